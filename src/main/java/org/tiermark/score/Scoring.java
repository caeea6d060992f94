package org.tiermark.score;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Figures;
import org.tiermark.model.Lanes;
import org.tiermark.model.Period;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.ScoringProblem;
import org.tiermark.result.Result;
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
     */
    public static Loaded<Result> score(Scheme scheme, Figures figures, Optional<String> period) {
        return score(scheme, figures, period, Lanes.MOST_ROWS);
    }

    /** The same, over slices of so many rows; the result does not depend on it. */
    static Loaded<Result> score(Scheme scheme, Figures figures, Optional<String> period, int step) {
        Problems problems = new Problems();
        Optional<Period> scored = scored(scheme, figures, period, problems);
        if (scored.isEmpty()) {
            return new Loaded<>(Optional.empty(), problems);
        }
        try {
            return new Loaded<>(Optional.of(result(new Run(scheme, figures, scored.get(), step), problems)), problems);
        } catch (SizeException tooLarge) {
            problems.add(tooLarge.problem());
            return new Loaded<>(Optional.empty(), problems);
        }
    }

    private static Result result(Run run, Problems problems) {
        PeerPasses.run(run);
        Checks.run(run, problems);
        Points points = Points.of(run, problems);
        return Results.of(run, points, Grading.of(run, points));
    }

    private static Optional<Period> scored(Scheme scheme, Figures figures, Optional<String> period, Problems problems) {
        List<Period> periods = figures.periods();
        String wanted = period.orElse(scheme.period());
        Optional<Period> found = wanted.isEmpty()
                        || periods.size() == 1 && periods.get(0).name().isEmpty()
                ? Optional.of(periods.get(periods.size() - 1))
                : periods.stream().filter(one -> one.name().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            problems.add(Problem.of(ScoringProblem.NO_PERIOD, Origin.ofFile(scheme.file()))
                    .with("period", wanted)
                    .with(
                            "known",
                            String.join(", ", periods.stream().map(Period::name).toList())));
        }
        return found;
    }
}
