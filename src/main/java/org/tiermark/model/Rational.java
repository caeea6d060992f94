package org.tiermark.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: a decimal, or a ratio of decimals. Immutable; equal by amount, so 1.50 is 1.5.
 *
 * <p>Kept as numerator over denominator in lowest terms, the denominator above zero. Numbers of more than
 * {@value #MOST_BITS} bits on either side are refused with {@link TooLargeException}.
 */
public final class Rational implements Comparable<Rational> {
    /** The most bits a numerator or denominator may have: about 19,700 digits. */
    public static final int MOST_BITS = 65_536;

    /** Digits kept where a number has no finite decimal form and must be shown. */
    private static final int SHOWN_DIGITS = 10;

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    public static final Rational HUNDRED = of(100);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A whole number. */
    public static Rational of(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** A decimal: {@code of(9793, 2)} is 97.93. */
    public static Rational of(long unscaled, int scale) {
        if (scale < 0 || scale > Decimals.MOST_PLACES) {
            return of(BigDecimal.valueOf(unscaled, scale));
        }
        int twos = Math.min(scale, Long.numberOfTrailingZeros(unscaled));
        long top = unscaled >> twos;
        long bottom = Decimals.power(scale) >> twos;
        for (int fives = scale; fives > 0 && top % 5 == 0; fives--) {
            top /= 5;
            bottom /= 5;
        }
        return new Rational(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    /** A ratio of numbers that longs hold and whose signs can be turned; the denominator is above zero. */
    private static Rational lowest(long numerator, long denominator) {
        long common = denominator;
        for (long rest = Math.abs(numerator); rest != 0; ) {
            long next = common % rest;
            common = rest;
            rest = next;
        }
        return new Rational(BigInteger.valueOf(numerator / common), BigInteger.valueOf(denominator / common));
    }

    /**
     * A decimal.
     *
     * @throws TooLargeException if it passes {@value #MOST_BITS} bits
     */
    public static Rational of(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > MOST_BITS) {
            throw new TooLargeException();
        }
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * A ratio.
     *
     * @throws ArithmeticException if the denominator is zero
     * @throws TooLargeException if either side passes {@value #MOST_BITS} bits
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a denominator of zero");
        }
        if (Math.max(numerator.bitLength(), denominator.bitLength()) < Long.SIZE - 1) {
            long bottom = denominator.longValue();
            return lowest(bottom < 0 ? -numerator.longValue() : numerator.longValue(), Math.abs(bottom));
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        boolean lowest = divisor.equals(BigInteger.ONE);
        BigInteger top = lowest ? numerator : numerator.divide(divisor);
        BigInteger bottom = lowest ? denominator : denominator.divide(divisor);
        if (Math.max(top.bitLength(), bottom.bitLength()) > MOST_BITS) {
            throw new TooLargeException();
        }
        return new Rational(top, bottom);
    }

    /** A plain decimal in ASCII such as {@code -12.5}; also {@code 1e3}, for numbers of schemes. */
    public static Rational parse(String text) {
        return of(new BigDecimal(text));
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    public Rational plus(Rational other) {
        return denominator.equals(other.denominator)
                ? of(numerator.add(other.numerator), denominator)
                : of(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by another.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational over(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational absolute() {
        return signum() < 0 ? negated() : this;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isPositive() {
        return signum() > 0;
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether this has a finite decimal form. */
    public boolean isDecimal() {
        return Decimals.places(denominator) >= 0;
    }

    /** The decimal, exactly and without trailing zeros, where {@link #isDecimal()}. */
    public BigDecimal toDecimal() {
        int places = Decimals.places(denominator);
        if (places >= 0 && places <= Decimals.MOST_PLACES && numerator.bitLength() < Long.SIZE - 1) {
            long factor = Decimals.power(places) / denominator.longValue();
            long unscaled = numerator.longValue() * factor;
            if (Math.multiplyHigh(numerator.longValue(), factor) == unscaled >> Long.SIZE - 1) {
                return BigDecimal.valueOf(unscaled, places);
            }
        }
        BigDecimal exact =
                new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.UNNECESSARY);
        return Decimals.stripped(exact);
    }

    /** The nearest decimal of so many significant digits. */
    public BigDecimal toDecimal(MathContext digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits);
    }

    @Override
    public int compareTo(Rational other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The plain decimal; a ratio that has none is cut to ten significant digits and marked {@code ≈}. */
    @Override
    public String toString() {
        if (isDecimal()) {
            return toDecimal().toPlainString();
        }
        return "≈" + Decimals.stripped(toDecimal(new MathContext(SHOWN_DIGITS))).toPlainString();
    }
}
