package org.tiermark.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How texts are kept in bytes: in UTF-8. Half a pair of surrogates, which has none, is kept as if it were a character.
 */
final class Spelling {
    private Spelling() {}

    /** The most bytes of so many characters. */
    static int most(int characters) {
        return 3 * characters;
    }

    /** Writes a part of a text; returns where it ends. */
    static int write(char[] text, int from, int to, byte[] letters, int start) {
        int at = start;
        for (int i = from; i < to; i++) {
            char character = text[i];
            if (character < 0x80) {
                letters[at++] = (byte) character;
            } else if (character >= 0x800 && !Character.isSurrogate(character)) {
                letters[at++] = (byte) (0xe0 | character >> 12);
                letters[at++] = (byte) (0x80 | character >> 6 & 0x3f);
                letters[at++] = (byte) (0x80 | character & 0x3f);
            } else {
                int point = Character.codePointAt(text, i, to);
                i += Character.charCount(point) - 1;
                at = write(point, letters, at);
            }
        }
        return at;
    }

    private static int write(int point, byte[] letters, int start) {
        int more = point < 0x800 ? 1 : point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 3;
        int at = start;
        letters[at++] = (byte) (-0x80 >> more | point >> 6 * more);
        for (int i = more - 1; i >= 0; i--) {
            letters[at++] = (byte) (0x80 | point >> 6 * i & 0x3f);
        }
        return at;
    }

    /** A text as a stream of UTF-8. */
    static InputStream stream(String text) {
        return new ByteArrayInputStream(of(text));
    }

    /** A text as it is kept. */
    static byte[] of(String text) {
        byte[] letters = new byte[most(text.length())];
        int length = write(text.toCharArray(), 0, text.length(), letters, 0);
        return Arrays.copyOf(letters, length);
    }

    static String read(byte[] letters, int from, int to) {
        for (int at = from; at < to; at++) {
            if (letters[at] < 0) {
                return wide(letters, from, to);
            }
        }
        return new String(letters, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static String wide(byte[] letters, int from, int to) {
        char[] text = new char[to - from];
        int length = 0;
        for (int at = from; at < to; at += Utf8.sizeOf(letters[at])) {
            int point = point(letters, at);
            if (point <= Character.MAX_VALUE) {
                text[length++] = (char) point;
            } else {
                length += Character.toChars(point, text, length);
            }
        }
        return new String(text, 0, length);
    }

    private static int point(byte[] letters, int at) {
        int size = Utf8.sizeOf(letters[at]);
        int point = size == 1 ? letters[at] : letters[at] & 0x7f >> size;
        for (int i = 1; i < size; i++) {
            point = point << 6 | letters[at + i] & 0x3f;
        }
        return point;
    }

    /** Whether it is ASCII without blanks and apostrophes. */
    static boolean isPlain(byte[] letters, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isPlain(letters[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int letter) {
        return letter > ' ' && letter != 0x7f && letter != '\'';
    }

    /** Whether it is nothing but such ASCII and ideographs, which {@link Numbers#clean} leaves as they are. */
    static boolean isClean(byte[] letters, int from, int to) {
        for (int at = from; at < to; at++) {
            if (letters[at] < 0) {
                if (Utf8.sizeOf(letters[at]) != 3 || !isIdeograph(letters, at)) {
                    return false;
                }
                at += 2;
            } else if (!isPlain(letters[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdeograph(byte[] letters, int at) {
        int point = (letters[at] & 15) << 12 | (letters[at + 1] & 63) << 6 | letters[at + 2] & 63;
        return point >= 0x4e00 && point <= 0x9fff;
    }

    /** Whether what stands here is two characters of Java at least. */
    static boolean isTwo(byte[] letters, int from, int to) {
        return to - from >= 4 || to > from && to - from > Utf8.sizeOf(letters[from]);
    }
}
