package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells that line up, two blanks between columns, also where some are Chinese. Nothing is cut off. */
final class Columns {
    /** On which side a column's cells line up. */
    enum Side {
        LEFT,
        RIGHT
    }

    private final List<Side> sides = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final String indent;
    private int[] widths = new int[0];

    /** Columns that start so many blanks from the left. */
    Columns(int indent) {
        this.indent = " ".repeat(indent);
    }

    /** One more column. */
    Columns column(Side side) {
        sides.add(side);
        widths = Arrays.copyOf(widths, sides.size());
        return this;
    }

    /** One more row; it may have fewer cells than there are columns. */
    void row(List<String> cells) {
        rows.add(safe(cells));
    }

    /** Makes columns as wide as a row needs that is not kept. */
    void fit(List<String> cells) {
        widen(safe(cells));
    }

    /** Makes columns as wide as others are; several threads may do so at once. */
    synchronized void fit(Columns others) {
        for (int i = 0; i < others.widths.length; i++) {
            widths[i] = Math.max(widths[i], others.widths[i]);
        }
    }

    /** Columns like these, without rows and as narrow as can be. */
    Columns empty() {
        Columns columns = new Columns(indent.length());
        sides.forEach(columns::column);
        return columns;
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(Display::safe).toList();
    }

    private void widen(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            widths[i] = Math.max(widths[i], Display.width(row.get(i)));
        }
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows, as wide as they came. */
    List<List<String>> rows() {
        return rows;
    }

    /** On which side each column's cells line up. */
    List<Side> sides() {
        return sides;
    }

    /** Writes the rows that are kept. */
    void write(Sink to) throws IOException {
        rows.forEach(this::widen);
        for (List<String> row : rows) {
            to.append(line(row)).append('\n');
        }
    }

    /** Writes a row that the columns were made wide enough for. */
    void write(List<String> cells, Sink to) throws IOException {
        to.append(line(safe(cells))).append('\n');
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < row.size(); i++) {
            if (widths[i] == 0) {
                continue;
            }
            String blanks = " ".repeat(widths[i] - Display.width(row.get(i)));
            String cell = sides.get(i) == Side.RIGHT ? blanks + row.get(i) : row.get(i) + blanks;
            line.append(cell).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
