package org.tiermark.score;

import java.util.List;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.State;
import org.tiermark.model.Ties;
import org.tiermark.model.Units;

/** Ranks units by one or several keys, the larger first, within groups. Equal means equal. */
final class Ranker {
    private final Units units;
    private final boolean[] ranked;
    private final Ties ties;
    private final KeyOrder order;
    private final int[] groups;

    /**
     * A ranking to be made.
     *
     * @param ranked which rows take part
     * @param within numbers a row; rows are ranked among those that have the same
     * @param keys numbers a row, the larger first; further ones break ties
     */
    Ranker(Units units, boolean[] ranked, List<long[]> within, List<long[]> keys, Ties ties) {
        this.units = units;
        this.ranked = ranked;
        this.ties = ties;
        this.order = new KeyOrder(ranked);
        within.forEach(order::refine);
        this.groups = order.numbers();
        keys.forEach(order::refine);
    }

    /** A rank for each row that takes part. */
    Column ranks() {
        int[] numbers = order.numbers();
        long[] places = places(numbers);
        int[] before = ties == Ties.ORDINAL ? before(numbers) : new int[0];
        ColumnBuilder column = new ColumnBuilder();
        for (int row = 0; row < ranked.length; row++) {
            if (ranked[row]) {
                add(column, places[numbers[row]] + (ties == Ties.ORDINAL ? 2L * before[row] : 0));
            } else {
                column.addAbsent(State.NOT_APPLICABLE);
            }
        }
        return column.build();
    }

    /** Adds half a number above zero, without dividing: the quick compiler calls out for that. */
    private static void add(ColumnBuilder column, long doubled) {
        if ((doubled & 1) == 0) {
            column.add(doubled >> 1, 0);
        } else {
            column.add(doubled * 5, 1);
        }
    }

    /** The place of rows alike, twice as large, so that the mean of two places is whole. */
    private long[] places(int[] numbers) {
        int[] groupOf = new int[order.count()];
        for (int row = 0; row < numbers.length; row++) {
            if (ranked[row]) {
                groupOf[numbers[row]] = groups[row];
            }
        }
        int[] sizes = order.sizes();
        long[] places = new long[sizes.length];
        long before = 0;
        long dense = 0;
        for (int number = 0; number < sizes.length; number++) {
            if (number > 0 && groupOf[number] != groupOf[number - 1]) {
                before = 0;
                dense = 0;
            }
            long best = before + 1;
            before += sizes[number];
            dense++;
            places[number] = switch (ties) {
                case COMPETITION, ORDINAL -> 2 * best;
                case MODIFIED -> 2 * before;
                case DENSE -> 2 * dense;
                case AVERAGE -> best + before;
            };
        }
        return places;
    }

    /** For each row how many of those alike come before it, by identifier. */
    private int[] before(int[] numbers) {
        int[] before = new int[numbers.length];
        int last = -1;
        int alike = 0;
        for (int row : order.rows(units::id)) {
            alike = numbers[row] == last ? alike + 1 : 0;
            last = numbers[row];
            before[row] = alike;
        }
        return before;
    }
}
