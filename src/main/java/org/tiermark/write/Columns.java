package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayList;
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

    /** Columns that start so many blanks from the left. */
    Columns(int indent) {
        this.indent = " ".repeat(indent);
    }

    /** One more column. */
    Columns column(Side side) {
        sides.add(side);
        return this;
    }

    /** One more row; it may have fewer cells than there are columns. */
    void row(List<String> cells) {
        rows.add(cells.stream().map(Display::safe).toList());
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

    void write(Sink to) throws IOException {
        int[] widths = new int[sides.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Display.width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            to.append(line(row, widths)).append('\n');
        }
    }

    private String line(List<String> row, int[] widths) {
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
