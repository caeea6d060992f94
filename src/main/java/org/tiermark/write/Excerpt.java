package org.tiermark.write;

import java.util.Optional;
import org.tiermark.problem.Origin;

/**
 * A line of an input with carets under one of its cells, by the columns a terminal gives each character.
 *
 * @param text the line, or the part of it around the cell
 * @param marks blanks, and carets under the cell
 */
record Excerpt(String text, String marks) {
    private static final int WIDEST = 100;
    private static final int BEFORE = 40;
    private static final String ENDS = ",;\t";
    private static final String JSON_ENDS = ",}] ";
    private static final String CUT = "...";

    /** The excerpt of a line around the cell or JSON value a problem stands in; empty where the line has no such. */
    static Optional<Excerpt> of(String line, Origin origin) {
        int column = origin.column();
        if (column < 1 || line.codePointCount(0, line.length()) < column) {
            return Optional.empty();
        }
        int start = line.offsetByCodePoints(0, column - 1);
        int end = end(line, start, origin.file().endsWith(".json") ? JSON_ENDS : ENDS);
        int from = Display.width(shown(line)) <= WIDEST ? 0 : Math.max(0, start - BEFORE);
        String before = (from == 0 ? "" : CUT) + shown(line.substring(from, start));
        String cell = shown(line.substring(start, end));
        String after = cut(shown(line.substring(end)), WIDEST - Display.width(before + cell));
        String marks = " ".repeat(Display.width(before)) + "^".repeat(Math.max(1, Display.width(cell)));
        return Optional.of(new Excerpt(before + cell + after, marks));
    }

    /** Behind the last character of the cell: of a quoted one its closing quote, else the one before a delimiter. */
    private static int end(String line, int start, String ends) {
        if (line.charAt(start) == '"') {
            int at = start + 1;
            while (at < line.length() && line.charAt(at) != '"') {
                at += line.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, line.length());
        }
        int at = start;
        while (at < line.length() && ends.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return Math.max(at, Math.min(start + 1, line.length()));
    }

    private static String shown(String text) {
        return Display.safe(text.replace('\t', ' '));
    }

    private static String cut(String text, int room) {
        if (Display.width(text) <= room) {
            return text;
        }
        int end = 0;
        while (end < text.length() && Display.width(text.substring(0, end + 1)) <= room - CUT.length()) {
            end++;
        }
        return text.substring(0, end) + CUT;
    }
}
