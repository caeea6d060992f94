package org.tiermark.model;

/** Fills a lane cell by cell, for columns whose rows do not lie in one block. */
final class Gathering {
    private Gathering() {}

    static Lane lane(Column column, Lanes pool, int from) {
        Lane lane = pool.exact();
        for (int i = 0, count = pool.rows(); i < count; i++) {
            State state = column.state(from + i);
            if (state == State.MEASURED) {
                lane.set(i, column.value(from + i));
            } else {
                lane.absent(i, state);
            }
        }
        return Compaction.of(lane);
    }
}
