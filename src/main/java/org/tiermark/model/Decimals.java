package org.tiermark.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Facts of decimal notation: powers of ten, and how many places a fraction needs. */
public final class Decimals {
    /** The largest power of ten a long holds. */
    public static final int MOST_PLACES = 18;

    private static final long[] POWERS = new long[MOST_PLACES + 1];
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= MOST_PLACES; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Decimals() {}

    /** Ten to the power of {@code places}, from 0 to 18. */
    public static long power(int places) {
        return POWERS[places];
    }

    /** How many decimal places 1/denominator needs; -1 where it never ends. */
    public static int places(BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return 0;
        }
        if (denominator.bitLength() < Long.SIZE) {
            return places(denominator.longValue());
        }
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        if (rest.bitLength() > 1 && rest.mod(FIVE).signum() != 0) {
            return -1;
        }
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        return rest.equals(BigInteger.ONE) ? Math.max(twos, fives) : -1;
    }

    /** The same of one above zero. */
    static int places(long denominator) {
        if (denominator == 1) {
            return 0;
        }
        int twos = Long.numberOfTrailingZeros(denominator);
        long rest = denominator >> twos;
        int fives = 0;
        for (; rest % 5 == 0; rest /= 5) {
            fives++;
        }
        return rest == 1 ? Math.max(twos, fives) : -1;
    }

    /**
     * The product where it fits a long and is not {@link Long#MIN_VALUE}; else {@link Long#MAX_VALUE}. For bounds of
     * amounts.
     */
    public static long product(long bound, long factor) {
        if (bound == 0 || factor == 0) {
            return 0;
        }
        long high = Math.multiplyHigh(bound, factor);
        long low = bound * factor;
        return high != 0 || low < 0 ? Long.MAX_VALUE : low;
    }

    /** Whether a long holds the product, and its opposite. */
    static boolean isProduct(long one, long other) {
        long low = one * other;
        return Math.multiplyHigh(one, other) == low >> Long.SIZE - 1 && low != Long.MIN_VALUE;
    }

    /** The sum of two bounds, {@link Long#MAX_VALUE} where it does not fit. */
    static long sum(long bound, long other) {
        long sum = bound + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /**
     * A plain decimal without trailing zeros: {@code text(8750, 2)} is 87.5.
     *
     * @param unscaled its digits
     * @param scale how many of them stand after the point, 0 to 18
     */
    static String text(long unscaled, int scale) {
        String digits = Long.toString(unscaled);
        if (scale == 0 || unscaled == 0) {
            return digits;
        }
        int end = digits.length();
        int places = scale;
        for (; places > 0 && digits.charAt(end - 1) == '0'; places--) {
            end--;
        }
        if (places == 0) {
            return digits.substring(0, end);
        }
        int sign = unscaled < 0 ? 1 : 0;
        int point = end - places;
        StringBuilder text = new StringBuilder(end + scale + 2).append(digits, 0, Math.max(point, sign));
        text.append(point > sign ? "." : "0.");
        for (int zeros = sign - point; zeros > 0; zeros--) {
            text.append('0');
        }
        return text.append(digits, Math.max(point, sign), end).toString();
    }

    /** Without trailing zeros, and never with a negative scale. */
    static BigDecimal stripped(BigDecimal decimal) {
        BigDecimal bare = decimal.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
