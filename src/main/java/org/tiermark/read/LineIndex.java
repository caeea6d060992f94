package org.tiermark.read;

import java.util.Arrays;
import org.tiermark.problem.Origin;

/**
 * Finds the line and column of a place in a text. Places are mostly asked for one after another, and a program writes
 * all it has in one line: characters are counted on from the place asked for last. For one thread.
 */
final class LineIndex {
    private final String file;
    private final String text;
    private int[] starts = new int[64];
    private int lines = 1;
    private boolean escapes;
    private int last;
    private int lastLine;
    private int pointsBeforeLast;

    LineIndex(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean alone = character == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (character == '\n' || alone) {
                add(i + 1);
            }
            escapes |= character == '\\';
        }
    }

    private void add(int start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = start;
    }

    /** Whether a backslash stands anywhere. */
    boolean hasEscapes() {
        return escapes;
    }

    /** The place of a character, by its number from 0. */
    Origin origin(long offset) {
        int at = (int) Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, 0, lines, at);
        int line = found >= 0 ? found : -found - 2;
        if (line != lastLine || at < last) {
            last = starts[line];
            lastLine = line;
            pointsBeforeLast = 0;
        }
        int points = pointsBeforeLast + text.codePointCount(last, at);
        boolean inside = at < text.length() && Character.isLowSurrogate(text.charAt(at));
        if (!inside) {
            last = at;
            pointsBeforeLast = points;
        }
        return new Origin(file, line + 1, points + 1);
    }
}
