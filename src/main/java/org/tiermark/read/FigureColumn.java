package org.tiermark.read;

import org.tiermark.model.Column;
import org.tiermark.model.State;

/** Takes the cells of one quantity, row after row. */
interface FigureColumn {
    /** What it holds. */
    Quantity quantity();

    /** Takes a cell of a unit's row. */
    void take(Row row, int cell, int unit);

    /** Takes a row without a cell. */
    void skip(State state);

    /** All cells taken; also reports what only the whole column shows. */
    Column build();
}
