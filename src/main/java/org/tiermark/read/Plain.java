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
    boolean read(byte[] text, int from, int to) {
        boolean negative = from < to && text[from] == '-';
        int start = negative ? from + 1 : from;
        unscaled = 0;
        int at = digits(text, start, to);
        int point = -1;
        if (at < to && text[at] == '.') {
            point = at;
            at = digits(text, at + 1, to);
        }
        int digits = at - start - (point < 0 ? 0 : 1);
        int places = point < 0 ? 0 : at - point - 1;
        unscaled = negative ? -unscaled : unscaled;
        scale = places;
        boolean sound = digits > 0 && digits <= Decimals.MOST_PLACES && (point < 0 || point > start && places > 0);
        return sound && at == to;
    }

    /** Takes digits behind those taken so far; returns where they end. */
    private int digits(byte[] text, int from, int limit) {
        long number = unscaled;
        int at = from;
        while (at < limit) {
            char digit = (char) (text[at] - '0');
            if (digit > 9) {
                break;
            }
            number = number * 10 + digit;
            at++;
        }
        unscaled = number;
        return at;
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
