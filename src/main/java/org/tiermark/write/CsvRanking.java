package org.tiermark.write;

import java.io.IOException;
import java.util.Optional;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.problem.Language;
import org.tiermark.result.Earlier;
import org.tiermark.result.Result;
import org.tiermark.result.Result.Texts;
import org.tiermark.result.Standings;
import org.tiermark.result.Subject;

/**
 * One row a unit, straight from the columns of the result, slice by slice: a million rows make no object that stays,
 * and what is walked for each of them lies in arrays.
 */
final class CsvRanking {
    /** Rows one thread writes at a time. */
    private static final int PART = 1 << 14;

    private final Report report;
    private final Result result;
    private final Subject subject;
    private final Standings standings;
    private final Listing listing;
    private final Language language;
    private final Sink to;
    private final CsvCells cells;
    private final Texts[] groups;
    private final Texts[] kept;
    private final StandingLanes place;
    private final Optional<StandingLanes> computed;
    private final int decimals;

    CsvRanking(Report report, Listing listing, Language language, Sink to) {
        this.report = report;
        this.result = report.result().orElseThrow();
        this.subject = result.subject();
        this.standings = result.standings();
        this.listing = listing;
        this.language = language;
        this.to = to;
        this.cells = new CsvCells(to);
        this.groups = result.groups().values().toArray(new Texts[0]);
        this.kept = listing.kept().stream().map(Kept::texts).toArray(Texts[]::new);
        this.place = new StandingLanes(standings, listing.rows());
        this.computed = report.computed().map(own -> new StandingLanes(own.standings(), listing.rows()));
        this.decimals = subject.decimals().orElse(0);
    }

    void write() throws IOException {
        header();
        int[] rows = listing.rows();
        if (rows.length <= PART || report.earlier().isPresent()) {
            rows(0, rows.length);
            return;
        }
        Parts.write((rows.length + PART - 1) / PART, to, (part, sink) -> {
            CsvRanking apart = new CsvRanking(report, listing, language, sink);
            apart.rows(part * PART, Math.min(rows.length, part * PART + PART));
        });
    }

    private void rows(int from, int end) throws IOException {
        Lanes pool = new Lanes(new Dictionary(), Math.min(Lanes.MOST_ROWS, end - from));
        for (int start = from; start < end; start += Lanes.MOST_ROWS) {
            int count = Math.min(Lanes.MOST_ROWS, end - start);
            pool.begin(count);
            place.begin(pool, start);
            if (computed.isPresent()) {
                computed.get().begin(pool, start);
            }
            for (int i = 0; i < count; i++) {
                row(listing.rows()[start + i], i);
            }
        }
    }

    private void header() throws IOException {
        cells.text("unit");
        if (result.units().named()) {
            cells.text("name");
        }
        for (String group : result.groups().keySet()) {
            cells.text(group);
        }
        cells.text("score").text("tier");
        for (Subject.RankingName ranking : subject.rankings()) {
            cells.text(ranking.id());
        }
        if (computed.isPresent()) {
            cells.text("computed_score").text("computed_tier");
            for (Subject.RankingName ranking : subject.rankings()) {
                cells.text("computed_" + ranking.id());
            }
        }
        if (report.earlier().isPresent()) {
            cells.text("change").text("previous_score").text("previous_tier");
        }
        cells.text("note");
        for (Kept column : listing.kept()) {
            cells.text(column.header());
        }
        cells.endRow();
    }

    /** Writes a row that is at a place of its slice. */
    private void row(int row, int at) throws IOException {
        cells.unit(result.units(), row);
        if (result.units().named()) {
            cells.text(result.units().name(row));
        }
        for (Texts group : groups) {
            cells.text(group.text(row));
        }
        standing(place, at);
        if (computed.isPresent()) {
            standing(computed.get(), at);
        }
        if (report.earlier().isPresent()) {
            earlier(row, report.earlier().get());
        }
        note(row, at);
        for (Texts column : kept) {
            cells.text(column.text(row));
        }
        cells.endRow();
    }

    private void standing(StandingLanes of, int at) throws IOException {
        cells.number(of.score(), at, decimals);
        if (of.tier().present(at)) {
            cells.text(subject.tiers().get((int) of.tier().code(at)));
        } else {
            cells.empty();
        }
        for (Lane rank : of.ranks()) {
            cells.number(rank, at, 0);
        }
    }

    private void number(Optional<Rational> number, int least) throws IOException {
        if (number.isPresent()) {
            cells.number(number.get(), least);
        } else {
            cells.empty();
        }
    }

    private void earlier(int row, Earlier earlier) throws IOException {
        String id = subject.rankings().isEmpty()
                ? ""
                : subject.rankings().get(listing.first()).id();
        Change change = Change.of(result.standing(row), listing.first(), id, earlier);
        number(change.places(), 0);
        number(change.before().flatMap(Earlier.Place::score), decimals);
        cells.text(change.before().flatMap(Earlier.Place::tier).orElse(""));
    }

    /** Why it is not ranked. */
    private void note(int row, int at) throws IOException {
        Lane ranked = standings.ranks().isEmpty() ? place.score() : place.ranks()[listing.first()];
        if (ranked.present(at)) {
            cells.empty();
        } else if (standings.ranks().isEmpty()) {
            cells.text(TableWords.NO_SCORE.in(language));
        } else {
            synchronized (standings) {
                cells.text(standings.unranked().reason(listing.first(), row).in(language));
            }
        }
    }
}
