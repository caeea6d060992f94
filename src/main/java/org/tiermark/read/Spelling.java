package org.tiermark.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How texts are kept in bytes: an ASCII character in one, any other in three, which are below zero; those of an
 * ideograph are its UTF-8.
 */
final class Spelling {
    /** So many bytes are two characters for sure. */
    private static final int TWO_CHARACTERS = 4;

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
            } else {
                letters[at++] = (byte) (0xe0 | character >> 12);
                letters[at++] = (byte) (0x80 | character >> 6 & 63);
                letters[at++] = (byte) (0x80 | character & 63);
            }
        }
        return at;
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
        StringBuilder text = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            text.append(character(letters, at));
            at += letters[at] < 0 ? 2 : 0;
        }
        return text.toString();
    }

    private static char character(byte[] letters, int at) {
        int first = letters[at];
        return (char) (first >= 0 ? first : first << 12 | (letters[at + 1] & 63) << 6 | letters[at + 2] & 63);
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
                char character = character(letters, at);
                if (character < '\u4e00' || character > '\u9fff') {
                    return false;
                }
                at += 2;
            } else if (!isPlain(letters[at])) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many bytes from here on are two characters at least. */
    static boolean isTwo(byte[] letters, int from, int to) {
        return to - from >= TWO_CHARACTERS || to - from > 1 && letters[from] >= 0;
    }
}
