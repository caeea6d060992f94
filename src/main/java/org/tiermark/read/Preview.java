package org.tiermark.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first lines of a text, one by one, before it is known what parts their cells. */
final class Preview {
    private final byte[] text;
    private final int limit;
    private int at;

    /** Of the bytes between two places, in UTF-8. */
    Preview(byte[] text, int from, int limit) {
        this.text = text;
        this.at = from;
        this.limit = limit;
    }

    /** Whether these characters of ASCII come next. */
    boolean startsWith(String start) {
        return at + start.length() <= limit
                && new String(text, at, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    /** The next line that holds anything; empty behind the last. */
    Optional<String> line() {
        while (at < limit) {
            int end = at;
            while (end < limit && text[end] != '\n' && text[end] != '\r') {
                end++;
            }
            String line = Spelling.read(text, at, end);
            at = end + 1;
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
