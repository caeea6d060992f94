package org.tiermark.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts as JSON has them: in quotes, with what may not stand there escaped; others than ASCII as they are, but for
 * surrogates, which are escaped each for itself, so that one on its own is not lost.
 */
final class JsonText {
    private static final boolean[] PLAIN = new boolean[0x80];
    /** What is escaped by a letter or itself, and that letter. */
    private static final String ESCAPED = "\"\\\b\f\n\r\t";

    private static final String LETTERS = "\"\\bfnrt";

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private JsonText() {}

    static void write(String text, Sink to) throws IOException {
        to.write('"');
        for (int at = to.plain(text, 0, PLAIN); at < text.length(); at = to.plain(text, at + 1, PLAIN)) {
            to.append(escaped(text.charAt(at)));
        }
        to.write('"');
    }

    /** The bytes of a key and what separates it from its value. */
    static byte[] key(String key) {
        StringBuilder text = new StringBuilder("\"");
        for (char character : key.toCharArray()) {
            text.append(Sink.isPlain(character, PLAIN) ? String.valueOf(character) : escaped(character));
        }
        return text.append("\": ").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(char character) {
        int letter = ESCAPED.indexOf(character);
        return letter < 0 ? String.format("\\u%04X", (int) character) : "\\" + LETTERS.charAt(letter);
    }
}
