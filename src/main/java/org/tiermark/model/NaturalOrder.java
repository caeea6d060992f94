package org.tiermark.model;

import java.util.Comparator;

/** Compares texts by code points, but runs of digits by their number: u2 before u10. */
public final class NaturalOrder implements Comparator<String> {
    /** The one such order. */
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int a = one.codePointAt(i);
            int b = other.codePointAt(j);
            if (isDigit(a) && isDigit(b)) {
                int endOne = digitsEnd(one, i);
                int endOther = digitsEnd(other, j);
                int order = numbers(one, i, endOne, other, j, endOther);
                if (order != 0) {
                    return order;
                }
                i = endOne;
                j = endOther;
            } else if (a != b) {
                return Integer.compare(a, b);
            } else {
                i += Character.charCount(a);
                j += Character.charCount(b);
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int numbers(String one, int from, int to, String other, int otherFrom, int otherTo) {
        int at = from;
        while (at < to && one.charAt(at) == '0') {
            at++;
        }
        int otherAt = otherFrom;
        while (otherAt < otherTo && other.charAt(otherAt) == '0') {
            otherAt++;
        }
        int order = Integer.compare(to - at, otherTo - otherAt);
        while (order == 0 && at < to) {
            order = Character.compare(one.charAt(at++), other.charAt(otherAt++));
        }
        return order;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
