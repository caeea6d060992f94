package org.tiermark.model;

import java.util.Arrays;

/** What is known of each row of a lane: one state a row, or that all are measured. */
abstract class RowStates {
    private final Lanes pool;
    /** Ordinals; of no meaning while all rows are measured. */
    private final byte[] states;

    private boolean complete;

    RowStates(Lanes pool) {
        this.pool = pool;
        this.states = new byte[pool.mostRows()];
    }

    /** The pool this lane belongs to. */
    public final Lanes pool() {
        return pool;
    }

    /** How many rows. */
    public final int size() {
        return pool.rows();
    }

    /** Whether every row is measured. */
    public final boolean complete() {
        return complete;
    }

    /** The ordinal of a row's state. */
    public final int stateAt(int row) {
        return complete ? 0 : states[row];
    }

    /** A row's state. */
    public final State state(int row) {
        return State.of(stateAt(row));
    }

    /** Whether a row holds something. */
    public final boolean present(int row) {
        return complete || states[row] == 0;
    }

    /** The first row from this one on that holds nothing; the size where each of them holds something. */
    final int nextAbsent(int from) {
        int size = size();
        int row = complete ? size : from;
        while (row < size && states[row] == 0) {
            row++;
        }
        return row;
    }

    /** From now on, every row holds something. */
    final void allPresent() {
        complete = true;
    }

    /** Marks every row a slice can have as holding nothing. */
    final void absent(State state) {
        Arrays.fill(states, (byte) state.ordinal());
        complete = false;
    }

    final void mark(int row, State state) {
        full();
        complete = false;
        states[row] = (byte) state.ordinal();
    }

    final void copyStates(RowStates other) {
        System.arraycopy(other.states, 0, states, 0, other.complete ? 0 : size());
        complete = other.complete;
    }

    /** Takes over which rows hold nothing: where the truth is not 0 those of the one, else those of the other. */
    final void chooseStates(long[] truth, RowStates then, RowStates otherwise) {
        complete = Loops.choice(states, truth, then.full(), otherwise.full(), size()) == 0;
    }

    /** Sets truths to where the state is this one; returns in how many rows. */
    final int where(State state, long[] to) {
        return Loops.same(to, full(), state.ordinal(), size());
    }

    /** The states with those of rows that are measured written out. */
    private byte[] full() {
        if (complete) {
            Arrays.fill(states, 0, size(), (byte) 0);
        }
        return states;
    }
}
