package org.tiermark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a narrow column may hold: each decimal of its finest scale from its least to its greatest, then each state
 * of rows that hold nothing. What depends on nothing but the column can be found once for each entry, instead of once
 * for each row.
 */
public final class Domain {
    /** Looking up in a longer table costs more than it saves: it does not stay near the processor. */
    private static final int MOST = 1 << 14;

    private final PackedColumn column;
    private final int scale;
    private final long least;
    private final int numbers;
    private final List<State> absent = new ArrayList<>();

    private Domain(PackedColumn column, int scale, long least, int numbers) {
        this.column = column;
        this.scale = scale;
        this.least = least;
        this.numbers = numbers;
        column.absent().forEach(absent::add);
    }

    /** The domain of a column; empty where it is too wide, or has as many entries as half the rows. */
    public static Optional<Domain> of(Column column) {
        if (!(column instanceof PackedColumn packed)) {
            return Optional.empty();
        }
        int most = Math.min(MOST, column.rows() / 2);
        int scale = 0;
        for (Block block : packed.blocks()) {
            scale = Math.max(scale, block.scale());
        }
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (Block block : packed.blocks()) {
            long factor = Decimals.power(scale - block.scale());
            long furthest = Decimals.product(Math.max(Math.abs(block.least()), Math.abs(block.greatest())), factor);
            if (!block.wide().isEmpty() || furthest >= Long.MAX_VALUE / 2) {
                return Optional.empty();
            }
            least = Math.min(least, block.least() * factor);
            greatest = Math.max(greatest, block.greatest() * factor);
            if (greatest - least >= most) {
                return Optional.empty();
            }
        }
        return least > greatest
                ? Optional.empty()
                : Optional.of(new Domain(packed, scale, least, (int) (greatest - least + 1)));
    }

    /** How many entries. */
    public int size() {
        return numbers + absent.size();
    }

    /** A row for each entry. */
    public Column entries() {
        ColumnBuilder entries = new ColumnBuilder();
        for (int i = 0; i < numbers; i++) {
            entries.add(least + i, scale);
        }
        absent.forEach(entries::addAbsent);
        return entries.build();
    }

    /** What a table, a row an entry, has for each row of the column; empty where no ints of one scale hold it. */
    public Optional<Column> mapped(Column table) {
        int finest = 0;
        for (int entry = 0; entry < size(); entry++) {
            boolean present = table.state(entry) == State.MEASURED;
            if (present && table.scale(entry) < 0) {
                return Optional.empty();
            }
            finest = present ? Math.max(finest, table.scale(entry)) : finest;
        }
        int[] cells = new int[size()];
        byte[] states = new byte[size()];
        long furthest = 0;
        for (int entry = 0; entry < size(); entry++) {
            State state = table.state(entry);
            states[entry] = (byte) state.ordinal();
            if (state == State.MEASURED) {
                long reach = Decimals.product(Math.abs(table.code(entry)), Decimals.power(finest - table.scale(entry)));
                furthest = Math.max(furthest, reach);
                cells[entry] = (int) (table.code(entry) < 0 ? -reach : reach);
            }
        }
        return furthest > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new MappedColumn(this, cells, finest, states, furthest));
    }

    PackedColumn column() {
        return column;
    }

    int scale() {
        return scale;
    }

    long least() {
        return least;
    }

    /** How many entries are numbers; those of states come behind. */
    int numbers() {
        return numbers;
    }

    /** The entry of a row. */
    int entry(int row) {
        State state = column.state(row);
        return state == State.MEASURED
                ? (int) (column.code(row) * Decimals.power(scale - column.scale(row)) - least)
                : entry(state);
    }

    /** The entry of rows that hold nothing. */
    int entry(State state) {
        return numbers + absent.indexOf(state);
    }
}
