package org.tiermark.read;

import java.io.IOException;

/** A table one row after another, blank rows left out. */
interface Rows {
    /** Goes to the next row that holds something; false at the end. */
    boolean next() throws IOException;

    /** The present row; the same object each time. */
    Row row();
}
