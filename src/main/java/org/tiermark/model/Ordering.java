package org.tiermark.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds small numbers that stand to each other as the amounts of a packed column do. */
final class Ordering {
    private final List<Block> blocks;
    private final int rows;
    private final int scale;

    private Ordering(PackedColumn column) {
        this.blocks = column.blocks();
        this.rows = column.rows();
        int most = 0;
        for (Block block : blocks) {
            most = Math.max(most, block.scale());
        }
        this.scale = most;
    }

    /** A number a row; empty where no longs of one scale hold the amounts. */
    static Optional<int[]> of(PackedColumn column) {
        Ordering ordering = new Ordering(column);
        long furthest = 0;
        for (Block block : ordering.blocks) {
            furthest = Math.max(furthest, block.furthest(ordering.factor(block)));
        }
        if (furthest == Long.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(furthest <= Integer.MAX_VALUE ? ordering.amounts() : ordering.places());
    }

    private long factor(Block block) {
        return Decimals.power(scale - block.scale());
    }

    /** The amounts themselves, unscaled. */
    private int[] amounts() {
        int[] keys = new int[rows];
        long[] amounts = new long[PackedColumn.BLOCK];
        int start = 0;
        for (Block block : blocks) {
            int count = block.rows();
            block.scaled(factor(block), amounts, 0);
            for (int i = 0; i < count; i++) {
                keys[start + i] = (int) amounts[i];
            }
            start += count;
        }
        return keys;
    }

    /** The place of each amount among all of them. */
    private int[] places() {
        long[] amounts = new long[rows];
        int start = 0;
        for (Block block : blocks) {
            block.scaled(factor(block), amounts, start);
            start += block.rows();
        }
        long[] sorted = amounts.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < rows; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        int[] keys = new int[rows];
        for (int row = 0; row < rows; row++) {
            keys[row] = Arrays.binarySearch(sorted, 0, distinct, amounts[row]);
        }
        return keys;
    }
}
