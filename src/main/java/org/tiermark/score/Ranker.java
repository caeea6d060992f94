package org.tiermark.score;

import java.util.List;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.State;
import org.tiermark.model.Ties;
import org.tiermark.model.Units;

/** Ranks units by one or several keys, the larger first, within groups. Equal means equal. */
final class Ranker {
    private final Units units;
    private final boolean[] ranked;
    private final Ties ties;
    private final KeyOrder order;

    /**
     * A ranking to be made.
     *
     * @param ranked which rows take part
     * @param within numbers a row; rows are ranked among those that have the same
     * @param keys numbers a row, the larger first; further ones break ties
     */
    Ranker(Units units, boolean[] ranked, List<int[]> within, List<int[]> keys, Ties ties) {
        this.units = units;
        this.ranked = ranked;
        this.ties = ties;
        this.order = new KeyOrder(ranked);
        within.forEach(order::refine);
        order.part();
        keys.forEach(order::refine);
    }

    /** A rank for each row that takes part. */
    Column ranks(Run run) {
        int[] numbers = order.numbers();
        int[] places = places();
        int[] before = ties == Ties.ORDINAL ? before(numbers) : new int[0];
        ColumnAssembler column = new ColumnAssembler(run.rows(), run.step());
        run.slices((lanes, from) -> {
            Lane ranks = lanes.decimals(ties == Ties.AVERAGE ? 1 : 0);
            for (int i = 0, size = ranks.size(); i < size; i++) {
                int row = from + i;
                if (ranked[row]) {
                    ranks.set(i, places[numbers[row]] + (ties == Ties.ORDINAL ? before[row] : 0));
                } else {
                    ranks.absent(i, State.NOT_APPLICABLE);
                }
            }
            column.set(from, ranks);
        });
        return column.build();
    }

    /** The place of rows alike; the mean of two places in tenths. */
    private int[] places() {
        int[] sizes = order.sizes();
        int[] places = new int[sizes.length];
        int before = 0;
        int dense = 0;
        for (int number = 0; number < sizes.length; number++) {
            if (number > 0 && order.group(number) != order.group(number - 1)) {
                before = 0;
                dense = 0;
            }
            int best = before + 1;
            before += sizes[number];
            dense++;
            places[number] = switch (ties) {
                case COMPETITION, ORDINAL -> best;
                case MODIFIED -> before;
                case DENSE -> dense;
                case AVERAGE -> 5 * (best + before);
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
