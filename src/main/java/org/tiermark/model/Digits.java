package org.tiermark.model;

/** Looks at texts for ASCII digits, one after another: a pattern takes longer to make than most texts are. */
public final class Digits {
    /** The most digits of a number, written out. */
    public static final int MOST = 400;

    private Digits() {}

    /** Where the digits from here end; here, where there are none. */
    public static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Whether it is digits alone, at least one and at most so many. */
    public static boolean only(String text, int most) {
        return !text.isEmpty() && text.length() <= most && end(text, 0) == text.length();
    }

    /** Whether it is digits, or digits, a point and digits; one of these signs may stand before. */
    public static boolean isDecimal(String text, String signs) {
        int start = !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int end = end(text, start);
        if (end == start || end == text.length()) {
            return end > start;
        }
        return text.charAt(end) == '.' && end + 1 < text.length() && end(text, end + 1) == text.length();
    }
}
