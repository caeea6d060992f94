package org.tiermark.check;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Rows of a column whose figures are doubted. More than {@value #FEW}, and more than one in {@value #AMONG} of those
 * looked at, are no slips but how the column is.
 */
final class Doubts {
    private static final int FEW = 2;
    private static final int AMONG = 10;

    private final BitSet rows = new BitSet();
    private int lookedAt;

    /** Counts a figure that was looked at. */
    void look() {
        lookedAt++;
    }

    /** Doubts one of those looked at. */
    void doubt(int row) {
        rows.set(row);
    }

    /** Hands on the rows doubted, in order; none where there are too many. */
    void each(IntConsumer taker) {
        int count = rows.cardinality();
        if (count <= FEW || (long) count * AMONG <= lookedAt) {
            rows.stream().forEach(taker);
        }
    }
}
