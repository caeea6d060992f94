package org.tiermark.score;

import java.util.List;
import org.tiermark.model.Lane;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.ScoringProblem;
import org.tiermark.scheme.Tier;

/** Reports whom a tier passed over because its condition could not be decided: what is missing does not hold. */
final class UndecidedTiers {
    private final Run run;
    private final Points points;
    private final Grading grading;
    private final List<Tier> tiers;
    private final boolean[][] undecided;

    private UndecidedTiers(Run run, Points points, Grading grading) {
        this.run = run;
        this.points = points;
        this.grading = grading;
        this.tiers = run.scheme().tiers();
        this.undecided = new boolean[tiers.size()][run.rows()];
    }

    static void report(Run run, Points points, Grading grading, Problems problems) {
        if (run.scheme().tiers().stream().anyMatch(tier -> tier.when().isPresent())) {
            new UndecidedTiers(run, points, grading).report(problems);
        }
    }

    private void report(Problems problems) {
        run.slices((lanes, from) -> note(SliceScope.of(run, lanes, from, Recorder.NONE), from));
        for (int row = 0; row < run.rows(); row++) {
            for (int tier = 0; tier < tiers.size(); tier++) {
                if (undecided[tier][row]) {
                    problems.add(problem(row, tiers.get(tier), problems));
                }
            }
        }
    }

    private void note(SliceScope scope, int from) {
        Lane score = TierSteps.judged(scope, points);
        Lane best = TierSteps.best(scope, points.tally());
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (tiers.get(tier).when().isPresent()) {
                Lane meets = TierSteps.meets(scope, tiers.get(tier), score, best);
                for (int i = 0, size = meets.complete() ? 0 : meets.size(); i < size; i++) {
                    undecided[tier][from + i] = !meets.present(i) && isPassedOver(from + i, tier);
                }
            }
        }
    }

    /** Whether a row has a worse tier than this one, and no veto kept it from this one or took it down. */
    private boolean isPassedOver(int row, int tier) {
        boolean worse = grading.tier().state(row) == State.MEASURED
                && grading.tier().code(row) - points.tally().tierDown(row) > tier;
        return worse && points.tally().bestTier(row) <= tier;
    }

    /** Says why; only as long as anybody will read it. */
    private Problem problem(int row, Tier tier, Problems sofar) {
        return sofar.count(ScoringProblem.UNDECIDED_TIER) >= Problems.KEPT_OF_A_CODE
                ? Problem.of(ScoringProblem.UNDECIDED_TIER, tier.origin())
                : Causes.of(run, row, tier);
    }
}
