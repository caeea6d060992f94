package org.tiermark.write;

import java.io.IOException;

/** A format for machines that watch over problems; of a result it tells those alone. */
interface ProblemFormat extends ResultFormat {
    @Override
    default boolean writesFailures() {
        return true;
    }

    @Override
    default void ranking(Report report, Listing listing, Style style, Sink to) throws IOException {
        problems(report, style, to);
    }

    @Override
    default void explanation(Report report, Listing listing, Style style, Sink to) throws IOException {
        problems(report, style, to);
    }
}
