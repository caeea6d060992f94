package org.tiermark.model;

import java.util.Arrays;
import java.util.List;

/** Puts a column together from lanes, slice by slice, in any order and by several threads, each slice once. */
public final class ColumnAssembler {
    private final Block[] blocks;
    private final int step;

    /**
     * An empty column.
     *
     * @param rows in all, 0 or more
     * @param step rows of a slice, 1 to 1,024; the last one may have fewer
     */
    public ColumnAssembler(int rows, int step) {
        this.step = step;
        this.blocks = new Block[(rows + step - 1) / step];
    }

    /** Takes the slice that begins at a row. */
    public void set(int from, Lane lane) {
        ColumnBuilder builder = new ColumnBuilder();
        int size = lane.size();
        boolean isDecimal = lane.form() == Lane.Form.DECIMAL && lane.scale() <= Decimals.MOST_PLACES;
        long least = isDecimal ? Loops.least(lane.numerators(), size) : Long.MIN_VALUE;
        if (lane.complete() && least > Long.MIN_VALUE) {
            long greatest = Loops.greatest(lane.numerators(), size);
            builder.addAll(CellStore.single(), lane.numerators(), 0, size, lane.scale(), least, greatest);
        } else {
            for (int i = 0; i < size; i++) {
                if (!lane.present(i)) {
                    builder.addAbsent(lane.state(i));
                } else if (isDecimal) {
                    builder.add(lane.numerators()[i], lane.scale());
                } else {
                    builder.add(lane.value(i));
                }
            }
        }
        blocks[from / step] = builder.block();
    }

    /** The column, when all slices are in. */
    public Column build() {
        List<Block> all = Arrays.asList(blocks);
        return new PackedColumn(all);
    }
}
