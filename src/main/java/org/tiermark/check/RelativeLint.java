package org.tiermark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Expression;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** Two percentages taken from one another, which can mean percentage points or a relative change. */
final class RelativeLint {
    private static final List<String> SAID = List.of("point", "百分点", "relative", "相对");

    private RelativeLint() {}

    static void check(Inspection inspection, Item item, Rule rule) {
        boolean said = SAID.stream().anyMatch(rule.gate().because()::contains);
        if (rule.isBase() || said || RuleLints.amount(rule).isEmpty()) {
            return;
        }
        rule.gate().of().ifPresent(of -> check(inspection, item, rule, of));
        check(inspection, item, rule, rule.gate().when());
    }

    private static void check(Inspection inspection, Item item, Rule rule, Expression whole) {
        Set<Expression> divided = new HashSet<>();
        for (Expression part : Mentions.within(whole)) {
            if (part instanceof Arithmetic arithmetic && arithmetic.operator() == '/') {
                divided.add(arithmetic.left());
            } else if (part instanceof Arithmetic difference && difference.operator() == '-') {
                Optional<Indicator> one = percentage(inspection, item, difference.left());
                Optional<Indicator> other = percentage(inspection, item, difference.right());
                if (one.isPresent() && other.isPresent() && !divided.contains(part)) {
                    inspection.report(Problem.of(
                                    SchemeLint.RELATIVE_OR_POINTS, rule.gate().origin())
                            .with("text", part.text())
                            .with("one", one.get().label())
                            .with("other", other.get().label()));
                }
            }
        }
    }

    private static Optional<Indicator> percentage(Inspection inspection, Item item, Expression expression) {
        return inspection.reach().indicator(expression, item).filter(Indicator::isPercentage);
    }
}
