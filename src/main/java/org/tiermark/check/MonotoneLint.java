package org.tiermark.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.model.Direction;
import org.tiermark.model.Rational;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Attain;
import org.tiermark.rule.Breakpoint;
import org.tiermark.rule.Deduct;
import org.tiermark.rule.Polyline;
import org.tiermark.rule.Ratio;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** A better figure that scores worse, where the indicator says which figures are better. */
final class MonotoneLint {
    private final Inspection inspection;
    private final Item item;
    private final Rule rule;
    private final Indicator indicator;
    private final Slope slope;

    private MonotoneLint(Inspection inspection, Item item, Rule rule, Indicator indicator) {
        this.inspection = inspection;
        this.item = item;
        this.rule = rule;
        this.indicator = indicator;
        this.slope = new Slope(item, indicator, inspection.reach());
    }

    static void check(Inspection inspection, Item item, Rule rule) {
        Optional<Direction> direction = item.indicator().flatMap(Indicator::direction);
        if (direction.isEmpty()) {
            return;
        }
        MonotoneLint lint =
                new MonotoneLint(inspection, item, rule, item.indicator().get());
        int better = direction.get() == Direction.HIGHER ? 1 : -1;
        int earns = rule instanceof Deduct ? -better : better;
        if (!rule.bands().isEmpty()) {
            lint.steps(lint.lines(), earns);
        } else if (rule.polyline().isPresent()) {
            lint.steps(lint.corners(rule.polyline().get()), earns);
        } else {
            lint.way()
                    .filter(way -> way * better < 0)
                    .ifPresent(way -> lint.report(rule.kind().name() + " " + lint.told()));
        }
    }

    private void report(String where) {
        inspection.report(Problem.of(SchemeLint.NOT_MONOTONE, rule.gate().origin())
                .with("indicator", indicator.label())
                .with("item", item.label())
                .with("where", where));
    }

    /**
     * A place of a table or curve.
     *
     * @param at as written
     * @param points what it earns, in points
     */
    private record Step(String at, Rational points) {}

    private List<Step> lines() {
        List<Step> steps = new ArrayList<>();
        for (BandLints.Line line : BandLints.lines(rule.bands(), item, inspection.reach())) {
            line.points().ifPresent(points -> steps.add(new Step(line.key(), points)));
        }
        return steps.size() == rule.bands().size() ? steps : List.of();
    }

    private List<Step> corners(Polyline curve) {
        List<Step> steps = new ArrayList<>();
        for (Breakpoint point : curve.points()) {
            Optional<Rational> points = inspection.reach().constant(point.points(), item);
            if (inspection.reach().constant(point.value(), item).isEmpty() || points.isEmpty()) {
                return List.of();
            }
            steps.add(new Step(point.value().text(), points.get()));
        }
        Optional<Rational> first =
                inspection.reach().constant(curve.points().get(0).value(), item);
        Optional<Rational> second =
                inspection.reach().constant(curve.points().get(1).value(), item);
        if (first.orElseThrow().compareTo(second.orElseThrow()) > 0) {
            Collections.reverse(steps);
        }
        return steps;
    }

    /** The first step, from the lowest value, that goes against the direction. */
    private void steps(List<Step> steps, int better) {
        Optional<Integer> reads = rule.gate().of().flatMap(slope::of);
        for (int i = 1; i < steps.size() && reads.isPresent(); i++) {
            Step low = steps.get(i - 1);
            Step high = steps.get(i);
            int rise = high.points.compareTo(low.points);
            if (rise * reads.get() * better < 0) {
                report(low.at + " ▸ " + low.points + ", " + high.at + " ▸ " + high.points);
                return;
            }
        }
    }

    /** Which way the points go when the figure grows, for rules that ask or step. */
    private Optional<Integer> way() {
        Optional<Amount> amount = Amount.of(rule);
        if (amount.isPresent()) {
            Optional<Integer> way = moved(amount.get());
            return rule instanceof Deduct ? Slope.turned(way) : way;
        }
        if (rule instanceof Attain attain && attain.met().isPresent()) {
            return slope.of(attain.met().get());
        }
        if (rule instanceof Attain || rule instanceof Ratio) {
            Optional<Integer> reads = rule.gate().of().flatMap(slope::of);
            int better = indicator.direction().orElseThrow() == Direction.HIGHER ? 1 : -1;
            return reads.map(way -> way * better);
        }
        return Optional.empty();
    }

    private Optional<Integer> moved(Amount amount) {
        boolean fixed = level(amount.points()) && level(amount.per()) && level(amount.cap());
        if (!fixed) {
            return Optional.empty();
        }
        Optional<Integer> gate = slope.of(rule.gate().when());
        return amount.per().isEmpty()
                ? gate
                : Slope.together(gate, rule.gate().of().flatMap(slope::of));
    }

    private boolean level(Optional<Expression> expression) {
        return expression.isEmpty() || slope.of(expression.get()).equals(Optional.of(0));
    }

    private String told() {
        if (rule instanceof Attain attain && attain.met().isPresent()) {
            return attain.met().get().text();
        }
        String of = rule.gate().of().map(Expression::text).orElse("");
        boolean stepped =
                Amount.of(rule).map(amount -> amount.per().isPresent()).orElse(true);
        return stepped ? of : rule.gate().when().text();
    }
}
