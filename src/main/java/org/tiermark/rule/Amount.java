package org.tiermark.rule;

import java.util.Locale;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/**
 * How much a deduction or bonus moves: a price once, or a price for each step an amount is past zero.
 *
 * @param points the price, in points: of the whole, or of one step
 * @param per the width of a step, in the measure of what the rule reads, above zero; empty: once
 * @param steps what becomes of a part of a step; stated with {@code per}
 * @param cap the most the rule moves, in points
 */
public record Amount(Expression points, Optional<Expression> per, Optional<Steps> steps, Optional<Expression> cap) {
    public Amount {
        if (per.isEmpty() && steps.isPresent()) {
            throw new IllegalArgumentException("steps (%s) mean nothing without per; state the width of a step"
                    .formatted(steps.get().name().toLowerCase(Locale.ROOT)));
        }
    }

    /** The amount in points, never below zero; not computable where the scheme's figures would make it so. */
    Lane lane(Work work, Gate gate) {
        Lane price = per.isEmpty() ? work.named("points", points) : stepped(work, gate, per.get());
        Lane amount = cap.isPresent() ? price.min(work.named("cap", cap.get())) : price;
        return sound(work, amount, Comparison.AT_LEAST);
    }

    private Lane stepped(Work work, Gate gate, Expression width) {
        Lane excess = work.named("excess", work.value(gate).positivePart());
        Lane step = sound(work, work.named("per", width), Comparison.MORE);
        Steps counted = steps.orElse(Steps.EXACT);
        work.term("steps", counted.words());
        Lane count = work.named("count", counted.count(excess, step));
        return count.times(work.named("points", points));
    }

    /** The lane where it stands to zero as said; elsewhere not computable. */
    private static Lane sound(Work work, Lane lane, Comparison comparison) {
        return lane.compare(comparison, work.lanes().constant(Rational.ZERO))
                .select(lane, work.lanes().missing(State.NOT_COMPUTABLE));
    }
}
