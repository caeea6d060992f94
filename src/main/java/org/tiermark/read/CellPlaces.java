package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the cells of rows stand. Most rows stand in one line, and their columns say it all. */
final class CellPlaces {
    private final List<char[]> columns = new ArrayList<>();
    /** Line and column of each cell of the other rows. */
    private final Map<Integer, int[]> apart = new HashMap<>();

    /** Takes the next row. */
    void add(Row row, int[] cells) {
        char[] inLine = row.columns(cells);
        if (inLine.length < cells.length) {
            int[] places = new int[2 * cells.length];
            for (int i = 0; i < cells.length; i++) {
                places[2 * i] = row.line(cells[i]);
                places[2 * i + 1] = row.column(cells[i]);
            }
            apart.put(columns.size(), places);
        }
        columns.add(inLine);
    }

    /** How many rows it knows. */
    int rows() {
        return columns.size();
    }

    /** The line of a cell of a row that stands in a line. */
    int line(int row, int cell, int line) {
        int[] places = apart.get(row);
        return places == null ? line : places[2 * cell];
    }

    /** The column of a cell; 0 where the row is not known. */
    int column(int row, int cell) {
        if (row >= columns.size()) {
            return 0;
        }
        int[] places = apart.get(row);
        return places == null ? columns.get(row)[cell] : places[2 * cell + 1];
    }
}
