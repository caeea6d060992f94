package org.tiermark.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.tiermark.problem.UnsoundException;

/**
 * How many decimals a number is brought to, and what becomes of the rest: said here and nowhere else.
 *
 * @param decimals digits kept after the point, 0 to 18
 * @param mode which neighbour is taken
 */
public record Rounding(int decimals, RoundingMode mode) {

    public Rounding {
        if (decimals < 0 || decimals > Decimals.MOST_PLACES) {
            throw new UnsoundException(
                    "decimals (%d) must be from 0 to %d", "decimals（%d）应为 0 到 %d", decimals, Decimals.MOST_PLACES);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new UnsoundException(
                    "mode (UNNECESSARY) must say which neighbour is taken, such as HALF_UP",
                    "mode（UNNECESSARY）没有说明如何舍入，应为 HALF_UP 等");
        }
    }

    /** The largest whole number not above. */
    public static final Rounding FLOOR = new Rounding(0, RoundingMode.FLOOR);

    /** The smallest whole number not below. */
    public static final Rounding CEILING = new Rounding(0, RoundingMode.CEILING);

    /** The rounded number. */
    public Rational of(Rational number) {
        BigInteger shifted = number.numerator().multiply(BigInteger.TEN.pow(decimals));
        BigDecimal whole = new BigDecimal(shifted).divide(new BigDecimal(number.denominator()), 0, mode);
        return Rational.of(whole.scaleByPowerOfTen(-decimals));
    }

    /** The rounded lane. */
    public Lane of(Lane lane) {
        return LaneRounding.round(lane, this);
    }

    /**
     * A whole quotient.
     *
     * @param divisor above zero
     */
    static long divide(long dividend, long divisor, RoundingMode mode) {
        long quotient = dividend / divisor;
        long rest = dividend - quotient * divisor;
        if (rest == 0) {
            return quotient;
        }
        int sign = Long.signum(dividend);
        return away(quotient, Math.abs(rest), divisor, sign, mode) ? quotient + sign : quotient;
    }

    private static boolean away(long quotient, long rest, long divisor, int sign, RoundingMode mode) {
        long other = divisor - rest;
        return switch (mode) {
            case UP -> true;
            case DOWN, UNNECESSARY -> false;
            case CEILING -> sign > 0;
            case FLOOR -> sign < 0;
            case HALF_UP -> rest >= other;
            case HALF_DOWN -> rest > other;
            case HALF_EVEN -> rest > other || rest == other && (quotient & 1) != 0;
        };
    }
}
