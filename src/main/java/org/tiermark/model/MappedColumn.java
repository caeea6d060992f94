package org.tiermark.model;

/** For each row of a column what a table has for the row's entry of the domain. */
final class MappedColumn implements Column {
    private final Domain domain;
    private final int[] cells;
    private final int scale;
    private final byte[] states;
    private final long furthest;
    private final boolean sound;

    /**
     * A table over a domain.
     *
     * @param cells unscaled, by entry
     * @param scale decimal places of all cells, 0 to 18
     * @param states by entry, their ordinals
     * @param furthest no cell is further from zero, unscaled; zero or above
     */
    MappedColumn(Domain domain, int[] cells, int scale, byte[] states, long furthest) {
        this.domain = domain;
        this.cells = cells;
        this.scale = scale;
        this.states = states;
        this.furthest = furthest;
        boolean all = true;
        for (int i = 0; i < domain.numbers(); i++) {
            all &= states[i] == 0;
        }
        this.sound = all;
    }

    @Override
    public int rows() {
        return domain.column().rows();
    }

    @Override
    public State state(int row) {
        return State.of(states[domain.entry(row)]);
    }

    @Override
    public Rational value(int row) {
        return Rational.of(code(row), scale);
    }

    @Override
    public long code(int row) {
        return cells[domain.entry(row)];
    }

    @Override
    public int scale(int row) {
        return scale;
    }

    @Override
    public Lane lane(Lanes pool, int from) {
        Lane lane = pool.decimals(scale).bounded(furthest);
        domain.column().eachBlock(from, pool.rows(), (block, start, count, at) -> {
            long factor = Decimals.power(domain.scale() - block.scale());
            if (sound && block.complete()) {
                block.look(start, count, factor, domain.least(), cells, lane.numerators(), at);
            } else {
                look(lane, at, block, start, count, factor);
            }
        });
        return lane;
    }

    private void look(Lane lane, int at, Block block, int start, int count, long factor) {
        for (int i = 0; i < count; i++) {
            boolean present = block.present(start + i);
            int entry = present
                    ? (int) (block.cell(start + i) * factor - domain.least())
                    : domain.entry(block.state(start + i));
            lane.set(at + i, cells[entry]);
            if (states[entry] != 0) {
                lane.absent(at + i, State.of(states[entry]));
            }
        }
    }
}
