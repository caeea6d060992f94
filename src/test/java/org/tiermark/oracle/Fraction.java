package org.tiermark.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact ratio of two whole numbers in lowest terms.
 *
 * @param numerator carries the sign
 * @param denominator above zero, without a factor in common with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator of %s is zero".formatted(numerator));
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() < 0
                ? new Fraction(decimal.unscaledValue().multiply(power), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), power);
    }

    /** Reads a plain decimal: digits with at most one point and one leading sign. */
    public static Fraction parse(String text) {
        if (!text.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)")) {
            throw new NumberFormatException("'%s' is not a plain decimal".formatted(text));
        }
        int point = text.indexOf('.');
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        return new Fraction(new BigInteger(text.replace(".", "")), BigInteger.TEN.pow(decimals));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Divides by a number other than zero. */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction magnitude() {
        return new Fraction(numerator.abs(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    public Fraction lesser(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction greater(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Raises to a whole power; zero has no negative powers. */
    public Fraction power(int exponent) {
        if (exponent < 0) {
            return ONE.over(power(-exponent));
        }
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    /**
     * Rounds to a number of decimals.
     *
     * @param decimals digits kept after the point; below zero, digits cleared before it
     */
    public Fraction rounded(int decimals, RoundingMode mode) {
        Fraction scale = of(10).power(decimals);
        Fraction scaled = times(scale);
        BigInteger[] parts = scaled.numerator.abs().divideAndRemainder(scaled.denominator);
        BigInteger whole = parts[0];
        if (parts[1].signum() != 0 && awayFromZero(mode, whole, parts[1].shiftLeft(1), scaled)) {
            whole = whole.add(BigInteger.ONE);
        }
        return new Fraction(signum() < 0 ? whole.negate() : whole, BigInteger.ONE).over(scale);
    }

    private static boolean awayFromZero(RoundingMode mode, BigInteger whole, BigInteger twice, Fraction exact) {
        int half = twice.compareTo(exact.denominator);
        return switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> exact.signum() > 0;
            case FLOOR -> exact.signum() < 0;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && whole.testBit(0);
            case UNNECESSARY -> throw new ArithmeticException("rounding of %s is necessary".formatted(exact));
        };
    }

    public BigDecimal decimal(MathContext digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Gives the plain decimal where there is one, else numerator and denominator. */
    @Override
    public String toString() {
        try {
            BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator));
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException endless) {
            return numerator + "/" + denominator;
        }
    }
}
