package org.tiermark.check;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.tiermark.model.Column;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;

/** The rows for which a truth about columns of numbers holds, looked for a slice at a time. */
final class Findings {
    private static final int FEW = 2;
    private static final int AMONG = 10;

    private final BitSet rows = new BitSet();
    private int lookedAt;

    private Findings() {}

    /**
     * Looks through all rows.
     *
     * @param truth what is told of a slice of the columns, in their order
     * @param columns one or more, of as many rows
     */
    static Findings of(Function<List<Lane>, Lane> truth, Column... columns) {
        Findings findings = new Findings();
        int rows = columns[0].rows();
        Lanes pool = new Lanes(new Dictionary());
        for (int from = 0; from < rows; from += pool.rows()) {
            pool.begin(Math.min(Lanes.MOST_ROWS, rows - from));
            int start = from;
            findings.take(
                    truth.apply(Stream.of(columns)
                            .map(column -> column.lane(pool, start))
                            .toList()),
                    from);
        }
        return findings;
    }

    private void take(Lane truth, int from) {
        for (int i = 0, size = truth.size(); i < size; i++) {
            lookedAt += truth.present(i) ? 1 : 0;
        }
        for (int i = 0, size = truth.anyHolds() ? truth.size() : 0; i < size; i++) {
            if (truth.holds(i)) {
                rows.set(from + i);
            }
        }
    }

    /** Hands on the rows, in order. */
    void each(IntConsumer taker) {
        rows.stream().forEach(taker);
    }

    /**
     * Hands on the rows, in order, that may be slips: more than {@value #FEW}, and more than one in {@value #AMONG} of
     * those the truth could be told of, are none but how the column is.
     */
    void eachSlip(IntConsumer taker) {
        int count = rows.cardinality();
        if (count <= FEW || (long) count * AMONG <= lookedAt) {
            each(taker);
        }
    }
}
