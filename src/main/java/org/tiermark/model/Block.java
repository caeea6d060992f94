package org.tiermark.model;

import java.util.Map;
import java.util.Set;

/**
 * Up to 1,024 figures in the narrowest whole numbers that hold them at one scale.
 *
 * @param scale decimal places of all narrow cells, 0 to 18
 * @param cells a {@code byte[]}, {@code short[]}, {@code int[]} or {@code long[]}, which other blocks may share
 * @param first where in it the first cell is, from 0
 * @param rows how many there are, at most 1,024
 * @param absent a bit for each row that holds nothing; empty where all are measured
 * @param states the ordinal of each row's state; empty where all absent rows are simply missing
 * @param wide the cells that no long holds at that scale, by row
 * @param least no narrow cell is less, unscaled, those of absent rows, which are zero, among them
 * @param greatest none is greater, unscaled
 */
record Block(
        int scale,
        Object cells,
        int first,
        int rows,
        long[] absent,
        byte[] states,
        Map<Integer, Rational> wide,
        long least,
        long greatest) {

    boolean present(int row) {
        return absent.length == 0 || (absent[row >> 6] >>> row & 1) == 0;
    }

    State state(int row) {
        if (present(row)) {
            return State.MEASURED;
        }
        return states.length == 0 ? State.MISSING : State.of(states[row]);
    }

    /** Adds the states of rows that hold nothing. */
    void absent(Set<State> met) {
        if (!complete() && states.length == 0) {
            met.add(State.MISSING);
        }
        for (byte state : states) {
            if (state != 0) {
                met.add(State.of(state));
            }
        }
    }

    boolean isWide(int row) {
        return !wide.isEmpty() && wide.containsKey(row);
    }

    long cell(int row) {
        int at = first + row;
        if (cells instanceof byte[] bytes) {
            return bytes[at];
        }
        if (cells instanceof short[] shorts) {
            return shorts[at];
        }
        return cells instanceof int[] ints ? ints[at] : ((long[]) cells)[at];
    }

    Rational value(int row) {
        return isWide(row) ? wide.get(row) : Rational.of(cell(row), scale);
    }

    /** Copies narrow cells, unscaled, and returns the furthest any of the block can be from zero. */
    long copy(int row, int count, long[] to, int at) {
        int from = first + row;
        if (cells instanceof byte[] bytes) {
            for (int i = 0; i < count; i++) {
                to[at + i] = bytes[from + i];
            }
            return 1 << 7;
        }
        if (cells instanceof short[] shorts) {
            for (int i = 0; i < count; i++) {
                to[at + i] = shorts[from + i];
            }
            return 1 << 15;
        }
        if (cells instanceof int[] ints) {
            for (int i = 0; i < count; i++) {
                to[at + i] = ints[from + i];
            }
            return 1L << 31;
        }
        System.arraycopy((long[]) cells, from, to, at, count);
        return Long.MAX_VALUE;
    }

    /**
     * Puts a narrow cell into a row of a lane of as many places or more, while filling; false where it does not fit.
     */
    boolean put(int row, Lane lane, int at) {
        if (!present(row)) {
            lane.absent(at, state(row));
            return true;
        }
        long number = cell(row);
        long factor = Decimals.power(lane.scale() - scale);
        lane.set(at, number * factor);
        return Decimals.product(Math.abs(number), factor) < Long.MAX_VALUE;
    }

    /** No amount times a factor is further from zero; {@link Long#MAX_VALUE} where that is not known. */
    long furthest(long factor) {
        return wide.isEmpty()
                ? Math.max(Decimals.product(Math.abs(least), factor), Decimals.product(Math.abs(greatest), factor))
                : Long.MAX_VALUE;
    }

    /** Copies narrow cells times a factor that does not take them too far. */
    void scaled(long factor, long[] to, int at) {
        int count = rows();
        copy(0, count, to, at);
        for (int i = at; factor != 1 && i < at + count; i++) {
            to[i] *= factor;
        }
    }

    boolean complete() {
        return absent.length == 0;
    }

    /**
     * Looks narrow cells up in a table.
     *
     * @param row the first of them, from 0
     * @param count how many
     * @param factor brings cells to the scale of the table, above zero
     * @param least the cell, at that scale, that the table begins with
     * @param table has what each cell becomes
     * @param to takes that in
     * @param at where in it the first one goes, from 0
     */
    void look(int row, int count, long factor, long least, int[] table, long[] to, int at) {
        int from = first + row;
        if (cells instanceof byte[] bytes) {
            for (int i = 0; i < count; i++) {
                to[at + i] = table[(int) (bytes[from + i] * factor - least)];
            }
        } else if (cells instanceof short[] shorts) {
            for (int i = 0; i < count; i++) {
                to[at + i] = table[(int) (shorts[from + i] * factor - least)];
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[at + i] = table[(int) (cell(row + i) * factor - least)];
            }
        }
    }
}
