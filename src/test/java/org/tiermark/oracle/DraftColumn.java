package org.tiermark.oracle;

/**
 * A column that expressions of a generated scheme may name.
 *
 * @param id its name in expressions
 * @param heading its name in the figures
 * @param profile what its figures look like
 * @param direction {@code higher}, {@code lower} or blank
 * @param origin where its figures come from
 */
record DraftColumn(String id, String heading, Profile profile, String direction, Origin origin) {
    /** Where the figures of a column come from. */
    enum Origin {
        INDICATOR,
        ATTRIBUTE,
        FORMULA
    }

    boolean isText() {
        return profile == Profile.TEXT;
    }

    boolean isSubmitted() {
        return origin != Origin.FORMULA;
    }
}
