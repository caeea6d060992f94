package org.tiermark.read;

import java.util.Arrays;
import org.tiermark.model.CellStore;
import org.tiermark.model.Decimals;

/**
 * What the cells of some rows were cut as: the row at hand, and those kept before it, which are to be looked at column
 * by column. A cell's next neighbour is that of the next row.
 */
final class KeptRows {
    /** Keeps the same row of several columns out of each other's place in the processor's memory. */
    private static final int APART = 8;
    /** As many rows as a column packs together. */
    private static final int MOST_ROWS = 1_024;

    private static final int MOST_CELLS = 1 << 16;
    /** So many digits are an {@code int} for sure. */
    private static final int INT_DIGITS = 9;
    /** Stands behind a text, where no decimal goes on. */
    static final byte END = 0;

    private final int room;
    private final int step;
    private final int[] lines;
    private final int[] lineStarts;
    private int[] starts;
    private int[] ends;
    private long[] numbers;
    private int[] kinds;
    private byte[] text = new byte[0];
    private int kept;
    private int cells;
    private final CellStore store = CellStore.large();

    private KeptRows(int width, int room) {
        this.room = room;
        this.step = room == 0 ? 1 : room + APART;
        this.lines = new int[room + 1];
        this.lineStarts = new int[room + 1];
        this.starts = new int[width * step];
        this.ends = new int[width * step];
        this.numbers = new long[width * step];
        this.kinds = new int[width * step];
    }

    /** Room for the row at hand alone. */
    static KeptRows none() {
        return new KeptRows(64, 0);
    }

    /** Room for many rows of so many cells. */
    static KeptRows ofWidth(int width) {
        return new KeptRows(width, Math.min(MOST_ROWS, MOST_CELLS / width));
    }

    /** Whether rows can be kept at all. */
    boolean keeps() {
        return room > 0;
    }

    /** How many rows are kept. */
    int kept() {
        return kept;
    }

    /** Keeps the row at hand, a part of a text; false if there is no room for one more. */
    boolean keep(byte[] ofText, int line, int lineStart) {
        text = ofText;
        lines[kept] = line;
        lineStarts[kept] = lineStart;
        kept++;
        return kept < room;
    }

    /** Keeps none any more. */
    void drop() {
        kept = 0;
    }

    /** Where the cells of columns go that are taken from these rows. */
    CellStore store() {
        return store;
    }

    byte[] text() {
        return text;
    }

    int line(int row) {
        return lines[row];
    }

    int lineStart(int row) {
        return lineStarts[row];
    }

    /** Where the arrays have a cell of the first row; those of the next rows follow. */
    int first(int cell) {
        return cell * step;
    }

    /** From a cell to the next of its row, in the arrays. */
    int step() {
        return step;
    }

    /** Whether a row may have this cell: one that is kept has no more cells than were foreseen. */
    boolean hasRoom(int cell) {
        return room == 0 || cell * step < starts.length;
    }

    /** The cells so far of the row at hand, alone. */
    KeptRows alone(int count) {
        KeptRows row = none();
        for (int cell = 0; cell < count; cell++) {
            int at = cell * step + kept;
            row.put(0, cell, starts[at], ends[at], numbers[at], kinds[at]);
        }
        return row;
    }

    /**
     * Puts a cell into a row; into one that is alone, however many there are.
     *
     * @param row which of those kept, from 0, or the one at hand behind them
     * @param cell its number in the row, from 0
     * @param from where in the text it starts
     * @param to where it ends
     * @param number the digits of a decimal as a whole number, with its sign; else 0
     * @param kind as {@link Row#kind(int)} says
     */
    void put(int row, int cell, int from, int to, long number, int kind) {
        int at = cell * step + row;
        if (at >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
            kinds = Arrays.copyOf(kinds, kinds.length * 2);
        }
        starts[at] = from;
        ends[at] = to;
        numbers[at] = number;
        kinds[at] = kind;
    }

    /**
     * Adds cells of the row at hand, as long as each is a plain decimal as {@link Plain} says, a sign of percentages
     * behind it or not, that the delimiter or the end of the line follows. In one piece and of few steps for a
     * character, as this is gone through for each character of a file.
     *
     * @param buffer in UTF-8, has {@link #END} at the limit
     * @param first which cell of the row the first one is
     * @return where the first other cell starts; of a line end that comes first, the complement
     */
    int cut(byte[] buffer, int from, int limit, byte delimiter, int first) {
        int start = from;
        int cell = first * step + kept;
        for (cells = first; start < limit && cell < kinds.length; cell += step) {
            int digit = buffer[start] - '0';
            int at = digit == '-' - '0' ? start + 1 : start;
            int begin = at;
            int number = 0;
            for (digit = buffer[at] - '0'; (char) digit <= 9; digit = buffer[++at] - '0') {
                number = number * 10 + digit;
            }
            int kind = 0;
            int digits = at - begin;
            if (digit == '.' - '0' && digits > 0) {
                for (digit = buffer[++at] - '0'; (char) digit <= 9; digit = buffer[++at] - '0') {
                    number = number * 10 + digit;
                }
                kind = at - begin - digits - 1;
                digits = kind == 0 ? 0 : digits + kind;
            }
            byte next = buffer[at];
            if (next != delimiter && (next == '%' || isPerMille(buffer, at))) {
                kind = Row.kind(kind, next == '%' ? '%' : '\u2030');
                next = buffer[at += next == '%' ? 1 : 3];
            }
            if (digits == 0 || digits > Decimals.MOST_PLACES || next != delimiter && next != '\n' && next != '\r') {
                return start;
            }
            starts[cell] = start;
            ends[cell] = at;
            kinds[cell] = kind;
            numbers[cell] = digits > INT_DIGITS ? whole(buffer, start, at) : begin > start ? -number : number;
            cells++;
            if (next != delimiter) {
                return ~at;
            }
            start = at + 1;
        }
        return start;
    }

    private static boolean isPerMille(byte[] buffer, int at) {
        return buffer[at] == (byte) 0xe2 && buffer[at + 1] == (byte) 0x80 && buffer[at + 2] == (byte) 0xb0;
    }

    /** The digits of a decimal, as a whole number. */
    private static long whole(byte[] buffer, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = buffer[i] - '0';
            number = (char) digit <= 9 ? number * 10 + digit : number;
        }
        return buffer[from] == '-' ? -number : number;
    }

    /** How many cells the row at hand had when cutting came to an end. */
    int cells() {
        return cells;
    }

    /** Where each cell starts in the text. */
    int[] starts() {
        return starts;
    }

    /** Where each cell ends in the text. */
    int[] ends() {
        return ends;
    }

    /** The digits of each decimal, as a whole number. */
    long[] numbers() {
        return numbers;
    }

    /** What each cell is, as {@link Row#kind} says. */
    int[] kinds() {
        return kinds;
    }
}
