package org.tiermark.expression;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import org.tiermark.model.Rational;
import org.tiermark.model.TooLargeException;

/** Roots, logarithms and powers: here a number becomes a decimal of 34 significant digits. */
public final class Irrational {
    /** Digits of the result. */
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Digits of an argument that has no finite decimal form. */
    private static final MathContext ARGUMENT = new MathContext(80);

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

    /** Whether a power is defined: a base above zero, or a whole exponent (above zero where the base is zero). */
    static boolean hasPower(Rational base, Rational exponent) {
        if (base.isPositive()) {
            return true;
        }
        return exponent.isWhole() && (base.signum() != 0 || exponent.signum() >= 0);
    }

    /** Exact for whole exponents, else of 34 digits. */
    public static Rational power(Rational base, Rational exponent) {
        if (exponent.absolute().compareTo(Rational.of(MOST_WHOLE_POWER)) > 0) {
            throw new TooLargeException();
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

    private static BigDecimal decimal(Rational number) {
        return number.isDecimal() ? number.toDecimal() : number.toDecimal(ARGUMENT);
    }
}
