package org.tiermark.read;

import org.tiermark.model.Decimals;

/**
 * Reads plain decimals in ASCII, {@code -12.5}, of at most 18 digits without making an object. The last one read is in
 * {@link #unscaled()} and {@link #scale()}.
 */
final class Plain {
    /** The scale of what is no plain decimal. */
    static final int NONE = -1;

    private long unscaled;
    private int scale;

    /** Whether the characters are such a decimal: an optional minus, digits, and a point only between digits. */
    boolean read(char[] text, int from, int to) {
        return scan(text, from, to) == to && scale != NONE;
    }

    /** Reads as far as a decimal may go, to the limit at most, and returns where that is. */
    int scan(char[] text, int from, int limit) {
        boolean negative = from < limit && text[from] == '-';
        int start = negative ? from + 1 : from;
        int point = -1;
        long number = 0;
        int at = start;
        for (; at < limit; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
            } else if (digit == '.' - '0' && point < 0) {
                point = at;
            } else {
                break;
            }
        }
        int digits = at - start - (point < 0 ? 0 : 1);
        int places = point < 0 ? 0 : at - point - 1;
        boolean sound = digits > 0 && digits <= Decimals.MOST_PLACES && (point < 0 || point > start && places > 0);
        unscaled = negative ? -number : number;
        scale = sound ? places : NONE;
        return at;
    }

    /** The digits of the last decimal read, as a whole number. */
    long unscaled() {
        return unscaled;
    }

    /** How many of them stand behind the point; {@link #NONE} where it was none. */
    int scale() {
        return scale;
    }
}
