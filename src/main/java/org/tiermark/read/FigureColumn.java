package org.tiermark.read;

import org.tiermark.model.Column;
import org.tiermark.model.State;

/** Takes the cells of one quantity, row after row. A class, as calls through an interface cost more, once a cell. */
abstract class FigureColumn {
    /** What it holds. */
    abstract Quantity quantity();

    /** Takes a cell of a unit's row. */
    abstract void take(Row row, int cell, int unit);

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
