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
public final class Rational extends Sides implements Comparable<Rational> {
    /** The most bits a numerator or denominator may have: about 19,700 digits. */
    public static final int MOST_BITS = 65_536;

    /** Digits kept where a number has no finite decimal form and must be shown. */
    private static final int SHOWN_DIGITS = 10;

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    public static final Rational HUNDRED = of(100);

    private Rational(long numerator, long denominator) {
        super(numerator, denominator);
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        super(numerator, denominator);
    }

    /** Of two sides in lowest terms. */
    private static Rational made(BigInteger numerator, BigInteger denominator) {
        boolean small = Math.max(numerator.bitLength(), denominator.bitLength()) < Long.SIZE;
        return small && numerator.longValue() != Long.MIN_VALUE
                ? new Rational(numerator.longValue(), denominator.longValue())
                : new Rational(numerator, denominator);
    }

    /** A whole number. */
    public static Rational of(long number) {
        return number == Long.MIN_VALUE ? made(BigInteger.valueOf(number), BigInteger.ONE) : new Rational(number, 1);
    }

    /**
     * A decimal: {@code of(9793, 2)} is 97.93.
     *
     * @param unscaled its digits as a whole number, with its sign
     * @param scale how many of them stand after the point; below zero, how many zeros follow them
     */
    public static Rational of(long unscaled, int scale) {
        if (scale < 0 || scale > Decimals.MOST_PLACES || unscaled == Long.MIN_VALUE) {
            return of(BigDecimal.valueOf(unscaled, scale));
        }
        int twos = Math.min(scale, Long.numberOfTrailingZeros(unscaled));
        long digits = unscaled >> twos;
        long parts = Decimals.power(scale) >> twos;
        for (int fives = scale; fives > 0 && digits % 5 == 0; fives--) {
            digits /= 5;
            parts /= 5;
        }
        return new Rational(digits, parts);
    }

    /** A ratio of numbers that longs hold and whose signs can be turned; the denominator is above zero. */
    private static Rational lowest(long numerator, long denominator) {
        long common = denominator;
        for (long rest = denominator == 1 ? 0 : Math.abs(numerator); rest != 0; ) {
            long next = common % rest;
            common = rest;
            rest = next;
        }
        return common == 1
                ? new Rational(numerator, denominator)
                : new Rational(numerator / common, denominator / common);
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
        return made(top, bottom);
    }

    /** A plain decimal in ASCII such as {@code -12.5}; also {@code 1e3}, for numbers of schemes. */
    public static Rational parse(String text) {
        return of(new BigDecimal(text));
    }

    public Rational plus(Rational other) {
        if (isSmallWith(other) && bottom() == other.bottom() && isSum(top(), other.top())) {
            return lowest(top() + other.top(), bottom());
        }
        if (isSmallWith(other) && isCrossing(other) && Decimals.isProduct(bottom(), other.bottom())) {
            long one = top() * other.bottom();
            long two = other.top() * bottom();
            if (isSum(one, two)) {
                return lowest(one + two, bottom() * other.bottom());
            }
        }
        BigInteger below = denominator();
        BigInteger otherBelow = other.denominator();
        return of(numerator().multiply(otherBelow).add(other.numerator().multiply(below)), below.multiply(otherBelow));
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        return isSmallWith(other)
                        && Decimals.isProduct(top(), other.top())
                        && Decimals.isProduct(bottom(), other.bottom())
                ? lowest(top() * other.top(), bottom() * other.bottom())
                : of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * This divided by another.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational over(Rational other) {
        return other.top() == 0
                ? of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()))
                : times(new Rational(other.top() < 0 ? -other.bottom() : other.bottom(), Math.abs(other.top())));
    }

    public Rational negated() {
        return isSmall() ? new Rational(-top(), bottom()) : made(numerator().negate(), denominator());
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

    /** The decimal, exactly and without trailing zeros, where {@link #isDecimal()}. */
    public BigDecimal toDecimal() {
        int places = places(0);
        if (places >= 0) {
            return BigDecimal.valueOf(unscaled(places), places);
        }
        BigInteger below = denominator();
        BigDecimal exact = new BigDecimal(numerator())
                .divide(new BigDecimal(below), Decimals.places(below), RoundingMode.UNNECESSARY);
        return Decimals.stripped(exact);
    }

    /** The nearest decimal of so many significant digits. */
    public BigDecimal toDecimal(MathContext digits) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), digits);
    }

    @Override
    public int compareTo(Rational other) {
        if (isSmallWith(other) && bottom() == other.bottom()) {
            return Long.compare(top(), other.top());
        }
        if (isSmallWith(other) && isCrossing(other)) {
            return Long.compare(top() * other.bottom(), other.top() * bottom());
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** The plain decimal; a ratio that has none is cut to ten significant digits and marked {@code ≈}. */
    @Override
    public String toString() {
        int places = places(0);
        if (places >= 0) {
            return Decimals.text(unscaled(places), places);
        }
        return isDecimal()
                ? toDecimal().toPlainString()
                : "≈"
                        + Decimals.stripped(toDecimal(new MathContext(SHOWN_DIGITS)))
                                .toPlainString();
    }
}
