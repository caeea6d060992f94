package org.tiermark.cli;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.GateProblem;
import org.tiermark.problem.Language;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Outcome;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;

/** Judges the listed units by what the user asked to make the run fail: a score, a tier, unmet goals. */
final class Gates {
    private final Arguments arguments;
    private final Result result;
    private final Problems problems = new Problems();

    private Gates(Arguments arguments, Result result) {
        this.arguments = arguments;
        this.result = result;
    }

    /**
     * What does not pass.
     *
     * @throws UsageException if a gate names a tier, or asks for goals, that the scheme does not have
     */
    static Problems judge(Arguments arguments, Result result, int[] rows) {
        Gates gates = new Gates(arguments, result);
        arguments.one(Option.FAIL_UNDER).map(Rational::parse).ifPresent(limit -> gates.scores(rows, limit));
        arguments.one(Option.FAIL_TIER).ifPresent(tier -> gates.tiers(rows, tier));
        if (arguments.has(Option.FAIL_ON_GOAL)) {
            gates.goals(rows);
        }
        return gates.problems;
    }

    private void scores(int[] rows, Rational limit) {
        for (int row : rows) {
            Standing standing = result.standing(row);
            if (standing.score().isEmpty()) {
                problems.add(problem(GateProblem.NO_SCORE, Option.FAIL_UNDER, standing)
                        .with("limit", limit));
            } else if (standing.score().get().compareTo(limit) < 0) {
                problems.add(problem(GateProblem.SCORE_UNDER, Option.FAIL_UNDER, standing)
                        .with("score", standing.score().get())
                        .with("limit", limit));
            }
        }
    }

    private void tiers(int[] rows, String limit) {
        List<String> tiers = result.subject().tiers();
        if (!tiers.contains(limit)) {
            throw UsageException.of(Problem.of(OptionProblem.UNKNOWN_NAME, Origin.ofFile(Option.FAIL_TIER.longName()))
                    .with("what", new Wording("tier", "等级"))
                    .with("name", limit)
                    .with("hint", Nearest.hint(limit, tiers)));
        }
        for (int row : rows) {
            Standing standing = result.standing(row);
            if (standing.tier().isEmpty()) {
                problems.add(
                        problem(GateProblem.NO_TIER, Option.FAIL_TIER, standing).with("limit", limit));
            } else if (tiers.indexOf(standing.tier().get()) >= tiers.indexOf(limit)) {
                problems.add(problem(GateProblem.TIER_REACHED, Option.FAIL_TIER, standing)
                        .with("tier", standing.tier().get())
                        .with("limit", limit));
            }
        }
    }

    private void goals(int[] rows) {
        if (result.subject().goals().isEmpty()) {
            throw UsageException.of(Problem.of(OptionProblem.NO_GOALS, Origin.ofFile(Option.FAIL_ON_GOAL.longName())));
        }
        for (int row : rows) {
            for (int goal = 0; goal < result.subject().goals().size(); goal++) {
                Outcome outcome = result.outcome(goal, row);
                if (outcome != Outcome.MET) {
                    goal(
                            row,
                            goal,
                            outcome == Outcome.UNMET ? GateProblem.GOAL_UNMET : GateProblem.GOAL_NOT_COMPUTABLE);
                }
            }
        }
    }

    /** The reason is looked up only for problems that are kept. */
    private void goal(int row, int goal, GateProblem code) {
        Problem problem = problem(code, Option.FAIL_ON_GOAL, result.standing(row))
                .with("goal", result.subject().goals().get(goal).name());
        Optional<Account.GoalNote> note = problems.count(code) < Problems.KEPT_OF_A_CODE
                ? Optional.of(result.accounts().of(row).goals().get(goal))
                : Optional.empty();
        problems.add(problem.with("reason", note.map(Gates::reason).orElse(Wording.of(""))));
    }

    private static Wording reason(Account.GoalNote note) {
        return new Wording(reason(note, Language.EN), reason(note, Language.ZH));
    }

    private static String reason(Account.GoalNote note, Language language) {
        StringBuilder reason = new StringBuilder(note.reason().sentence(language));
        note.reason()
                .figures()
                .forEach((formula, value) ->
                        reason.append(", ").append(formula).append(" = ").append(value.in(language)));
        return reason.toString();
    }

    private static Problem problem(GateProblem code, Option option, Standing standing) {
        return Problem.of(code, Origin.ofFile(option.longName())).with("unit", standing.name());
    }
}
