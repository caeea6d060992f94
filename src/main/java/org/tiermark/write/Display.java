package org.tiermark.write;

import org.jline.utils.WCWidth;

/** Text as a terminal shows it: how wide it is, and nothing in it that a terminal would obey. */
final class Display {
    private Display() {}

    /** Columns taken; two for each Chinese character. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            width += width(point);
        }
        return width;
    }

    /** The usual characters, of English and Chinese, are told without the table of all. */
    private static int width(int point) {
        if (point >= ' ' && point < 0x7F) {
            return 1;
        }
        return point >= 0x4E00 && point <= 0x9FFF ? 2 : Math.max(0, WCWidth.wcwidth(point));
    }

    /** The text with what a terminal would obey (control characters, changes of writing direction) spelled out. */
    static String safe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (obeyed(text.charAt(i))) {
                return spelled(text);
            }
        }
        return text;
    }

    private static String spelled(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (obeyed(character)) {
                safe.append("\\u").append(Integer.toHexString(0x10000 | character), 1, 5);
            } else {
                safe.append(character);
            }
        }
        return safe.toString();
    }

    private static boolean obeyed(char character) {
        if (character > 0x2069) {
            return false;
        }
        return character < ' '
                || character >= 0x7F && character < 0xA0
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2028 && character <= 0x2029
                || character >= 0x2066;
    }
}
