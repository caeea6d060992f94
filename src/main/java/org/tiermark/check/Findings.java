package org.tiermark.check;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.tiermark.model.Column;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Worker;

/** Looks for the rows for which a truth about columns of numbers holds, a slice at a time. */
final class Findings {
    private static final int FEW = 2;
    private static final int AMONG = 10;

    private final Function<List<Lane>, Lane> truth;
    private final List<Column> columns;
    private final int rows;
    private final BitSet found = new BitSet();
    private int lookedAt;

    /**
     * What to look for.
     *
     * @param truth what is told of a slice of the columns, in their order
     * @param columns one or more, of as many rows
     */
    Findings(Function<List<Lane>, Lane> truth, Column... columns) {
        this.truth = truth;
        this.columns = List.of(columns);
        this.rows = columns[0].rows();
    }

    /** All rows for which it holds. */
    BitSet all() {
        look(rows);
        return found;
    }

    /**
     * Those that may be slips: more than {@value #FEW}, and more than one in {@value #AMONG} of those the truth can be
     * told of, are none but how the column is.
     */
    BitSet slips() {
        look(Math.max(FEW, rows / AMONG));
        int count = found.cardinality();
        return count <= FEW || (long) count * AMONG <= lookedAt ? found : new BitSet();
    }

    /** Takes rows that were found, one after the other. */
    static void each(BitSet rows, IntConsumer taker) {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            taker.accept(row);
        }
    }

    /** Looks slice by slice, several at a time, until more than so many are found. */
    private void look(int most) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger count = new AtomicInteger();
        int slices = (rows + Lanes.MOST_ROWS - 1) / Lanes.MOST_ROWS;
        Worker.run(Worker.threads(slices), () -> {
            Lanes pool = new Lanes(new Dictionary(), Math.min(Lanes.MOST_ROWS, rows));
            for (int slice = next.getAndIncrement();
                    slice < slices && count.get() <= most;
                    slice = next.getAndIncrement()) {
                int from = slice * Lanes.MOST_ROWS;
                pool.begin(Math.min(Lanes.MOST_ROWS, rows - from));
                count.addAndGet(take(truth.apply(lanes(pool, from)), from));
            }
        });
    }

    private List<Lane> lanes(Lanes pool, int from) {
        return columns.stream().map(column -> column.lane(pool, from)).toList();
    }

    /** Notes the rows of a slice for which the truth holds; returns how many. */
    private int take(Lane holds, int from) {
        int told = holds.size();
        for (int i = 0; !holds.complete() && i < holds.size(); i++) {
            told -= holds.present(i) ? 0 : 1;
        }
        return note(holds, from, told, holds.anyHolds() ? holds.size() : 0);
    }

    private synchronized int note(Lane holds, int from, int told, int size) {
        lookedAt += told;
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (holds.holds(i)) {
                found.set(from + i);
                count++;
            }
        }
        return count;
    }
}
