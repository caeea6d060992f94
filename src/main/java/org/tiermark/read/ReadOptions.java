package org.tiermark.read;

import java.util.List;
import java.util.Optional;

/**
 * How figures are read.
 *
 * @param encoding {@code auto}, or the name of an encoding
 * @param delimiter {@code auto}, {@code tab}, or one character
 * @param keep headers of columns carried through untouched
 * @param period what files without a column for the period count for; empty: as the scheme says
 */
public record ReadOptions(String encoding, String delimiter, List<String> keep, Optional<String> period) {
    /** What is told from the file itself. */
    public static final String AUTO = "auto";

    /** Everything told from the files. */
    public static final ReadOptions AUTOMATIC = new ReadOptions(AUTO, AUTO, List.of(), Optional.empty());

    /** A copy of the list is kept. */
    public ReadOptions {
        keep = List.copyOf(keep);
    }
}
