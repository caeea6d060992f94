package org.tiermark.read;

import java.util.Arrays;
import org.tiermark.problem.Origin;

/** Finds the line and column of a place in a text. */
final class LineIndex {
    private final String file;
    private final String text;
    private int[] starts = new int[64];
    private int lines = 1;

    LineIndex(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean alone = character == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (character == '\n' || alone) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = start;
    }

    /** The place of a character, by its number from 0. */
    Origin origin(long offset) {
        int at = (int) Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, 0, lines, at);
        int line = found >= 0 ? found : -found - 2;
        return new Origin(file, line + 1, text.codePointCount(starts[line], at) + 1);
    }
}
