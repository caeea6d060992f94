package org.tiermark.read;

/** What bytes of UTF-8 are as text: whether they are sound, what is blank, and how many characters they have. */
final class Utf8 {
    /** The least of the bytes a character starts with that has several; the others of it are below. */
    private static final byte LEAST_LEAD = (byte) 0xc0;

    private static final byte LEAD_OF_THREE = (byte) 0xe0;
    private static final byte LEAD_OF_FOUR = (byte) 0xf0;
    private static final byte ABOVE_LEADS = (byte) 0xf8;

    private Utf8() {}

    /** Whether the bytes from one on are ASCII, and none is a NUL: one less than each is not below zero. */
    static boolean isAscii(byte[] text, int from, int to) {
        int any = 0;
        int i = from;
        for (; i < to - 7; i += 8) {
            any |= text[i] - 1 | text[i + 1] - 1 | text[i + 2] - 1 | text[i + 3] - 1;
            any |= text[i + 4] - 1 | text[i + 5] - 1 | text[i + 6] - 1 | text[i + 7] - 1;
        }
        for (; i < to; i++) {
            any |= text[i] - 1;
        }
        return any >= 0;
    }

    /** Whether there is a NUL among the bytes from one on. */
    static boolean hasNul(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many bytes are UTF-8 through and through, and none is a NUL. */
    static boolean isSound(byte[] text, int length) {
        int at = 0;
        while (at < length) {
            if (at + 7 < length
                    && (text[at] - 1
                                    | text[at + 1] - 1
                                    | text[at + 2] - 1
                                    | text[at + 3] - 1
                                    | text[at + 4] - 1
                                    | text[at + 5] - 1
                                    | text[at + 6] - 1
                                    | text[at + 7] - 1)
                            >= 0) {
                at += 8;
                continue;
            }
            int size = size(text, at, length);
            if (size == 0) {
                return false;
            }
            at += size;
        }
        return true;
    }

    /** How many bytes the character at a place has; 0 where there is none, or a NUL. */
    private static int size(byte[] text, int at, int limit) {
        byte lead = text[at];
        if (lead >= 0) {
            return lead == 0 ? 0 : 1;
        }
        int size = sizeOf(lead);
        if (lead < LEAST_LEAD || lead >= ABOVE_LEADS || at + size > limit) {
            return 0;
        }
        int point = lead & 0x7f >> size;
        for (int i = 1; i < size; i++) {
            if (text[at + i] >= LEAST_LEAD) {
                return 0;
            }
            point = point << 6 | text[at + i] & 0x3f;
        }
        boolean sound = switch (size) {
            case 2 -> point >= 0x80;
            case 3 -> point >= 0x800 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
            default -> Character.isSupplementaryCodePoint(point);
        };
        return sound ? size : 0;
    }

    /** How many bytes a character has that starts with this one. */
    static int sizeOf(byte lead) {
        return lead >= 0 ? 1 : lead < LEAD_OF_THREE ? 2 : lead < LEAD_OF_FOUR ? 3 : 4;
    }

    /** The first place from one on where no blank stands, or the end. */
    static int afterBlanks(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] <= ' ') {
            int blank = blank(text, at, to);
            if (blank == 0) {
                return at;
            }
            at += blank;
        }
        return at;
    }

    /** The last place up to one that no blank stands before, or the start. */
    static int beforeBlanks(byte[] text, int from, int to) {
        int at = to;
        while (at > from && text[at - 1] <= ' ') {
            int blank = blankBefore(text, from, at);
            if (blank == 0) {
                return at;
            }
            at -= blank;
        }
        return at;
    }

    /** How many bytes a blank has that stands here; 0 where none does. */
    private static int blank(byte[] text, int at, int to) {
        byte first = text[at];
        if (first >= 0) {
            return isBlank(first) ? 1 : 0;
        }
        int size = sizeOf(first);
        return at + size <= to && isBlank(text, at, size) ? size : 0;
    }

    /** How many bytes a blank has that stands before a place; 0 where none does. */
    private static int blankBefore(byte[] text, int from, int at) {
        byte last = text[at - 1];
        if (last >= 0) {
            return isBlank(last) ? 1 : 0;
        }
        if (at - from >= 3 && isBlank(text, at - 3, 3)) {
            return 3;
        }
        return at - from >= 2 && isBlank(text, at - 2, 2) ? 2 : 0;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    /** Whether it is one of U+00A0, U+3000 and U+FEFF. */
    private static boolean isBlank(byte[] text, int at, int size) {
        return size == 2 && text[at] == (byte) 0xc2 && text[at + 1] == (byte) 0xa0
                || size == 3
                        && (text[at] == (byte) 0xe3 && text[at + 1] == (byte) 0x80 && text[at + 2] == (byte) 0x80
                                || text[at] == (byte) 0xef
                                        && text[at + 1] == (byte) 0xbb
                                        && text[at + 2] == (byte) 0xbf);
    }

    /** How many code points there are. */
    static int points(byte[] text, int from, int to) {
        int points = 0;
        for (int i = from; i < to; i++) {
            points += text[i] >= 0 || text[i] >= LEAST_LEAD ? 1 : 0;
        }
        return points;
    }

    /** Whether there are more characters of Java than so many: two for a code point of four bytes. */
    static boolean hasMore(byte[] text, int from, int to, int most) {
        if (to - from <= most) {
            return false;
        }
        int characters = points(text, from, to);
        for (int i = from; i < to; i++) {
            characters += text[i] < 0 && text[i] >= LEAD_OF_FOUR ? 1 : 0;
        }
        return characters > most;
    }

    /** The last place up to the limit where no character is cut off that is not ASCII. */
    static int whole(byte[] text, int from, int limit) {
        int end = limit;
        while (end > from && text[end - 1] < 0) {
            end--;
        }
        return end;
    }
}
