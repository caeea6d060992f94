package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.model.Worker;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.result.Earlier;
import org.tiermark.result.Loss;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;
import org.tiermark.result.Subject;

/** The listed units, a line each: rank, unit, score, tier, change and the largest losses. */
final class RankingText {
    private static final int LOSSES = 3;
    /** Rows one thread writes at a time. */
    private static final int PART = 1 << 12;

    private static final String NONE = "-";

    private final Report report;
    private final Result result;
    private final Subject subject;
    private final Listing listing;
    private final Language language;
    private final Scores scores;

    RankingText(Report report, Listing listing, Language language) {
        this.report = report;
        this.result = report.result().orElseThrow();
        this.subject = result.subject();
        this.listing = listing;
        this.language = language;
        this.scores = new Scores(result);
    }

    void write(Sink to) throws IOException {
        to.append(Display.safe(title(subject, language))).append("\n\n");
        if (listing.rows().length <= PART) {
            columns().write(to);
        } else {
            parts(to);
        }
        to.append('\n');
    }

    /** Many rows are made twice, once to see how wide the columns are, rather than kept. */
    private void parts(Sink to) throws IOException {
        Columns columns = new Columns(0);
        List<String> header = header(columns);
        columns.fit(header);
        int parts = (listing.rows().length + PART - 1) / PART;
        Worker.each(parts, part -> {
            Columns own = columns.empty();
            for (int row : rows(part)) {
                own.fit(cells(result.standing(row)));
            }
            columns.fit(own);
        });
        columns.write(header, to);
        Parts.write(parts, to, (part, sink) -> {
            for (int row : rows(part)) {
                columns.write(cells(result.standing(row)), sink);
            }
        });
    }

    private int[] rows(int part) {
        int[] rows = listing.rows();
        return Arrays.copyOfRange(rows, part * PART, Math.min(rows.length, part * PART + PART));
    }

    /** A header, and a row for each listed unit. */
    Columns columns() {
        Columns columns = new Columns(0);
        columns.row(header(columns));
        for (int row : listing.rows()) {
            columns.row(cells(result.standing(row)));
        }
        return columns;
    }

    static String title(Subject subject, Language language) {
        String title = subject.title().isEmpty() ? subject.scheme() : subject.title();
        Map<String, Wording> terms = Map.of(
                "title", Wording.of(title),
                "scheme", Wording.of(subject.scheme()),
                "version", Wording.of(subject.version()),
                "period", Wording.of(subject.period()));
        String text = TableWords.TITLE.fill(language, terms);
        return subject.period().isEmpty() ? text : text + TableWords.PERIOD.fill(language, terms);
    }

    private List<String> header(Columns columns) {
        List<String> header = new ArrayList<>();
        if (leads()) {
            add(columns, Columns.Side.RIGHT, header, rankingName(listing.first()));
        }
        add(columns, Columns.Side.LEFT, header, TableWords.UNIT.in(language));
        if (result.units().named()) {
            add(columns, Columns.Side.LEFT, header, TableWords.NAME.in(language));
        }
        groups().forEach(attribute -> add(columns, Columns.Side.LEFT, header, attribute));
        add(columns, Columns.Side.RIGHT, header, TableWords.SCORE.in(language));
        if (!subject.tiers().isEmpty()) {
            add(columns, Columns.Side.LEFT, header, TableWords.TIER.in(language));
        }
        for (int i = 0; i < subject.rankings().size(); i++) {
            if (i != listing.first()) {
                add(columns, Columns.Side.RIGHT, header, rankingName(i));
            }
        }
        if (report.computed().isPresent()) {
            add(columns, Columns.Side.LEFT, header, TableWords.AS_COMPUTED.in(language));
        }
        if (report.earlier().isPresent()) {
            add(columns, Columns.Side.LEFT, header, TableWords.CHANGE.in(language));
        }
        for (Kept kept : listing.kept()) {
            add(columns, Columns.Side.LEFT, header, kept.header());
        }
        add(columns, Columns.Side.LEFT, header, Summary.few(listing.rows()) ? TableWords.LOSSES.in(language) : "");
        return header;
    }

