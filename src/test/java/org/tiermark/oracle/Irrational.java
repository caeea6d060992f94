package org.tiermark.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Roots, logarithms and exponentials to 34 significant digits, half to even, from plain series at 110 digits.
 *
 * <p>An empty answer means that there is no real one.
 */
final class Irrational {
    private static final MathContext WORK = new MathContext(110, RoundingMode.HALF_EVEN);
    private static final MathContext GIVEN = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(115);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_2 = twiceArtanh(BigDecimal.ONE.divide(BigDecimal.valueOf(3), WORK));
    private static final BigInteger LARGEST_POWER = BigInteger.valueOf(10_000);

    private Irrational() {}

    static Optional<Fraction> sqrt(Fraction x) {
        if (x.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(given(x.decimal(WORK).sqrt(new MathContext(100))));
    }

    static Optional<Fraction> ln(Fraction x) {
        return x.signum() <= 0 ? Optional.empty() : Optional.of(given(logarithm(x)));
    }

    static Optional<Fraction> log10(Fraction x) {
        if (x.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(given(logarithm(x).divide(logarithm(Fraction.of(10)), WORK)));
    }

    static Optional<Fraction> exp(Fraction x) {
        return Optional.of(given(exponential(x.decimal(WORK))));
    }

    /** Powers with a whole exponent are exact; others are roots and become decimals. */
    static Optional<Fraction> pow(Fraction x, Fraction exponent) {
        if (x.signum() == 0 && exponent.signum() < 0) {
            return Optional.empty();
        }
        if (exponent.isWhole()) {
            if (exponent.numerator().abs().compareTo(LARGEST_POWER) > 0) {
                throw new OracleException("power of %s is too large for the oracle".formatted(exponent));
            }
            return Optional.of(x.power(exponent.numerator().intValueExact()));
        }
        if (x.signum() < 0) {
            return Optional.empty();
        }
        if (x.signum() == 0) {
            return Optional.of(Fraction.ZERO);
        }
        return Optional.of(given(exponential(logarithm(x).multiply(exponent.decimal(WORK), WORK))));
    }

    /** The weighted geometric mean of numbers above zero. */
    static Fraction geometric(List<Fraction> numbers, List<Fraction> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            sum = sum.add(logarithm(numbers.get(i)).multiply(weights.get(i).decimal(WORK), WORK));
        }
        return given(exponential(sum.divide(OracleStatistics.sum(weights).decimal(WORK), WORK)));
    }

    private static Fraction given(BigDecimal exactEnough) {
        return Fraction.of(exactEnough.round(GIVEN));
    }

    /** Halves or doubles into 3/4 to 3/2, then ln m = 2 artanh((m - 1) / (m + 1)). */
    private static BigDecimal logarithm(Fraction x) {
        int halvings = x.numerator().bitLength() - x.denominator().bitLength();
        Fraction near = x.over(Fraction.of(2).power(halvings));
        while (near.compareTo(new Fraction(BigInteger.valueOf(3), BigInteger.TWO)) > 0) {
            near = near.over(Fraction.of(2));
            halvings++;
        }
        while (near.compareTo(new Fraction(BigInteger.valueOf(3), BigInteger.valueOf(4))) < 0) {
            near = near.times(Fraction.of(2));
            halvings--;
        }
        Fraction z = near.minus(Fraction.ONE).over(near.plus(Fraction.ONE));
        BigDecimal small = twiceArtanh(z.decimal(WORK));
        return small.add(LN_2.multiply(BigDecimal.valueOf(halvings)), WORK);
    }

    private static BigDecimal twiceArtanh(BigDecimal z) {
        BigDecimal square = z.multiply(z, WORK);
        BigDecimal power = z;
        BigDecimal sum = z;
        BigDecimal smallest = z.abs().multiply(TINY);
        for (int odd = 3; power.abs().compareTo(smallest) > 0; odd += 2) {
            power = power.multiply(square, WORK);
            sum = sum.add(power.divide(BigDecimal.valueOf(odd), WORK), WORK);
        }
        return sum.multiply(TWO, WORK);
    }

    private static BigDecimal exponential(BigDecimal x) {
        if (x.abs().compareTo(BigDecimal.valueOf(10_000)) > 0) {
            throw new OracleException("exp(%s) is too large for the oracle".formatted(x.toPlainString()));
        }
        int doublings = x.divide(LN_2, 0, RoundingMode.HALF_EVEN).intValueExact();
        BigDecimal rest = x.subtract(LN_2.multiply(BigDecimal.valueOf(doublings)), WORK);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(TINY) > 0; n++) {
            term = term.multiply(rest, WORK).divide(BigDecimal.valueOf(n), WORK);
            sum = sum.add(term, WORK);
        }
        return sum.multiply(TWO.pow(doublings, WORK), WORK);
    }
}
