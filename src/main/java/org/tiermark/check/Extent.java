package org.tiermark.check;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.tiermark.model.Interval;
import org.tiermark.model.Rational;

/**
 * The least and the most a quantity can come to, as far as the scheme says, in its own measure.
 *
 * @param low the least; empty where nothing is known
 * @param high the most; empty where nothing is known
 */
record Extent(Optional<Rational> low, Optional<Rational> high) {
    static final Extent UNKNOWN = new Extent(Optional.empty(), Optional.empty());
    static final Extent ZERO = of(Rational.ZERO);

    static Extent of(Rational number) {
        return new Extent(Optional.of(number), Optional.of(number));
    }

    static Extent between(Rational low, Rational high) {
        return new Extent(Optional.of(low), Optional.of(high));
    }

    static Extent of(Interval interval) {
        return new Extent(interval.low(), interval.high());
    }

    /** The one number it can be; empty where it can be several. */
    Optional<Rational> constant() {
        return low.isPresent() && low.equals(high) ? low : Optional.empty();
    }

    boolean isAbove(Rational number) {
        return low.isPresent() && low.get().compareTo(number) > 0;
    }

    boolean isBelow(Rational number) {
        return high.isPresent() && high.get().compareTo(number) < 0;
    }

    Extent plus(Extent other) {
        return new Extent(both(low, other.low, Rational::plus), both(high, other.high, Rational::plus));
    }

    Extent negated() {
        return new Extent(high.map(Rational::negated), low.map(Rational::negated));
    }

    /** The product; known where both sides are wholly known, or both have no negative numbers. */
    Extent times(Extent other) {
        if (Stream.of(low, high, other.low, other.high).allMatch(Optional::isPresent)) {
            Rational[] corners = Stream.of(low, high)
                    .flatMap(one -> Stream.of(other.low, other.high)
                            .map(two -> one.get().times(two.get())))
                    .toArray(Rational[]::new);
            return between(
                    Stream.of(corners).reduce(Rational::min).orElseThrow(),
                    Stream.of(corners).reduce(Rational::max).orElseThrow());
        }
        if (constant().isPresent() || other.constant().isPresent()) {
            return constant().isPresent()
                    ? other.scaled(constant().get())
                    : scaled(other.constant().get());
        }
        return isNotNegative() && other.isNotNegative()
                ? new Extent(both(low, other.low, Rational::times), both(high, other.high, Rational::times))
                : UNKNOWN;
    }

    private Extent scaled(Rational factor) {
        if (factor.signum() == 0) {
            return ZERO;
        }
        Extent grown = new Extent(low.map(factor::times), high.map(factor::times));
        return factor.isPositive() ? grown : new Extent(grown.high, grown.low);
    }

    /** The quotient; known where the divisor keeps away from zero. */
    Extent over(Extent other) {
        if (other.isBelow(Rational.ZERO)) {
            return negated().over(other.negated());
        }
        if (!other.isAbove(Rational.ZERO)) {
            return isNotNegative() && other.isNotNegative()
                    ? new Extent(Optional.of(Rational.ZERO), Optional.empty())
                    : UNKNOWN;
        }
        Optional<Rational> least =
                Optional.of(other.high.map(Rational.ONE::over).orElse(Rational.ZERO));
        return times(new Extent(least, other.low.map(Rational.ONE::over)));
    }

    boolean isNotNegative() {
        return low.isPresent() && low.get().signum() >= 0;
    }

    /** The amounts without their sign. */
    Extent absolute() {
        return max(negated()).max(ZERO);
    }

    /** Where both are as large as they can be, the larger. */
    Extent max(Extent other) {
        return new Extent(either(low, other.low, Rational::max), both(high, other.high, Rational::max));
    }

    /** Where both are as small as they can be, the smaller. */
    Extent min(Extent other) {
        return new Extent(both(low, other.low, Rational::min), either(high, other.high, Rational::min));
    }

    /** All that one or the other can be. */
    Extent or(Extent other) {
        return new Extent(both(low, other.low, Rational::min), both(high, other.high, Rational::max));
    }

    private static Optional<Rational> both(
            Optional<Rational> one, Optional<Rational> other, BinaryOperator<Rational> made) {
        return one.flatMap(first -> other.map(second -> made.apply(first, second)));
    }

    private static Optional<Rational> either(
            Optional<Rational> one, Optional<Rational> other, BinaryOperator<Rational> made) {
        return one.isPresent() && other.isPresent() ? both(one, other, made) : one.or(() -> other);
    }
}
