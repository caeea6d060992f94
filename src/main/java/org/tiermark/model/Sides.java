package org.tiermark.model;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The numerator and the denominator of an exact number: in lowest terms, the denominator above zero; on longs wherever
 * longs hold both and their opposites.
 */
abstract class Sides {
    private static final BigInteger[] NONE = {};

    private final long top;
    /** The denominator; 0 where longs do not hold both sides. */
    private final long bottom;
    /** Both sides where longs do not hold them. */
    private final BigInteger[] large;

    Sides(long numerator, long denominator) {
        this.top = numerator;
        this.bottom = denominator;
        this.large = NONE;
    }

    /** Sides of which one is too large for a long. */
    Sides(BigInteger numerator, BigInteger denominator) {
        this.top = 0;
        this.bottom = 0;
        this.large = new BigInteger[] {numerator, denominator};
    }

    public final BigInteger numerator() {
        return isSmall() ? BigInteger.valueOf(top) : large[0];
    }

    public final BigInteger denominator() {
        return isSmall() ? BigInteger.valueOf(bottom) : large[1];
    }

    /** The numerator where this {@link #isSmall}; else 0. */
    final long top() {
        return top;
    }

    /** The denominator where this {@link #isSmall}; else 0. */
    final long bottom() {
        return bottom;
    }

    /** Whether longs hold both sides. */
    final boolean isSmall() {
        return bottom > 0;
    }

    final boolean isSmallWith(Sides other) {
        return bottom > 0 && other.bottom > 0;
    }

    /** Whether longs hold each numerator times the other's denominator; both are small. */
    final boolean isCrossing(Sides other) {
        return Decimals.isProduct(top, other.bottom) && Decimals.isProduct(other.top, bottom);
    }

    /** Whether a long holds the sum, and its opposite. */
    static boolean isSum(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    public final int signum() {
        return isSmall() ? Long.signum(top) : large[0].signum();
    }

    public final boolean isPositive() {
        return signum() > 0;
    }

    public final boolean isWhole() {
        return bottom == 1 || bottom == 0 && large[1].equals(BigInteger.ONE);
    }

    /** Whether this has a finite decimal form. */
    public final boolean isDecimal() {
        return isSmall() ? Decimals.places(bottom) >= 0 : Decimals.places(large[1]) >= 0;
    }

    /**
     * How many digits after the point it is written with as a decimal, at least so many and as many as it needs; below
     * zero where no long holds it so.
     *
     * @param least 0 to 18
     */
    public final int places(int least) {
        int needed = isSmall() ? Decimals.places(bottom) : -1;
        int places = Math.max(needed, least);
        return needed >= 0 && places <= Decimals.MOST_PLACES && Decimals.isProduct(top, Decimals.power(places) / bottom)
                ? places
                : -1;
    }

    /** The digits of the decimal with as many digits after the point as {@link #places} says. */
    public final long unscaled(int places) {
        return top * (Decimals.power(places) / bottom);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Sides that
                && top == that.top
                && bottom == that.bottom
                && Arrays.equals(large, that.large);
    }

    @Override
    public final int hashCode() {
        return isSmall() ? 31 * Long.hashCode(top) + Long.hashCode(bottom) : Arrays.hashCode(large);
    }
}
