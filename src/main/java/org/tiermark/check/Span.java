package org.tiermark.check;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tiermark.model.Interval;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;

/**
 * The numbers from one cut to another; none where the first does not come before the second.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Span(Cut from, Cut to) {
    static final Span ALL = new Span(Cut.BEFORE_ALL, Cut.AFTER_ALL);

    static Span of(Interval interval) {
        Cut from = interval.low()
                .map(low -> interval.lowClosed() ? Cut.before(low) : Cut.after(low))
                .orElse(Cut.BEFORE_ALL);
        Cut to = interval.high()
                .map(high -> interval.highClosed() ? Cut.after(high) : Cut.before(high))
                .orElse(Cut.AFTER_ALL);
        return new Span(from, to);
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    Span and(Span other) {
        return new Span(
                from.compareTo(other.from) >= 0 ? from : other.from, to.compareTo(other.to) <= 0 ? to : other.to);
    }

    /** Whether every number of this is one of the other's too. */
    boolean isWithin(Span other) {
        return from.compareTo(other.from) >= 0 && to.compareTo(other.to) <= 0;
    }

    /** Whether a number of so many decimals lies in it; without a number of decimals, any number. */
    boolean holds(OptionalInt decimals) {
        if (isEmpty()) {
            return false;
        }
        if (decimals.isEmpty() || from.number().isEmpty() || to.number().isEmpty()) {
            return true;
        }
        Rational low = from.number().get();
        Rational first = new Rounding(decimals.getAsInt(), RoundingMode.CEILING).of(low);
        boolean barred = from.isAfter() && first.equals(low);
        Rational least = barred ? first.plus(Rational.ONE.over(power(decimals.getAsInt()))) : first;
        return Cut.after(least).compareTo(to) <= 0;
    }

    private static Rational power(int decimals) {
        Rational power = Rational.ONE;
        for (int i = 0; i < decimals; i++) {
            power = power.times(Rational.of(10));
        }
        return power;
    }

    /** The parts of this that none of the others cover, from the lowest. */
    List<Span> without(List<Span> others) {
        List<Span> left = new ArrayList<>();
        Cut at = from;
        for (Span other : others.stream()
                .sorted((one, other) -> one.from.compareTo(other.from))
                .toList()) {
            Span gap = new Span(at, other.from).and(this);
            if (!gap.isEmpty()) {
                left.add(gap);
            }
            at = other.to.compareTo(at) > 0 ? other.to : at;
        }
        Span rest = new Span(at, to);
        if (!rest.isEmpty()) {
            left.add(rest);
        }
        return left;
    }

    /** An interval, or the one number in braces. */
    @Override
    public String toString() {
        if (from.number().isPresent() && from.number().equals(to.number())) {
            return "{" + from.number().get() + "}";
        }
        Optional<Rational> low = from.number();
        Optional<Rational> high = to.number();
        return (low.isPresent() && !from.isAfter() ? "[" : "(")
                + low.map(Rational::toString).orElse("") + ","
                + high.map(Rational::toString).orElse("") + (high.isPresent() && to.isAfter() ? "]" : ")");
    }
}
