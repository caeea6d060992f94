package org.tiermark.write;

import java.io.IOException;

/** Where an explanation is written: a title, then units, then sections of each. */
interface Page {
    /** Starts the page. */
    void title(String title, String note) throws IOException;

    /** Starts what is said of a unit. */
    void unit(String heading) throws IOException;

    /** A heading, and rows under it. */
    void section(String heading, Columns rows) throws IOException;
}
