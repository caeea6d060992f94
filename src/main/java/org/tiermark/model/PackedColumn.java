package org.tiermark.model;

import java.util.List;

/** A column in blocks of rows, each as narrow as its figures allow. */
final class PackedColumn implements Column {
    static final int BLOCK = Lanes.MOST_ROWS;

    private final Block[] blocks;
    private final int step;
    private final int rows;

    /** Blocks of {@code step} rows each, the last one of the rest. */
    PackedColumn(List<Block> blocks, int step, int rows) {
        this.blocks = blocks.toArray(new Block[0]);
        this.step = step;
        this.rows = rows;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public State state(int row) {
        return blocks[row / step].state(row % step);
    }

    @Override
    public Rational value(int row) {
        return blocks[row / step].value(row % step);
    }

    @Override
    public long code(int row) {
        return blocks[row / step].cell(row % step);
    }

    @Override
    public Lane lane(Lanes pool, int from) {
        Block block = blocks[from / step];
        int start = from % step;
        int count = pool.rows();
        if (start + count > step || !block.wide().isEmpty()) {
            return Gathering.lane(this, pool, from);
        }
        Lane lane = pool.decimals(block.scale());
        lane.bounded(block.copy(start, count, lane.numerators()));
        for (int i = 0; !block.complete() && i < count; i++) {
            if (!block.present(start + i)) {
                lane.absent(i, block.state(start + i));
            }
        }
        return lane;
    }

    @Override
    public long[] ordering() {
        int scale = 0;
        boolean narrow = true;
        for (Block block : blocks) {
            scale = Math.max(scale, block.scale());
            narrow &= block.wide().isEmpty();
        }
        long[] keys = new long[rows];
        for (int i = 0; narrow && i < blocks.length; i++) {
            narrow = blocks[i].scaled(
                    Decimals.power(scale - blocks[i].scale()), keys, i * step, Math.min(step, rows - i * step));
        }
        return narrow ? keys : Column.super.ordering();
    }
}
