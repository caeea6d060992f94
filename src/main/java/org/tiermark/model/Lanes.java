package org.tiermark.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thread's pool of lanes, handed out and taken back like a stack, so that scoring allocates nothing per cell.
 *
 * <p>{@link #mark()} says how many are out; {@link #release(int)} takes back all handed out since, but not those kept.
 */
public final class Lanes {
    /** The most rows a slice has. */
    public static final int MOST_ROWS = 1_024;

    private final List<Lane> lanes = new ArrayList<>();
    private final List<Lane> kept = new ArrayList<>();
    private final Dictionary dictionary;
    private int out;
    private int keeps;
    private int rows;

    /** A pool whose text lanes hold codes of this dictionary. */
    public Lanes(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Starts a slice: all lanes are taken back, and new ones have so many rows. */
    public void begin(int newRows) {
        rows = newRows;
        out = 0;
        keeps = 0;
    }

    /** How many rows the slice has. */
    public int rows() {
        return rows;
    }

    /** What the codes of text lanes mean. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** How many lanes are out. */
    public int mark() {
        return out;
    }

    /** Takes back all lanes handed out since the mark. */
    public void release(int mark) {
        out = mark;
    }

    Lane take() {
        if (out == lanes.size()) {
            lanes.add(new Lane(this));
        }
        return lanes.get(out++);
    }

    /** A copy that lasts until the slice ends, whatever is released before. */
    public Lane keep(Lane lane) {
        if (keeps == kept.size()) {
            kept.add(new Lane(this));
        }
        return kept.get(keeps++).copyOf(lane);
    }

    /** A lane to be filled with decimals of a scale, or with codes or truths (scale 0). */
    public Lane decimals(int scale) {
        return take().begin(Lane.Form.DECIMAL, scale);
    }

    /** A lane to be filled with exact numbers by {@link #put}. */
    public Lane exact() {
        return take().begin(Lane.Form.EXACT, 0);
    }

    /** Sets a row of a lane made by {@link #exact}, while filling. */
    public void put(Lane lane, int row, Rational amount) {
        lane.set(row, amount);
    }

    /** The same values on longs, where they fit. */
    public Lane compact(Lane exact) {
        return Compaction.of(exact);
    }

    /** The same amount in every row. */
    public Lane constant(Rational amount) {
        if (amount.isDecimal()) {
            BigDecimal decimal = amount.toDecimal();
            if (decimal.scale() <= Decimals.MOST_PLACES
                    && decimal.unscaledValue().bitLength() < Long.SIZE - 1) {
                return filled(decimal.unscaledValue().longValue(), decimal.scale());
            }
        }
        BigInteger top = amount.numerator();
        BigInteger bottom = amount.denominator();
        boolean small = Math.max(top.bitLength(), bottom.bitLength()) < Long.SIZE - 1;
        Lane lane = take().begin(small ? Lane.Form.RATIO : Lane.Form.EXACT, 0);
        for (int i = 0; i < rows; i++) {
            if (small) {
                lane.set(i, top.longValue(), bottom.longValue());
            } else {
                lane.set(i, amount);
            }
        }
        return lane.bounded(top.abs().longValue(), bottom.longValue()).uniformly();
    }

    /** The same decimal in every row. */
    private Lane filled(long unscaled, int scale) {
        Lane lane = decimals(scale);
        Arrays.fill(lane.numerators(), 0, rows, unscaled);
        return lane.bounded(Math.abs(unscaled)).uniformly();
    }

    /** The same truth in every row. */
    public Lane truth(boolean holds) {
        return filled(holds ? 1 : 0, 0);
    }

    /** The same text in every row. */
    public Lane text(String word) {
        return filled(dictionary.code(word), 0);
    }

    /** Nothing in any row. */
    public Lane missing(State state) {
        Lane lane = filled(0, 0);
        for (int i = 0; i < rows; i++) {
            lane.absent(i, state);
        }
        return lane;
    }
}
