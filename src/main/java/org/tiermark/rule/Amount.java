package org.tiermark.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.UnsoundException;
import org.tiermark.problem.Wording;

/**
 * How much a deduction or bonus moves: a price once, a price for each step an amount is past zero, or what a table or a
 * line says of the value.
 *
 * @param points the price, in points, zero or above: of the whole, or of one step
 * @param per the width of a step, in the measure of what the rule reads, above zero; empty: once
 * @param steps what becomes of a part of a step; stated with {@code per}
 * @param bands instead of a price: values and what they cost, in points
 * @param curve instead of a price: breakpoints of value and points; where its line runs below zero, nothing moves
 * @param ends what becomes of values outside the breakpoints; stated with {@code curve}
 * @param cap the most the rule moves, in points, zero or above
 * @param once a key; of several such rules of the item with one key only the largest counts
 */
public record Amount(
        Optional<Expression> points,
        Optional<Expression> per,
        Optional<Steps> steps,
        List<Band> bands,
        List<Breakpoint> curve,
        Optional<Curve.Ends> ends,
        Optional<Expression> cap,
        Optional<String> once) {
    public Amount {
        bands = List.copyOf(bands);
        curve = List.copyOf(curve);
        long stated = Stream.of(points.isPresent(), !bands.isEmpty(), !curve.isEmpty())
                .filter(is -> is)
                .count();
        if (stated != 1) {
            throw new UnsoundException(
                    "how much is said in one way, here in %d; state points, bands or curve",
                    "分值应有且只有一种写法，此处有 %d 种；应写 points、bands、curve 之一", stated);
        }
        if (per.isPresent() && points.isEmpty()) {
            throw new UnsoundException(
                    "per means nothing beside bands or curve; drop it, or state points",
                    "per 不能与 bands 或 curve 同时使用；应去掉，或改写 points");
        }
        if (per.isEmpty() && steps.isPresent()) {
            throw new UnsoundException(
                    "steps (%s) mean nothing without per; state the width of a step",
                    "没有 per 时 steps（%s）不起作用；应写明每档的宽度 per", steps.get().name().toLowerCase(Locale.ROOT));
        }
        if (curve.isEmpty() == ends.isPresent()) {
            throw new UnsoundException(
                    "curve and ends go together; state both, ends as clamp or extend",
                    "curve 与 ends 须同时写明，ends 为 clamp 或 extend");
        }
        if (ends.isPresent()) {
            curve = new Polyline(curve, ends.get()).points();
        }
    }

    /** How much a deduction or bonus moves; empty of a rule of another kind. */
    public static Optional<Amount> of(Rule rule) {
        if (rule instanceof Deduct deduct) {
            return Optional.of(deduct.amount());
        }
        return rule instanceof Bonus bonus ? Optional.of(bonus.amount()) : Optional.empty();
    }

    /** Whether it depends on what the rule reads. */
    public boolean reads() {
        return per.isPresent() || !bands.isEmpty() || !curve.isEmpty();
    }

    /** The line it reads its points off. */
    public Optional<Polyline> polyline() {
        return ends.map(known -> new Polyline(curve, known));
    }

    /** The amount in points, never below zero; not computable where the scheme's figures would make it so. */
    Lane lane(Work work, Rule rule) {
        Lane price = price(work, rule.gate());
        Lane most = cap.isPresent() ? price.min(work.named("cap", cap.get())) : price;
        Lane amount = sound(work, most, Comparison.AT_LEAST);
        if (once.isEmpty()) {
            return amount;
        }
        work.term("once", Wording.of(once.get()));
        return work.beyond(rule.kind().name() + " " + once.get(), amount);
    }

    private Lane price(Work work, Gate gate) {
        if (per.isPresent()) {
            return stepped(work, gate, per.get());
        }
        if (!bands.isEmpty()) {
            return Band.earned(bands, work, work.value(gate));
        }
        return polyline()
                .map(line -> work.named("moved", line.at(work, work.value(gate)).positivePart()))
                .orElseGet(() -> work.named("points", points.orElseThrow()));
    }

    private Lane stepped(Work work, Gate gate, Expression width) {
        Lane excess = work.named("excess", work.value(gate).positivePart());
        Lane step = sound(work, work.named("per", width), Comparison.MORE);
        Steps counted = steps.orElse(Steps.EXACT);
        work.term("steps", counted.words());
        Lane count = work.named("count", counted.count(excess, step));
        return count.times(work.named("points", points.orElseThrow()));
    }

    /** The lane where it stands to zero as said; elsewhere not computable. */
    private static Lane sound(Work work, Lane lane, Comparison comparison) {
        return lane.compare(comparison, work.lanes().constant(Rational.ZERO))
                .select(lane, work.lanes().missing(State.NOT_COMPUTABLE));
    }
}
