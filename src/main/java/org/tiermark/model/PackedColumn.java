package org.tiermark.model;

import java.util.List;

/** A column in blocks of 1,024 rows, each as narrow as its figures allow. */
final class PackedColumn implements Column {
    static final int BLOCK = Lanes.MOST_ROWS;

    private final List<Block> blocks;
    private final int rows;

    PackedColumn(List<Block> blocks, int rows) {
        this.blocks = List.copyOf(blocks);
        this.rows = rows;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public State state(int row) {
        return blocks.get(row / BLOCK).state(row % BLOCK);
    }

    @Override
    public Rational value(int row) {
        return blocks.get(row / BLOCK).value(row % BLOCK);
    }

    @Override
    public long code(int row) {
        return blocks.get(row / BLOCK).cell(row % BLOCK);
    }

    @Override
    public Lane lane(Lanes pool, int from) {
        Block block = blocks.get(from / BLOCK);
        int start = from % BLOCK;
        int count = pool.rows();
        if (start + count > BLOCK || !block.wide().isEmpty()) {
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
}
