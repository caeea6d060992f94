package org.tiermark.score;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tiermark.model.Figures;
import org.tiermark.model.Lanes;
import org.tiermark.model.Period;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.ScoringProblem;
import org.tiermark.result.Result;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Scheme;

/**
 * Scores, grades and ranks all units. The one order there is: indicators and peers ▸ checks ▸ items, children first ▸
 * the root's points are the score ▸ tiers and rankings, whichever the other names first ▸ goals.
 */
public final class Scoring {
    /** The steps, as {@code explain} prints them. */
    public static final List<String> ORDER =
            List.of("read", "indicators", "checks", "items", "score", "tiers and rankings", "goals");

    private Scoring() {}

    /**
     * The result. Units with an error have no score and are not ranked; the problems say why.
     *
     * @param period to score; empty: the scheme's, or else the last there are figures for
     * @param faulty rows of units whose figures have errors already reported
     * @param entries what was decided by hand, units by identifier, all of them known
     */
    public static Loaded<Result> score(
            Scheme scheme, Figures figures, Optional<String> period, BitSet faulty, List<LedgerEntry> entries) {
        return score(scheme, figures, period, Lanes.MOST_ROWS, faulty, entries);
    }

    /** The same, over slices of so many rows; the result does not depend on it. */
    static Loaded<Result> score(
            Scheme scheme, Figures figures, Optional<String> period, List<LedgerEntry> entries, int step) {
        return score(scheme, figures, period, step, new BitSet(), entries);
    }

    private static Loaded<Result> score(
            Scheme scheme,
            Figures figures,
            Optional<String> period,
            int step,
            BitSet faulty,
            List<LedgerEntry> entries) {
        Problems problems = new Problems();
        Optional<Result> result = run(scheme, figures, period, step, faulty, entries, problems)
                .flatMap(run -> sized(problems, () -> result(run, problems)));
        return new Loaded<>(result, problems);
    }

    /** What the scheme's own checks find, without scoring: for figures that cannot be ranked anyway. */
    public static Problems check(Scheme scheme, Figures figures, Optional<String> period, BitSet faulty) {
        Problems problems = new Problems();
        run(scheme, figures, period, Lanes.MOST_ROWS, faulty, List.of(), problems)
                .ifPresent(run -> sized(problems, () -> checked(run, problems)));
        return problems;
    }

    private static Optional<Run> run(
            Scheme scheme,
            Figures figures,
            Optional<String> period,
            int step,
            BitSet faulty,
            List<LedgerEntry> entries,
            Problems problems) {
        BitSet own = (BitSet) faulty.clone();
        Entries byItem = Entries.of(entries, figures.units());
        return scored(scheme, figures, period, problems)
                .map(scored -> new Run(scheme, figures, scored, step, own, byItem));
    }

    /** What is made, unless numbers grow past the stated size. */
    private static <T> Optional<T> sized(Problems problems, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (SizeException tooLarge) {
            problems.add(tooLarge.problem());
            return Optional.empty();
        }
    }

    private static Run checked(Run run, Problems problems) {
        PeerPasses.run(run, PeerNeeds.of(run));
        new Checks(run, problems).all();
        return run;
    }

    private static Result result(Run run, Problems problems) {
        checked(run, problems);
        Points points = Points.of(run, problems);
        if (run.rows() > 0 && !points.coversAny()) {
            problems.add(
                    Problem.of(ScoringProblem.NOBODY, Origin.ofFile(run.scheme().file())));
        }
        Grading grading = Grading.of(run, points);
        UndecidedTiers.report(run, points, grading, problems);
        return Results.of(run, points, grading);
    }

    private static Optional<Period> scored(Scheme scheme, Figures figures, Optional<String> period, Problems problems) {
        Optional<Period> found = scheme.scored(figures, period);
        if (found.isEmpty()) {
            List<Period> periods = figures.periods();
            problems.add(Problem.of(ScoringProblem.NO_PERIOD, Origin.ofFile(scheme.file()))
                    .with("period", period.orElse(scheme.period()))
                    .with(
                            "known",
                            String.join(", ", periods.stream().map(Period::name).toList())));
        }
        return found;
    }
}
