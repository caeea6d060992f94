package org.tiermark.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thread's pool of lanes, handed out and taken back like a stack, so that scoring allocates nothing per cell.
 *
 * <p>{@link #mark()} says how many are out; {@link #release(int)} takes back all handed out since, but not those kept.
 */
public final class Lanes {
    /** The most rows a slice has. */
    public static final int MOST_ROWS = 1_024;

    private static final int MOST_CONSTANTS = 1_000;

    private final List<Lane> lanes = new ArrayList<>();
    private final List<Lane> kept = new ArrayList<>();
    private final Map<Rational, Lane> constants = new HashMap<>();
    private final Map<State, Lane> missing = new EnumMap<>(State.class);
    private final Dictionary dictionary;
    private final int mostRows;
    private int out;
    private int keeps;
    private int rows;

    /** A pool whose text lanes hold codes of this dictionary. */
    public Lanes(Dictionary dictionary) {
        this(dictionary, MOST_ROWS);
    }

    /** A pool for slices of at most so many rows. */
    public Lanes(Dictionary dictionary, int mostRows) {
        this.dictionary = dictionary;
        this.mostRows = Math.max(1, mostRows);
    }

    int mostRows() {
        return mostRows;
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

    /** The same amount in every row. Made once: it is filled for the longest slice, and so good for all. */
    public Lane constant(Rational amount) {
        if (constants.size() == MOST_CONSTANTS) {
            constants.clear();
        }
        return constants.computeIfAbsent(amount, this::made);
    }

    private Lane made(Rational amount) {
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
        Lane lane = new Lane(this).begin(small ? Lane.Form.DECIMAL : Lane.Form.EXACT, 0);
        if (small) {
            Arrays.fill(lane.numerators(), top.longValue());
            return lane.bounded(top.abs().longValue()).over(bottom.longValue()).uniformly();
        }
        for (int i = 0; i < mostRows; i++) {
            lane.set(i, amount);
        }
        return lane.uniformly();
    }

    /** The same decimal in every row. */
    private Lane filled(long unscaled, int scale) {
        Lane lane = new Lane(this).begin(Lane.Form.DECIMAL, scale);
        Arrays.fill(lane.numerators(), unscaled);
        return lane.bounded(Math.abs(unscaled)).uniformly();
    }

    /** A truth that holds in every row. */
    public Lane always() {
        return constant(Rational.ONE);
    }

    /** A truth that holds in no row. */
    public Lane never() {
        return constant(Rational.ZERO);
    }

    /** The same text in every row. */
    public Lane text(String word) {
        return constant(Rational.of(dictionary.code(word)));
    }

    /** Nothing in any row. */
    public Lane missing(State state) {
        return missing.computeIfAbsent(state, any -> {
            Lane lane = new Lane(this).begin(Lane.Form.DECIMAL, 0).bounded(0);
            lane.absent(state);
            return lane;
        });
    }
}
