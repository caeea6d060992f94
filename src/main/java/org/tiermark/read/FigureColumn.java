package org.tiermark.read;

import org.tiermark.model.Column;
import org.tiermark.model.State;

/** Takes the cells of one quantity, row after row. A class, as calls through an interface cost more, once a cell. */
abstract class FigureColumn {
    /** What it holds. */
    abstract Quantity quantity();

    /** Takes a cell of a unit's row. */
    abstract void take(Row row, int cell, int unit);

    /**
     * Takes the cells of all rows kept; of the units, those from one on are theirs.
     *
     * @param row to show those rows
     */
    void takeAll(Row row, int cell, IntList units, int from) {
        int kept = row.kept().kept();
        for (int i = 0; i < kept; i++) {
            row.show(i);
            take(row, cell, units.get(from + i));
        }
    }

    /** Takes a row without a cell. */
    abstract void skip(State state);

    /** An empty column of the same quantity, for rows of the same file that are read apart. */
    abstract FigureColumn apart(FileUnits units);

    /**
     * Takes in the rows of a column made by {@link #apart}, so many lines further down; each unit has a number here.
     */
    abstract void take(FigureColumn part, int[] units, int lines);

    /** All cells taken; also reports what only the whole column shows. */
    abstract Column build();
}
