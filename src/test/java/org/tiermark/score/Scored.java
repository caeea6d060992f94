package org.tiermark.score;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiermark.model.Figures;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.read.BenchmarkColumns;
import org.tiermark.read.BenchmarkReader;
import org.tiermark.read.FiguresRead;
import org.tiermark.read.FiguresReader;
import org.tiermark.read.LedgerReader;
import org.tiermark.read.ReadOptions;
import org.tiermark.read.RowsReader;
import org.tiermark.read.SchemeReader;
import org.tiermark.read.Source;
import org.tiermark.result.Account;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Scheme;

/**
 * A scheme and figures read and scored, for tests.
 *
 * @param result what came of it
 * @param problems met while scoring
 */
public record Scored(Result result, Problems problems) {

    /** Scores texts; fails with all problems where the scheme or the figures cannot be used. */
    public static Scored of(String scheme, String figures) {
        return of(scheme, figures, Lanes.MOST_ROWS);
    }

    static Scored of(String scheme, String figures, int step) {
        return of(source("scheme.json", scheme), List.of(source("figures.csv", figures)), step);
    }

    /** Scores files. */
    public static Scored of(Source scheme, List<Source> figures) {
        return of(scheme, figures, Lanes.MOST_ROWS);
    }

    static Scored of(Source schemeFile, List<Source> files, int step) {
        Scheme scheme = sound(SchemeReader.read(schemeFile));
        Figures figures = figures(scheme, files);
        Loaded<Result> scored = Scoring.score(scheme, figures, Optional.empty(), List.of(), step);
        return new Scored(
                scored.value().orElseThrow(() -> new AssertionError(text(scored.problems()))), scored.problems());
    }

    /** Scores a generated case with the files beside its figures. */
    static Scored of(GeneratedCase drawn, int step) {
        Scheme scheme = scheme(drawn.scheme());
        FiguresRead alone = sound(FiguresReader.read(
                scheme, List.of(source("figures.csv", drawn.figures())), Optional.empty(), ReadOptions.AUTOMATIC));
        List<RowsReader.File> files = List.of(new RowsReader.File("events", source("events.csv", drawn.rows())));
        FiguresRead rows = sound(RowsReader.read(scheme, alone, files, ReadOptions.AUTOMATIC));
        Figures figures = rows.figures();
        if (!drawn.benchmarks().isEmpty()) {
            Source published = source("benchmarks.csv", drawn.benchmarks());
            figures = sound(BenchmarkColumns.in(
                    figures,
                    sound(BenchmarkReader.read(published, scheme, rows, ReadOptions.AUTOMATIC))
                            .benchmarks()));
        }
        List<LedgerEntry> entries = sound(LedgerReader.read(
                        source("ledger.csv", drawn.ledger()), scheme, rows, Optional.empty(), ReadOptions.AUTOMATIC))
                .entries();
        Loaded<Result> scored = Scoring.score(scheme, figures, Optional.empty(), entries, step);
        return new Scored(
                scored.value().orElseThrow(() -> new AssertionError(text(scored.problems()))), scored.problems());
    }

    /** The scheme of a text. */
    public static Scheme scheme(String text) {
        return sound(SchemeReader.read(source("scheme.json", text)));
    }

    /** The figures of a text. */
    static Figures figures(Scheme scheme, String figures) {
        return figures(scheme, List.of(source("figures.csv", figures)));
    }

    private static Figures figures(Scheme scheme, List<Source> files) {
        Loaded<FiguresRead> read = FiguresReader.read(scheme, files, Optional.empty(), ReadOptions.AUTOMATIC);
        return sound(read).figures();
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T sound(Loaded<T> loaded) {
        if (!loaded.sound()) {
            throw new AssertionError(text(loaded.problems()));
        }
        return loaded.value().orElseThrow();
    }

    private static String text(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.line(Language.EN))
                .collect(Collectors.joining("\n"));
    }

    /** The place of a unit. */
    public Standing standing(String unit) {
        return result.standing(row(unit));
    }

    /** The account of a unit. */
    public Account account(String unit) {
        return result.accounts().of(row(unit));
    }

    /** The ledger of a unit's item. */
    public Ledger ledger(String unit, String item) {
        return account(unit).ledgers().stream()
                .filter(ledger -> ledger.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** A unit's points in an item, as text; {@code -} where it has none. */
    public String points(String unit, String item) {
        return text(ledger(unit, item).points());
    }

    /** A unit's score, as text; {@code -} where it has none. */
    public String score(String unit) {
        return text(standing(unit).score());
    }

    /** A unit's rank in the first ranking, as text; {@code -} where it has none. */
    public String rank(String unit) {
        return text(standing(unit).ranks().get(0));
    }

    /** A number as text; {@code -} where there is none. */
    public static String text(Optional<Rational> number) {
        return number.map(Rational::toString).orElse("-");
    }

    /** The codes of the problems met while scoring, in order. */
    public List<String> codes() {
        return problems.list().stream()
                .map(Problem::code)
                .map(code -> code.code())
                .toList();
    }

    private int row(String unit) {
        return result.units().row(unit).orElseThrow(() -> new AssertionError("no unit " + unit));
    }
}
