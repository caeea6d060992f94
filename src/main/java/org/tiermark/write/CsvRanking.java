package org.tiermark.write;

import java.io.IOException;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Language;
import org.tiermark.result.Earlier;
import org.tiermark.result.Result;
import org.tiermark.result.Result.Texts;
import org.tiermark.result.Standings;
import org.tiermark.result.Subject;

/**
 * One row a unit, straight from the columns of the result: a million rows make no object that stays, and what is walked
 * for each of them lies in arrays.
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
    private final Column[] ranks;
    private final Column[] computedRanks;
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
        this.ranks = standings.ranks().toArray(new Column[0]);
        this.computedRanks = report.computed()
                .map(computed -> computed.standings().ranks().toArray(new Column[0]))
                .orElse(new Column[0]);
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
        for (int i = from; i < end; i++) {
            row(listing.rows()[i]);
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
        if (report.computed().isPresent()) {
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

    private void row(int row) throws IOException {
        cells.text(result.units().id(row));
        if (result.units().named()) {
            cells.text(result.units().name(row));
        }
        for (Texts group : groups) {
            cells.text(group.text(row));
        }
        standing(standings, ranks, row);
        if (report.computed().isPresent()) {
            standing(report.computed().get().standings(), computedRanks, row);
        }
        if (report.earlier().isPresent()) {
            earlier(row, report.earlier().get());
        }
        cells.text(note(row));
        for (Texts column : kept) {
            cells.text(column.text(row));
        }
        cells.endRow();
    }

    private void standing(Standings of, Column[] ranksOf, int row) throws IOException {
        number(of.score(), row, decimals);
        if (of.tier().state(row) == State.MEASURED) {
            cells.text(subject.tiers().get((int) of.tier().code(row)));
        } else {
            cells.empty();
        }
        for (Column rank : ranksOf) {
            number(rank, row, 0);
        }
    }

    private void number(Column column, int row, int least) throws IOException {
        if (column.state(row) == State.MEASURED) {
            cells.number(column, row, least);
        } else {
            cells.empty();
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

    private String note(int row) {
        if (standings.ranks().isEmpty()) {
            return standings.score().state(row) == State.MEASURED ? "" : TableWords.NO_SCORE.in(language);
        }
        if (standings.ranks().get(listing.first()).state(row) == State.MEASURED) {
            return "";
        }
        synchronized (standings) {
            return standings.unranked().reason(listing.first(), row).in(language);
        }
    }
}
