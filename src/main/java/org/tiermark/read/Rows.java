package org.tiermark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table one row after another, blank rows left out. */
interface Rows {
    /** Goes to the next row that holds something; false at the end. */
    boolean next() throws IOException;

    /** The present row; the same object each time. */
    Row row();

    /** The texts of the present row's cells. */
    default List<String> cells() {
        Row row = row();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.count(); i++) {
            texts.add(row.cell(i));
        }
        return texts;
    }
}
