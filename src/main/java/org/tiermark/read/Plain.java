package org.tiermark.read;

import org.tiermark.model.Decimals;

/**
 * Reads plain decimals in ASCII, {@code -12.5}, of at most 18 digits without making an object. The last one read is in
 * {@link #unscaled()} and {@link #scale()}.
 */
final class Plain {
    private long unscaled;
    private int scale;

    /** Whether the characters are such a decimal: an optional minus, digits, and a point only between digits. */
    boolean read(char[] text, int from, int to) {
        int at = from;
        boolean negative = at < to && text[at] == '-';
        if (negative) {
            at++;
        }
        if (to - at > Decimals.MOST_PLACES + 1 || at == to) {
            return false;
        }
        int start = at;
        int point = -1;
        long number = 0;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
            } else if (text[at] == '.' && point < 0 && at > start && at + 1 < to) {
                point = at;
            } else {
                return false;
            }
        }
        int digits = to - start - (point < 0 ? 0 : 1);
        unscaled = negative ? -number : number;
        scale = point < 0 ? 0 : to - point - 1;
        return digits <= Decimals.MOST_PLACES;
    }

    /** The digits of the last decimal read, as a whole number. */
    long unscaled() {
        return unscaled;
    }

    /** How many of them stand behind the point. */
    int scale() {
        return scale;
    }
}
