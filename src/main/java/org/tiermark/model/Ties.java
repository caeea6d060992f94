package org.tiermark.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What ranks equal units get. */
public enum Ties {
    /** The best of their places: 1, 2, 2, 4. */
    COMPETITION("competition"),
    /** The worst of their places: 1, 3, 3, 4. */
    MODIFIED("modified"),
    /** The best, and no place is left out after them: 1, 2, 2, 3. */
    DENSE("dense"),
    /** Places of their own, in the order of their identifiers: 1, 2, 3, 4. */
    ORDINAL("ordinal"),
    /** The mean of their places: 1, 2.5, 2.5, 4. */
    AVERAGE("average");

    private final String word;

    Ties(String word) {
        this.word = word;
    }

    /** What schemes call it. */
    public String word() {
        return word;
    }

    /** The rule a scheme calls by this word. */
    public static Optional<Ties> named(String word) {
        return Stream.of(values()).filter(ties -> ties.word.equals(word)).findFirst();
    }
}
