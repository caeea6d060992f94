package org.tiermark.model;

/**
 * The figures of another column in an order of their own: row {@code i} is the other column's row {@code index[i]}, or
 * a figure nobody submitted where the index is below zero.
 */
public final class IndexedColumn implements Column {
    private final Column column;
    private final int[] index;

    /** A view; the index is not copied and must not be changed. */
    public IndexedColumn(Column column, int[] index) {
        this.column = column;
        this.index = index;
    }

    @Override
    public int rows() {
        return index.length;
    }

    @Override
    public State state(int row) {
        return index[row] < 0 ? State.NOT_SUBMITTED : column.state(index[row]);
    }

    @Override
    public Rational value(int row) {
        return column.value(index[row]);
    }

    @Override
    public long code(int row) {
        return column.code(index[row]);
    }

    @Override
    public int scale(int row) {
        return column.scale(index[row]);
    }

    /** Rows that lie one after another in the other column are taken as a run; others one by one. */
    @Override
    public Lane lane(Lanes pool, int from) {
        int start = index[from];
        for (int i = 0, count = pool.rows(); i < count; i++) {
            if (start < 0 || index[from + i] != start + i) {
                return column.lane(pool, index, from);
            }
        }
        return column.lane(pool, start);
    }
}
