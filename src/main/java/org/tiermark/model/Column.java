package org.tiermark.model;

/** Figures of one indicator (or attribute) in one period, a row a unit. Immutable. */
public interface Column {
    /** How many rows. */
    int rows();

    /** What is known of a row's figure. */
    State state(int row);

    /** The amount of a row, where measured. */
    Rational value(int row);

    /** The code of a row's text, where measured and the column holds texts. */
    default long code(int row) {
        return value(row).numerator().longValue();
    }

    /** The rows from {@code from} on as a lane of the pool, as many as its slice has. */
    Lane lane(Lanes pool, int from);
}