    private static void add(Columns columns, Columns.Side side, List<String> header, String name) {
        columns.column(side);
        header.add(name);
    }

    private boolean leads() {
        return !subject.rankings().isEmpty();
    }

    /** The attributes within which the leading ranking ranks. */
    private List<String> groups() {
        return leads() ? subject.rankings().get(listing.first()).within() : List.of();
    }

    private String rankingName(int ranking) {
        Subject.RankingName name = subject.rankings().get(ranking);
        boolean plain = ranking == 0 && (name.name().isEmpty() || name.name().equals("rank"));
        return plain ? TableWords.RANK.in(language) : name.name().isEmpty() ? name.id() : name.name();
    }

    private List<String> cells(Standing standing) {
        List<String> cells = new ArrayList<>();
        if (leads()) {
            cells.add(rank(standing, listing.first()));
        }
        cells.add(standing.unit());
        if (result.units().named()) {
            cells.add(standing.name());
        }
        groups().forEach(attribute -> cells.add(standing.within().get(attribute)));
        cells.add(standing.score().map(scores::text).orElse(NONE));
        if (!subject.tiers().isEmpty()) {
            cells.add(standing.tier().orElse(NONE));
        }
        for (int i = 0; i < subject.rankings().size(); i++) {
            if (i != listing.first()) {
                cells.add(rank(standing, i));
            }
        }
        report.computed().ifPresent(computed -> cells.add(computed(computed.standing(standing.row()))));
        report.earlier().ifPresent(earlier -> cells.add(change(standing, earlier)));
        for (Kept kept : listing.kept()) {
            cells.add(kept.texts().text(standing.row()));
        }
        cells.add(remark(standing));
        return cells;
    }

    /** Score, tier and leading rank without the entries made by hand: {@code 87.50 良好 7}. */
    private String computed(Standing standing) {
        List<String> parts = new ArrayList<>();
        parts.add(standing.score().map(scores::text).orElse(NONE));
        standing.tier().ifPresent(parts::add);
        if (leads()) {
            parts.add(rank(standing, listing.first()));
        }
        return String.join(" ", parts);
    }

    private static String rank(Standing standing, int ranking) {
        return standing.ranks().get(ranking).map(Numbers::exact).orElse(NONE);
    }

    /** Places up or down, and the tier where it is another: {@code +2 良好 > 优秀}. */
    private String change(Standing standing, Earlier earlier) {
        String id = leads() ? subject.rankings().get(listing.first()).id() : "";
        Change change = Change.of(standing, listing.first(), id, earlier);
        if (change.before().isEmpty()) {
            return TableWords.NEW.in(language);
        }
        Optional<Rational> moved = leads() ? change.places() : change.score();
        String text = moved.map(Numbers::signed).orElse(NONE);
        Optional<String> then = change.before().get().tier();
        boolean same = then.isEmpty() || then.equals(standing.tier());
        return same ? text : text + " " + then.get() + " > " + standing.tier().orElse(NONE);
    }

    private String remark(Standing standing) {
        if (leads() && standing.ranks().get(listing.first()).isEmpty()) {
            Wording reason = standing.unranked()
                    .get(subject.rankings().get(listing.first()).id());
            return TableWords.NOT_RANKED.fill(language, Map.of("reason", reason));
        }
        if (!Summary.few(listing.rows()) || standing.score().isEmpty()) {
            return "";
        }
        List<Loss> losses = result.accounts().losses(standing.row());
        List<String> texts = losses.stream()
                .limit(LOSSES)
                .map(loss -> loss.name() + " " + scores.brief(loss.points()))
                .toList();
        return String.join(TableWords.COMMA.in(language), texts);
    }
}
