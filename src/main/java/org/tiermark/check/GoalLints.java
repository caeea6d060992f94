package org.tiermark.check;

import java.util.List;
import org.tiermark.expression.Name;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Item;

/** Goals that no figure can decide. */
final class GoalLints {
    private static final Wording NOTHING =
            new Wording("its condition names no figure, score, tier or rank", "条件中没有任何指标、得分、等级或名次");
    private static final Wording NO_TOTAL =
            new Wording("the scheme makes no total (aggregate none)", "方案不计总分（aggregate 为 none）");

    private GoalLints() {}

    static void check(Inspection inspection) {
        Item root = inspection.scheme().root();
        boolean total = !root.isWithoutTotal();
        for (Goal goal : inspection.scheme().goals()) {
            List<Name> names = Mentions.names(goal.when());
            if (names.isEmpty()) {
                report(inspection, goal, NOTHING);
            } else if (!total && names.stream().anyMatch(name -> name.kind() == Name.Kind.SCORE)) {
                report(inspection, goal, NO_TOTAL);
            }
        }
    }

    private static void report(Inspection inspection, Goal goal, Wording reason) {
        inspection.report(Problem.of(SchemeLint.NOT_COMPUTABLE, goal.origin())
                .with("goal", goal.name())
                .with("reason", reason));
    }
}
