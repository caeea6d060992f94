package org.tiermark.problem;

import java.util.regex.Pattern;

/**
 * A place an editor can jump to: a file, a line and a column in it.
 *
 * @param file the name as the user gave it; an option's name for a problem of the command line
 * @param line the physical line, from 1; 0 for the file as a whole
 * @param column the code point in the line, from 1; 0 for the line as a whole
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {
    private static final int LETTERS = 26;

    /** No place: for what has no text of its own, such as a default. */
    public static final Origin NONE = new Origin("", 0, 0);

    /** A file as a whole. */
    public static Origin ofFile(String file) {
        return new Origin(file, 0, 0);
    }

    /** The place some code points further on the same line. */
    public Origin plus(int columns) {
        return line == 0 ? this : new Origin(file, line, column + columns);
    }

    /** The same place so many lines further down. */
    public Origin down(int lines) {
        return line == 0 ? this : new Origin(file, line + lines, column);
    }

    @Override
    public int compareTo(Origin other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, without the parts that are not known; of a workbook {@code file#sheet!B3}. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        if (file.indexOf('#') >= 0 && Workbooks.SHEET.matcher(file).matches()) {
            return file + "!" + letters(column) + line;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /** Made only when a name may be that of a sheet. */
    private static final class Workbooks {
        private static final Pattern SHEET = Pattern.compile(".*\\.xlsx#.+", Pattern.CASE_INSENSITIVE);
    }

    /** What a spreadsheet calls a column: A, B, ... Z, AA; a row as a whole has none. */
    private static String letters(int column) {
        return column == 0 ? "" : letters((column - 1) / LETTERS) + (char) ('A' + (column - 1) % LETTERS);
    }
}
