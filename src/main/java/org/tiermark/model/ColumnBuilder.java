package org.tiermark.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes figures row after row and packs them block by block. Not for use by several threads. */
public final class ColumnBuilder {
    private static final long[] COMPLETE = {};
    private static final byte[] NO_STATES = {};
    private static final long[] NO_NUMBERS = {};
    private static final byte[] NO_SCALES = {};

    private final List<Block> blocks = new ArrayList<>();
    /** Nothing until a row is taken by itself: many columns come in whole blocks. */
    private long[] unscaled = NO_NUMBERS;

    private byte[] scales = NO_SCALES;
    private byte[] states = NO_STATES;
    private final Map<Integer, Rational> wide = new HashMap<>();
    private int finest;
    private int coarsest = Decimals.MOST_PLACES;
    private boolean gaps;
    private int inBlock;
    private int sealed;

    /** How many rows were taken. */
    public int rows() {
        return sealed + inBlock;
    }

    /** Takes a decimal: {@code add(9793, 2)} is 97.93; the scale from 0 to 18. */
    public void add(long number, int scale) {
        if (number == Long.MIN_VALUE) {
            add(Rational.of(number, scale));
            return;
        }
        room();
        int at = inBlock;
        unscaled[at] = number;
        scales[at] = (byte) scale;
        if (scale > finest) {
            finest = scale;
        }
        if (scale < coarsest) {
            coarsest = scale;
        }
        inBlock = at + 1;
    }

    /**
     * Takes decimals of one scale from one on, at most 1,024, of which the least and the greatest are known and not
     * {@link Long#MIN_VALUE}. Their cells are put into a store.
     */
    public void addAll(CellStore store, long[] numbers, int from, int count, int scale, long least, long greatest) {
        if (inBlock == PackedColumn.BLOCK) {
            seal();
        }
        if (inBlock > 0) {
            for (int i = from; i < from + count; i++) {
                add(numbers[i], scale);
            }
            return;
        }
        blocks.add(store.block(scale, numbers, from, count, COMPLETE, NO_STATES, Map.of(), least, greatest));
        sealed += count;
    }

    /** Starts a new block where this one is full. */
    private void room() {
        if (inBlock == unscaled.length) {
            open();
        }
    }

    private void open() {
        if (inBlock > 0) {
            seal();
        } else {
            unscaled = new long[PackedColumn.BLOCK];
            scales = new byte[PackedColumn.BLOCK];
            states = new byte[PackedColumn.BLOCK];
        }
    }

    /** Takes a number of any size. */
    public void add(Rational number) {
        if (number.isDecimal()) {
            BigDecimal decimal = number.toDecimal();
            if (decimal.scale() <= Decimals.MOST_PLACES
                    && decimal.unscaledValue().bitLength() < Long.SIZE - 1) {
                add(decimal.unscaledValue().longValue(), decimal.scale());
                return;
            }
        }
        room();
        wide.put(inBlock, number);
        add(0, 0);
    }

    /** Takes the code of a text. */
    public void addCode(int code) {
        add(code, 0);
    }

    /** Takes a row that holds nothing. */
    public void addAbsent(State state) {
        add(0, 0);
        states[inBlock - 1] = (byte) state.ordinal();
        gaps = true;
    }

    /** Takes all rows of another builder, which is spent. */
    public void addAll(ColumnBuilder other) {
        if (inBlock > 0) {
            seal();
        }
        if (other.inBlock > 0) {
            other.seal();
        }
        blocks.addAll(other.blocks);
        sealed += other.sealed;
    }

    /** The column of all rows taken. The builder is spent. */
    public Column build() {
        if (inBlock > 0) {
            seal();
        }
        return new PackedColumn(blocks);
    }

    /** The one block of all rows taken, at most 1,024. */
    Block block() {
        if (inBlock > 0) {
            seal();
        }
        return blocks.get(0);
    }

    private void seal() {
        for (int i = 0; coarsest < finest && i < inBlock; i++) {
            if (scales[i] < finest && unscaled[i] != 0) {
                align(i, finest);
            }
        }
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < inBlock; i++) {
            long number = unscaled[i];
            least = number < least ? number : least;
            greatest = number > greatest ? number : greatest;
        }
        blocks.add(CellStore.single()
                .block(
                        finest,
                        unscaled,
                        0,
                        inBlock,
                        gaps ? absent() : COMPLETE,
                        gaps ? otherStates() : NO_STATES,
                        wide.isEmpty() ? Map.of() : Map.copyOf(wide),
                        least,
                        greatest));
        if (gaps) {
            Arrays.fill(states, (byte) 0);
        }
        wide.clear();
        gaps = false;
        finest = 0;
        coarsest = Decimals.MOST_PLACES;
        sealed += inBlock;
        inBlock = 0;
    }

    private void align(int row, int scale) {
        long factor = Decimals.power(scale - scales[row]);
        if (Decimals.product(Math.abs(unscaled[row]), factor) == Long.MAX_VALUE) {
            wide.put(row, Rational.of(unscaled[row], scales[row]));
            unscaled[row] = 0;
        } else {
            unscaled[row] *= factor;
        }
    }

    private long[] absent() {
        long[] bits = new long[(inBlock + 63) >> 6];
        for (int i = 0; i < inBlock; i++) {
            if (states[i] != 0) {
                bits[i >> 6] |= 1L << i;
            }
        }
        return bits;
    }

    private byte[] otherStates() {
        for (int i = 0; i < inBlock; i++) {
            if (states[i] != 0 && states[i] != State.MISSING.ordinal()) {
                return Arrays.copyOf(states, inBlock);
            }
        }
        return NO_STATES;
    }
}
