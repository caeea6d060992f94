package org.tiermark.model;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /** How many digits of {@link #code} stand after the point of a row's amount; below zero where no long holds it. */
    default int scale(int row) {
        return -1;
    }

    /** Whether every row is known to be measured. */
    default boolean isComplete() {
        return false;
    }

    /** Whether it is known that no row is zero. */
    default boolean isWithoutZero() {
        return false;
    }

    /** Whether it is known that every number is from one whole number to another. */
    default boolean isWithin(int least, int most) {
        return false;
    }

    /** Below, at or above zero, where measured. */
    default int signum(int row) {
        return scale(row) < 0 ? value(row).signum() : Long.signum(code(row));
    }

    /** The rows from {@code from} on as a lane of the pool, as many as its slice has. */
    Lane lane(Lanes pool, int from);

    /** The rows that an index names from {@code from} on; nobody submitted those it numbers below zero. */
    default Lane lane(Lanes pool, int[] index, int from) {
        return Gathering.lane(new IndexedColumn(this, index), pool, from);
    }

    /**
     * Numbers a row, above {@link Integer#MIN_VALUE}, that stand to each other as the amounts do; those of absent rows
     * mean nothing.
     */
    default int[] ordering() {
        int[] keys = new int[rows()];
        Rational[] sorted = IntStream.range(0, rows())
                .filter(row -> state(row) == State.MEASURED)
                .mapToObj(this::value)
                .distinct()
                .sorted()
                .toArray(Rational[]::new);
        for (int row = 0; row < keys.length; row++) {
            keys[row] = state(row) == State.MEASURED ? Arrays.binarySearch(sorted, value(row)) : 0;
        }
        return keys;
    }
}
