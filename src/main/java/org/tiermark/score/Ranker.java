package org.tiermark.score;

import java.util.List;
import java.util.stream.IntStream;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.NaturalOrder;
import org.tiermark.model.State;
import org.tiermark.model.Ties;
import org.tiermark.model.Units;

/** Ranks units by one or several keys, the larger first, within groups. Equal means equal. */
final class Ranker {
    private final Units units;
    private final boolean[] ranked;
    private final int[] groups;
    private final List<long[]> keys;
    private final Ties ties;

    /**
     * A ranking to be made.
     *
     * @param ranked which rows take part
     * @param groups a number a row; rows are ranked among those of the same
     * @param keys numbers a row, the larger first; further ones break ties
     */
    Ranker(Units units, boolean[] ranked, int[] groups, List<long[]> keys, Ties ties) {
        this.units = units;
        this.ranked = ranked;
        this.groups = groups;
        this.keys = keys;
        this.ties = ties;
    }

    /** A rank for each row that takes part. */
    Column ranks() {
        int[] rows =
                IntStream.range(0, ranked.length).filter(row -> ranked[row]).toArray();
        boolean ordinal = ties == Ties.ORDINAL;
        IntSort.sort(rows, ordinal ? this::fully : this::byKeys);
        long[] doubled = new long[ranked.length];
        for (int from = 0; from < rows.length; ) {
            int end = from + 1;
            while (end < rows.length && groups[rows[end]] == groups[rows[from]]) {
                end++;
            }
            rankGroup(rows, from, end, doubled);
            from = end;
        }
        ColumnBuilder column = new ColumnBuilder();
        for (int row = 0; row < ranked.length; row++) {
            add(column, row, doubled[row]);
        }
        return column.build();
    }

    private void add(ColumnBuilder column, int row, long doubled) {
        if (!ranked[row]) {
            column.addAbsent(State.NOT_APPLICABLE);
        } else if (doubled % 2 == 0) {
            column.add(doubled / 2, 0);
        } else {
            column.add(doubled * 5, 1);
        }
    }

    /** Places of one group, twice as large, so that the mean of two places is whole. */
    private void rankGroup(int[] rows, int from, int end, long[] doubled) {
        int dense = 0;
        for (int first = from; first < end; ) {
            int last = first + 1;
            while (last < end && ties != Ties.ORDINAL && byKeys(rows[first], rows[last]) == 0) {
                last++;
            }
            dense++;
            long best = first - from + 1L;
            long worst = last - from;
            long place = switch (ties) {
                case COMPETITION, ORDINAL -> 2 * best;
                case MODIFIED -> 2 * worst;
                case DENSE -> 2L * dense;
                case AVERAGE -> best + worst;
            };
            for (int i = first; i < last; i++) {
                doubled[rows[i]] = place;
            }
            first = last;
        }
    }

    private int byKeys(int one, int other) {
        if (groups[one] != groups[other]) {
            return Integer.compare(groups[one], groups[other]);
        }
        for (long[] key : keys) {
            if (key[one] != key[other]) {
                return key[one] > key[other] ? -1 : 1;
            }
        }
        return 0;
    }

    /** By keys, then by identifier. */
    private int fully(int one, int other) {
        int order = byKeys(one, other);
        return order != 0 ? order : NaturalOrder.INSTANCE.compare(units.id(one), units.id(other));
    }
}
