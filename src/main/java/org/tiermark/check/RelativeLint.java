package org.tiermark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** Two percentages taken from one another, which can mean percentage points or a relative change. */
final class RelativeLint {
    private static final List<String> SAID = List.of("point", "百分点", "relative", "相对");

    private RelativeLint() {}

    static void check(Inspection inspection, Item item, Rule rule) {
        boolean said = SAID.stream().anyMatch(rule.gate().because()::contains);
        if (rule.isBase() || said || Amount.of(rule).isEmpty()) {
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
                Optional<String> one = percentage(inspection, item, difference.left());
                Optional<String> other = percentage(inspection, item, difference.right());
                if (one.isPresent() && other.isPresent() && !divided.contains(part)) {
                    inspection.report(Problem.of(
                                    SchemeLint.RELATIVE_OR_POINTS, rule.gate().origin())
                            .with("text", part.text())
                            .with("one", one.get())
                            .with("other", other.get()));
                }
            }
        }
    }

    /** What an expression that is a percentage is called; empty where it is none. */
    private static Optional<String> percentage(Inspection inspection, Item item, Expression expression) {
        if (expression instanceof Name name && name.kind() == Name.Kind.BENCHMARK) {
            return inspection
                    .scheme()
                    .indicator(name.of())
                    .filter(Indicator::isPercentage)
                    .map(percentage -> name.id());
        }
        return inspection
                .reach()
                .indicator(expression, item)
                .filter(Indicator::isPercentage)
                .map(Indicator::label);
    }
}
