package org.tiermark.oracle;

/** Why there is no amount: the four states of a figure that was not measured, and that of a result. */
enum Absence {
    MISSING("missing"),
    NOT_APPLICABLE("not applicable"),
    NOT_SUBMITTED("not submitted"),
    WITHHELD("withheld"),
    NOT_COMPUTABLE("not computable");

    private final String word;

    Absence(String word) {
        this.word = word;
    }

    /** The key that a missing policy by state uses in a scheme. */
    String word() {
        return word;
    }

    static Absence named(String word) {
        for (Absence absence : values()) {
            if (absence.word.equals(word)) {
                return absence;
            }
        }
        throw new OracleException("no state '%s'".formatted(word));
    }
}
