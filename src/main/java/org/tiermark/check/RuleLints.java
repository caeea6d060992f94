package org.tiermark.check;

import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.model.Direction;
import org.tiermark.model.Rational;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.SchemeLint;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Breakpoint;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Polyline;
import org.tiermark.rule.Ratio;
import org.tiermark.rule.Rule;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Tier;

/** What a rule asks of its item, and the choices it has to state. */
final class RuleLints {
    private final Inspection inspection;
    private final Item item;
    private final Rule rule;
    private final Origin origin;

    private RuleLints(Inspection inspection, Item item, Rule rule) {
        this.inspection = inspection;
        this.item = item;
        this.rule = rule;
        this.origin = rule.gate().origin();
    }

    static void check(Inspection inspection, Item item, Rule rule) {
        RuleLints lints = new RuleLints(inspection, item, rule);
        lints.fullMarks();
        lints.value();
        lints.direction();
        Amount.of(rule).ifPresent(lints::amount);
        if (rule instanceof Ratio ratio) {
            lints.form(ratio);
            lints.zeroTarget(ratio);
        }
        rule.polyline().ifPresent(lints::breakpoints);
        if (rule instanceof Veto veto) {
            lints.tier(veto);
        }
    }

    private Problem problem(ProblemCode code) {
        return Problem.of(code, origin)
                .with("item", item.label())
                .with("kind", rule.kind().name());
    }

    private void fullMarks() {
        boolean named = Expressions.in((Record) rule).stream()
                .flatMap(expression -> Mentions.names(expression).stream())
                .anyMatch(name -> name.kind() == Name.Kind.MARKS);
        if (item.points().isEmpty() && (named || rule.needs().contains(Rule.Need.FULL_MARKS))) {
            inspection.report(problem(SchemeProblem.NO_FULL_MARKS));
        }
    }

    private void value() {
        if (rule.needs().contains(Rule.Need.VALUE) && rule.gate().of().isEmpty()) {
            inspection.report(problem(SchemeProblem.NO_INDICATOR));
        }
    }

    private Optional<Direction> stated() {
        return item.indicator().flatMap(Indicator::direction);
    }

    private void direction() {
        if (rule.needs().contains(Rule.Need.DIRECTION) && stated().isEmpty()) {
            inspection.report(problem(SchemeProblem.NO_DIRECTION));
        }
    }

    private void amount(Amount amount) {
        if (amount.per().isPresent() && amount.steps().isEmpty()) {
            steps(amount);
        }
        amount.per().ifPresent(per -> sign("per", per, 1));
        amount.points().ifPresent(points -> sign("points", points, 0));
        amount.bands().forEach(band -> sign("bands", band.points(), 0));
        amount.curve().forEach(point -> sign("curve", point.points(), 0));
        amount.cap().ifPresent(cap -> sign("cap", cap, 0));
        amount.once()
                .filter(this::standsAlone)
                .ifPresent(once ->
                        inspection.report(problem(SchemeProblem.ONCE_ALONE).with("once", once)));
    }

    /** Parts of a step in three ways, with what each would come to. */
    private void steps(Amount amount) {
        Rational part = Rational.of(6, 1);
        Optional<Rational> price =
                amount.points().flatMap(points -> inspection.reach().constant(points, item));
        String each = amount.points().map(Expression::text).orElse("");
        inspection.report(problem(SchemeProblem.NO_STEPS)
                .with("exact", price.map(one -> one.times(part).toString()).orElse(part + " * " + each))
                .with("whole", Rational.ZERO)
                .with("begun", price.map(Rational::toString).orElse(each)));
    }

    /** Whether no other rule of the kind has the key. */
    private boolean standsAlone(String once) {
        return item.rules().stream()
                        .filter(other -> other.getClass() == rule.getClass())
                        .filter(other -> Amount.of(other).flatMap(Amount::once).equals(Optional.of(once)))
                        .count()
                == 1;
    }

    /** A step has to have a width; a price and a cap are written without sign. */
    private void sign(String key, Expression written, int least) {
        inspection
                .reach()
                .constant(written, item)
                .filter(number -> number.signum() < least)
                .ifPresent(number -> inspection.report(
                        problem(SchemeProblem.NOT_POSITIVE).with("key", key).with("value", number)));
    }

    private void form(Ratio ratio) {
        if (stated().equals(Optional.of(Direction.LOWER)) && ratio.form().isEmpty()) {
            inspection.report(problem(SchemeProblem.NO_FORM));
        }
    }

    private void zeroTarget(Ratio ratio) {
        inspection
                .reach()
                .constant(ratio.target(), item)
                .filter(target -> target.signum() <= 0 && ratio.atZero().isEmpty())
                .ifPresent(target ->
                        inspection.report(problem(SchemeLint.ZERO_TARGET).with("target", target)));
    }

    /** The first pair of breakpoints, as written, that breaks the order the first two have. */
    private void breakpoints(Polyline curve) {
        List<Breakpoint> points = curve.points();
        int rising = 0;
        for (int i = 1; i < points.size(); i++) {
            Optional<Rational> one =
                    inspection.reach().constant(points.get(i - 1).value(), item);
            Optional<Rational> other = inspection.reach().constant(points.get(i).value(), item);
            if (one.isEmpty() || other.isEmpty()) {
                continue;
            }
            int order = other.get().compareTo(one.get());
            if (order == 0 || order == -rising) {
                inspection.report(problem(SchemeProblem.BREAKPOINTS)
                        .with("one", one.get())
                        .with("other", other.get()));
                return;
            }
            rising = order;
        }
    }

    private void tier(Veto veto) {
        List<String> tiers =
                inspection.scheme().tiers().stream().map(Tier::name).toList();
        veto.tierAtMost()
                .filter(tier -> !tiers.contains(tier))
                .ifPresent(tier -> inspection.report(problem(SchemeProblem.UNKNOWN_TIER)
                        .with("tier", tier)
                        .with("hint", Nearest.hint(tier, tiers))));
    }
}
