package org.tiermark.problem;

import java.util.Locale;

/**
 * What kind of problem it is. One enum for each stage implements this: {@code C} options, {@code F} file and encoding,
 * {@code S} scheme, {@code D} table structure, {@code V} values, {@code R} scoring and ranking.
 */
public interface ProblemCode {
    /** What is said of it. */
    Entry entry();

    /** The constant's name. */
    String name();

    /** The stage's letter and three digits, never reused. */
    default String code() {
        return entry().code();
    }

    /** A short name in kebab case. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is unless the user says otherwise. */
    default Severity severity() {
        return entry().severity();
    }

    /** What was found, with places for terms. */
    default Wording found() {
        return entry().found();
    }

    /** What to write instead, with places for terms. */
    default Wording fix() {
        return entry().fix();
    }

    /**
     * What a code's constant says of itself.
     *
     * @param code the stage's letter and three digits
     * @param severity how bad it is
     * @param found what was found, with places for terms
     * @param fix what to write instead, with places for terms
     */
    record Entry(String code, Severity severity, Wording found, Wording fix) {}
}
