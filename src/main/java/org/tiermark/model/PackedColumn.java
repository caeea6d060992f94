package org.tiermark.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Figures in blocks of rows, each as narrow as its own allow. */
final class PackedColumn implements Column {
    static final int BLOCK = Lanes.MOST_ROWS;

    private final Block[] blocks;
    private final int[] starts;
    private final int rows;
    /** The rows of each block but the last; 0 where they differ. */
    private final int step;
    /** A guess at the block asked for next; threads may spoil it for each other, no more. */
    private int near;

    /** Blocks one after another. */
    PackedColumn(List<Block> blocks) {
        this.blocks = blocks.toArray(new Block[0]);
        this.starts = new int[blocks.size()];
        int start = 0;
        int same = blocks.isEmpty() ? 1 : Math.max(1, blocks.get(0).rows());
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start;
            start += blocks.get(i).rows();
            same = i < starts.length - 1 && blocks.get(i).rows() != same ? 0 : same;
        }
        this.rows = start;
        this.step = same;
    }

    /** Takes those rows of a block that lie in a range. */
    interface Part {
        /**
         * The next part.
         *
         * @param start its first row in the block, from 0
         * @param count how many rows, at most 1,024
         * @param at where in the range it begins, from 0
         */
        void take(Block block, int start, int count, int at);
    }

    List<Block> blocks() {
        return List.of(blocks);
    }

    /** The blocks that hold so many rows from one on, in order. */
    void eachBlock(int from, int count, Part part) {
        int taken = 0;
        for (int at = at(from); taken < count; at++) {
            int start = from + taken - starts[at];
            int rowsHere = Math.min(count - taken, blocks[at].rows() - start);
            part.take(blocks[at], start, rowsHere, taken);
            taken += rowsHere;
        }
    }

    /** The states of rows that hold nothing, each once. */
    Set<State> absent() {
        Set<State> met = EnumSet.noneOf(State.class);
        for (Block block : blocks) {
            block.absent(met);
        }
        return met;
    }

    /** The number of the block that holds a row. */
    private int at(int row) {
        if (step == BLOCK) {
            return row / BLOCK;
        }
        if (step > 0) {
            return row / step;
        }
        int last = near;
        if (row >= starts[last] && (last + 1 == starts.length || row < starts[last + 1])) {
            return last;
        }
        int found = Arrays.binarySearch(starts, row);
        int at = found >= 0 ? found : -found - 2;
        near = at;
        return at;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public State state(int row) {
        int at = at(row);
        return blocks[at].state(row - starts[at]);
    }

    @Override
    public Rational value(int row) {
        int at = at(row);
        return blocks[at].value(row - starts[at]);
    }

    @Override
    public long code(int row) {
        int at = at(row);
        return blocks[at].cell(row - starts[at]);
    }

    @Override
    public int scale(int row) {
        int at = at(row);
        return blocks[at].isWide(row - starts[at]) ? -1 : blocks[at].scale();
    }

    @Override
    public boolean isComplete() {
        for (Block block : blocks) {
            if (!block.complete()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isWithoutZero() {
        for (Block block : blocks) {
            if (block.least() <= 0 && block.greatest() >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isWithin(int least, int most) {
        for (Block block : blocks) {
            long one = Decimals.power(block.scale());
            boolean reaches = Decimals.product(Math.max(Math.abs(least), Math.abs(most)), one) < Long.MAX_VALUE;
            if (!reaches || !block.wide().isEmpty() || block.least() < least * one || block.greatest() > most * one) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Lane lane(Lanes pool, int from) {
        int count = pool.rows();
        int first = at(from);
        int scale = 0;
        for (int at = first; at < blocks.length && starts[at] < from + count; at++) {
            if (!blocks[at].wide().isEmpty()) {
                return Gathering.lane(this, pool, from);
            }
            scale = Math.max(scale, blocks[at].scale());
        }
        Lane lane = pool.decimals(scale);
        long bound = 0;
        for (int at = first, taken = 0; taken < count; at++) {
            Block block = blocks[at];
            int start = from + taken - starts[at];
            int part = Math.min(count - taken, block.rows() - start);
            long furthest = block.copy(start, part, lane.numerators(), taken);
            if (block.scale() < scale) {
                long factor = Decimals.power(scale - block.scale());
                furthest = Decimals.product(furthest, factor);
                if (furthest == Long.MAX_VALUE) {
                    return Gathering.lane(this, pool, from);
                }
                for (int i = taken; i < taken + part; i++) {
                    lane.numerators()[i] *= factor;
                }
            }
            bound = Math.max(bound, furthest);
            taken += part;
        }
        lane.bounded(bound);
        absent(lane, from, first);
        return lane;
    }

    @Override
    public Lane lane(Lanes pool, int[] index, int from) {
        int scale = 0;
        for (int i = 0, count = pool.rows(); i < count; i++) {
            if (index[from + i] >= 0) {
                Block block = blocks[at(index[from + i])];
                if (!block.wide().isEmpty()) {
                    return Column.super.lane(pool, index, from);
                }
                scale = Math.max(scale, block.scale());
            }
        }
        Lane lane = pool.decimals(scale);
        for (int i = 0, count = pool.rows(); i < count; i++) {
            int row = index[from + i];
            if (row < 0) {
                lane.absent(i, State.NOT_SUBMITTED);
            } else if (!blocks[at(row)].put(row - starts[at(row)], lane, i)) {
                return Column.super.lane(pool, index, from);
            }
        }
        lane.tighten();
        return lane;
    }

    private void absent(Lane lane, int from, int first) {
        int to = from + lane.size();
        for (int at = first; at < blocks.length && starts[at] < to; at++) {
            Block block = blocks[at];
            int start = Math.max(from, starts[at]);
            int end = Math.min(to, starts[at] + block.rows());
            for (int row = start; !block.complete() && row < end; row++) {
                if (!block.present(row - starts[at])) {
                    lane.absent(row - from, block.state(row - starts[at]));
                }
            }
        }
    }

    @Override
    public int[] ordering() {
        return Ordering.of(this).orElseGet(Column.super::ordering);
    }
}
