package org.tiermark.write;

import java.io.IOException;

/** A way to write what came of a run. A format is one class and one constant of {@link Format}. */
public interface ResultFormat {
    /** The bytes a file of this format starts with, so that spreadsheets know its encoding; none on stdout. */
    default String fileStart() {
        return "";
    }

    /** Whether a document is written when nothing could be ranked; it then holds the problems. */
    default boolean writesFailures() {
        return false;
    }

    /** The ranking of the listed units, and what belongs to it. */
    void ranking(Report report, Listing listing, Style style, Sink to) throws IOException;

    /** Why the listed units have the points they have. */
    void explanation(Report report, Listing listing, Style style, Sink to) throws IOException;

    /** What is wrong with the inputs. */
    void problems(Report report, Style style, Sink to) throws IOException;

    /** What claims differ from what was computed, and what else is wrong. */
    default void verification(Report report, Style style, Sink to) throws IOException {
        problems(report, style, to);
    }
}
