package org.tiermark.read;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.tiermark.problem.Origin;

/** The row being read: its cells as parts of a buffer, and where they stand. One object serves all rows of a file. */
final class Row {
    /** Stands for no sign behind a decimal. */
    static final char NO_SIGN = 0;

    /** What is known of a cell: text, text in quotes, or from zero up a decimal's scale and the sign behind it. */
    private static final int TEXT = -1;

    private static final int QUOTED = -2;
    private static final int SIGN_SHIFT = 8;
    /** No decimal's kind is above, unless a sign stands behind it. */
    static final int MOST_SCALE = (1 << SIGN_SHIFT) - 1;

    private final String file;
    private final KeptRows kept;
    private KeptRows cells;
    private byte[] text = new byte[0];
    private int slot;
    private int[] lines = new int[0];
    private int[] columns = new int[0];
    private int count;
    private int line;
    private int lineStart;
    private boolean placed;

    Row(String file) {
        this(file, KeptRows.none());
    }

    /** A row whose cells are among others. */
    Row(String file, KeptRows cells) {
        this.file = file;
        this.kept = cells;
        this.cells = cells;
    }

    /** A row of one cell that stands at a place of its own. */
    static Row of(String cell, Origin origin) {
        Row row = new Row(origin.file());
        row.take(List.of(cell), new int[] {origin.line()}, new int[] {origin.column()});
        return row;
    }

    /** Takes a row of these cells, each with the place it stands at. */
    void take(List<String> texts, int[] onLines, int[] atColumns) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int[] ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            all.writeBytes(Spelling.of(texts.get(i)));
            ends[i] = all.size();
        }
        begin(all.toByteArray(), onLines.length == 0 ? 0 : onLines[0], 0);
        for (int i = 0; i < ends.length; i++) {
            cell(i == 0 ? 0 : ends[i - 1], ends[i]);
        }
        lines = onLines;
        columns = atColumns;
        placed = true;
    }

    /** Starts a row that lies in a buffer of UTF-8, in one line. */
    void begin(byte[] buffer, int onLine, int startOfLine) {
        text = buffer;
        cells = kept;
        slot = kept.kept();
        line = onLine;
        lineStart = startOfLine;
        count = 0;
        placed = false;
    }

    /** Whether the row may be kept: the buffer shows where its cells stand. */
    boolean mayBeKept() {
        return cells.keeps() && !placed;
    }

    /** The rows it is kept among. */
    KeptRows kept() {
        return kept;
    }

    /** Keeps the row; false if there is no room for one more. */
    boolean keep() {
        return cells.keep(text, line, lineStart);
    }

    /** Stands for a row that was kept. */
    void show(int keptRow) {
        cells = kept;
        text = cells.text();
        slot = keptRow;
        line = cells.line(keptRow);
        lineStart = cells.lineStart(keptRow);
        placed = false;
    }

    /** Adds a cell, a part of the buffer. */
    void cell(int from, int to) {
        add(from, to, 0, TEXT);
    }

    /** Adds a cell that stands in quotes, which are not part of it. */
    void quoted(int from, int to) {
        add(from, to, 0, QUOTED);
    }

    /** The kind of a decimal of this scale with a sign behind it. */
    static int kind(int scale, char sign) {
        return scale | sign << SIGN_SHIFT;
    }

    /** Adds a cell of a kind, and where it is a decimal its digits as a whole number. */
    void add(int from, int to, long number, int kind) {
        if (!cells.hasRoom(count)) {
            cells = cells.alone(count);
            slot = 0;
        }
        cells.put(slot, count, from, to, number, kind);
        count++;
    }

    /**
     * Adds the decimals from a place on.
     *
     * @return where the first other cell starts; of a line end that comes first, the complement
     */
    int addDecimals(int from, int limit, byte delimiter) {
        int end = cells.cut(text, from, limit, delimiter, count);
        count = cells.cells();
        return end;
    }

    private int at(int cell) {
        return cells.first(cell) + slot;
    }

    /** What a cell was read as while cutting: below zero text, else a decimal of the scale that is in its low bits. */
    int kind(int cell) {
        return cells.kinds()[at(cell)];
    }

    /** The sign behind a decimal of a kind. */
    static char sign(int kind) {
        return (char) (kind >> SIGN_SHIFT);
    }

    /** The digits of such a decimal, as a whole number. */
    long unscaled(int cell) {
        return cells.numbers()[at(cell)];
    }

    /** Where a cell starts in the buffer, its quotes included. */
    private int begin(int cell) {
        return cells.starts()[at(cell)] - (kind(cell) == QUOTED ? 1 : 0);
    }

    byte[] text() {
        return text;
    }

    /** How many cells. */
    int count() {
        return count;
    }

    /** Where a cell starts in the buffer, blanks before it left out. */
    int start(int cell) {
        int at = at(cell);
        return Utf8.afterBlanks(text, cells.starts()[at], cells.ends()[at]);
    }

    /** Where a cell ends in the buffer, blanks after it left out. */
    int end(int cell, int start) {
        return Utf8.beforeBlanks(text, start, cells.ends()[at(cell)]);
    }

    /** The text of a cell, without blanks around. */
    String cell(int cell) {
        int start = start(cell);
        return Spelling.read(text, start, end(cell, start));
    }

    boolean isBlank(int cell) {
        return start(cell) == cells.ends()[at(cell)];
    }

    /** Whether no cell holds anything. */
    boolean isBlank() {
        for (int i = 0; i < count; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    /** The line the row starts in. */
    int line() {
        return line;
    }

    /** The line a cell starts in. */
    int line(int cell) {
        return placed ? lines[cell] : line;
    }

    /** The code point in its line a cell starts at, from 1. */
    int column(int cell) {
        return placed ? columns[cell] : Utf8.points(text, lineStart, begin(cell)) + 1;
    }

    /** The columns of some cells; none of a row that may span lines or is very long. */
    char[] columns(int[] cells) {
        if (placed || count > 0 && begin(count - 1) - lineStart >= Character.MAX_VALUE) {
            return new char[0];
        }
        char[] columns = new char[cells.length];
        if (count > 0 && Utf8.isAscii(text, lineStart, begin(count - 1))) {
            for (int i = 0; i < columns.length; i++) {
                columns[i] = (char) (begin(cells[i]) - lineStart + 1);
            }
            return columns;
        }
        int at = lineStart;
        int points = 0;
        for (int i = 0; i < columns.length; i++) {
            int begin = begin(cells[i]);
            points = begin < at ? Utf8.points(text, lineStart, begin) : points + Utf8.points(text, at, begin);
            columns[i] = (char) (points + 1);
            at = begin;
        }
        return columns;
    }

    Origin origin(int cell) {
        return new Origin(file, line(cell), column(cell));
    }

    /** The row as a whole. */
    Origin origin() {
        return new Origin(file, line, 0);
    }
}
