package org.tiermark.read;

import java.math.BigInteger;
import java.util.Optional;
import org.tiermark.model.Decimals;
import org.tiermark.model.Interval;
import org.tiermark.model.Rational;
import org.tiermark.problem.Wording;

/** An indicator's range, as whole numbers for each scale, so that a figure costs two comparisons. */
final class Bounds {
    private final Interval range;
    private final long[] least = new long[Decimals.MOST_PLACES + 1];
    private final long[] most = new long[Decimals.MOST_PLACES + 1];

    Bounds(Interval range) {
        this.range = range;
        for (int scale = 0; scale <= Decimals.MOST_PLACES; scale++) {
            least[scale] = least(scale);
            most[scale] = most(scale);
        }
    }

    /** Whether a decimal lies in the range. */
    boolean contain(long unscaled, int scale) {
        return unscaled >= least[scale] && unscaled <= most[scale];
    }

    boolean contain(Rational number) {
        return range.contains(number);
    }

    private long least(int scale) {
        if (range.low().isEmpty()) {
            return Long.MIN_VALUE;
        }
        Rational low = range.low().get();
        if (isShort(low)) {
            return shifted(low, scale, range.lowClosed() ? 0 : 1);
        }
        BigInteger[] end = scaled(low, scale);
        boolean next = end[1].signum() != 0 || !range.lowClosed();
        return clipped(next ? end[0].add(BigInteger.ONE) : end[0]);
    }

    private long most(int scale) {
        if (range.high().isEmpty()) {
            return Long.MAX_VALUE;
        }
        Rational high = range.high().get();
        if (isShort(high)) {
            return shifted(high, scale, range.highClosed() ? 0 : -1);
        }
        BigInteger[] end = scaled(high, scale);
        boolean before = end[1].signum() == 0 && !range.highClosed();
        return clipped(before ? end[0].subtract(BigInteger.ONE) : end[0]);
    }

    /** Most ends are, and need no large numbers. */
    private static boolean isShort(Rational end) {
        return end.isWhole() && end.numerator().bitLength() < Long.SIZE - 2;
    }

    /** A whole end at a scale, and one step on where it is open. */
    private static long shifted(Rational end, int scale, int step) {
        long size = Decimals.product(Math.abs(end.numerator().longValue()), Decimals.power(scale));
        if (size == Long.MAX_VALUE) {
            return end.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return (end.signum() < 0 ? -size : size) + step;
    }

    /** The whole number at or below the end at a scale, and what it lacks. */
    private static BigInteger[] scaled(Rational end, int scale) {
        BigInteger shifted = end.numerator().multiply(BigInteger.TEN.pow(scale));
        BigInteger rest = shifted.mod(end.denominator());
        return new BigInteger[] {shifted.subtract(rest).divide(end.denominator()), rest};
    }

    private static long clipped(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** How a number outside breaks the range: {@code above 100%}. */
    Wording breach(Rational number, String sign) {
        Optional<Rational> low = range.low();
        if (low.isPresent() && number.compareTo(low.get()) <= 0 && !range.contains(number)) {
            return number.equals(low.get())
                    ? new Wording("not above " + number + sign, "应大于 " + number + sign)
                    : new Wording("below " + low.get() + sign, "低于 " + low.get() + sign);
        }
        Rational high = range.high().orElse(number);
        return number.equals(high)
                ? new Wording("not below " + number + sign, "应小于 " + number + sign)
                : new Wording("above " + high + sign, "高于 " + high + sign);
    }
}
