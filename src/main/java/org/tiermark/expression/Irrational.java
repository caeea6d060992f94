package org.tiermark.expression;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.tiermark.model.Rational;
import org.tiermark.model.TooLargeException;

/** Roots, logarithms and powers: here a number becomes a decimal of 34 significant digits. */
public final class Irrational {
    /** Digits of the result. */
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Digits of an argument that has no finite decimal form. */
    private static final MathContext ARGUMENT = new MathContext(80);

    /** Digits worked with before the last rounding. */
    private static final MathContext WORKING = new MathContext(60);

    private static final int MOST_WHOLE_POWER = 10_000;
    private static final Rational MOST_EXPONENT = Rational.of(10_000);

    private Irrational() {}

    static boolean hasRoot(Rational number) {
        return number.signum() >= 0;
    }

    /** The square root of a number not below zero. */
    public static Rational sqrt(Rational number) {
        return Rational.of(BigDecimalMath.sqrt(decimal(number), DIGITS));
    }

    static Rational ln(Rational number) {
        return Rational.of(BigDecimalMath.log(decimal(number), DIGITS));
    }

    static Rational log10(Rational number) {
        return Rational.of(BigDecimalMath.log10(decimal(number), DIGITS));
    }

    static Rational exp(Rational number) {
        if (number.absolute().compareTo(MOST_EXPONENT) > 0) {
            throw new TooLargeException();
        }
        return Rational.of(BigDecimalMath.exp(decimal(number), DIGITS));
    }

    /** Whether a power is defined: of a base above zero any, of zero none below zero, of one below zero whole ones. */
    static boolean hasPower(Rational base, Rational exponent) {
        return switch (base.signum()) {
            case 1 -> true;
            case 0 -> exponent.signum() >= 0;
            default -> exponent.isWhole();
        };
    }

    /** Exact for whole exponents, else of 34 digits. */
    public static Rational power(Rational base, Rational exponent) {
        if (exponent.absolute().compareTo(Rational.of(MOST_WHOLE_POWER)) > 0) {
            throw new TooLargeException();
        }
        if (base.signum() == 0 && exponent.isPositive()) {
            return Rational.ZERO;
        }
        if (!exponent.isWhole()) {
            return Rational.of(BigDecimalMath.pow(decimal(base), decimal(exponent), DIGITS));
        }
        int times = exponent.numerator().intValue();
        Rational whole = Rational.ONE;
        Rational square = times < 0 ? Rational.ONE.over(base) : base;
        for (int rest = Math.abs(times); rest > 0; rest >>= 1) {
            whole = (rest & 1) == 0 ? whole : whole.times(square);
            square = rest > 1 ? square.times(square) : square;
        }
        return whole;
    }

    /**
     * The weighted geometric mean.
     *
     * @param amounts above zero
     * @param weights as many, not all zero
     */
    public static Rational geometricMean(List<Rational> amounts, List<Rational> weights) {
        BigDecimal logarithms = BigDecimal.ZERO;
        Rational total = Rational.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal logarithm = BigDecimalMath.log(decimal(amounts.get(i)), ARGUMENT);
            logarithms = logarithms.add(logarithm.multiply(decimal(weights.get(i)), ARGUMENT));
            total = total.plus(weights.get(i));
        }
        BigDecimal mean = BigDecimalMath.exp(logarithms.divide(decimal(total), ARGUMENT), WORKING);
        return Rational.of(mean.round(DIGITS));
    }

    private static BigDecimal decimal(Rational number) {
        return number.isDecimal() ? number.toDecimal() : number.toDecimal(ARGUMENT);
    }
}
