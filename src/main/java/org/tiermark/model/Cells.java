package org.tiermark.model;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The amounts of a lane: numerators on longs with one scale, denominators for ratios, exact numbers where longs do not
 * do.
 */
abstract class Cells extends RowStates {
    /** How amounts are held. */
    enum Form {
        DECIMAL,
        RATIO,
        EXACT
    }

    private static final int UNCOUNTED = -1;

    private final long[] numerators;
    private long[] denominators;
    private Rational[] exact;
    private boolean uniform;
    private Form form = Form.DECIMAL;
    private int scale;
    private long bound;
    private long denominatorBound;
    /** What all denominators are; 0 where they differ. */
    private long common;
    /** Whether the denominators are written out. */
    private boolean spread;
    /** In how many rows a truth holds; below zero where that was not counted yet. */
    private int holding;

    Cells(Lanes pool) {
        super(pool);
        this.numerators = new long[pool.mostRows()];
    }

    final Form form() {
        return form;
    }

    final int scale() {
        return scale;
    }

    final long[] numerators() {
        return numerators;
    }

    /** The denominators; ones for decimals. */
    final long[] denominators() {
        if (common() > 0 && !spread) {
            if (denominators == null) {
                denominators = new long[pool().mostRows()];
            }
            Arrays.fill(denominators, common);
            spread = true;
        }
        return denominators;
    }

    /** What all denominators are, 1 for decimals; 0 where they differ. */
    final long common() {
        return common;
    }

    /** Divides all rows by a number above zero; only of a lane begun with decimals. */
    final void under(long divisor) {
        common = divisor;
        form = divisor == 1 ? Form.DECIMAL : Form.RATIO;
    }

    /** In how many rows a truth holds; those where it is missing hold nothing and count for nothing. */
    final int holding() {
        if (holding < 0) {
            holding = Loops.count(numerators, size());
        }
        return holding;
    }

    final void holding(int rows) {
        holding = rows;
    }

    /** No numerator is further from zero; {@link Long#MAX_VALUE} where that is not known. */
    final long bound() {
        return bound;
    }

    final long denominatorBound() {
        return common > 0 ? common : denominatorBound;
    }

    /** Bounds as the rows have them, for when the ones carried along are too loose. */
    final void tighten() {
        if (form != Form.EXACT) {
            bound = Loops.furthest(numerators, size());
            denominatorBound = common > 0 ? common : Loops.furthest(denominators, size());
        }
    }

    /** Whether every row is known to hold the same. */
    final boolean uniform() {
        return uniform;
    }

    /** Marks a row as holding nothing. */
    public final void absent(int row, State state) {
        mark(row, state);
        numerators[row] = 0;
        if (common == 0 && form == Form.RATIO) {
            denominators[row] = 1;
        }
        if (form == Form.EXACT) {
            exact[row] = Rational.ZERO;
        }
        uniform = false;
        holding = UNCOUNTED;
    }

    /** The amount of a row, where present. */
    public final Rational value(int row) {
        return switch (form) {
            case DECIMAL -> Rational.of(numerators[row], scale);
            case RATIO ->
                Rational.of(
                        BigInteger.valueOf(numerators[row]),
                        BigInteger.valueOf(common > 0 ? common : denominators[row])
                                .multiply(BigInteger.TEN.pow(scale)));
            case EXACT -> exact[row];
        };
    }

    /** The amount of a row as text, where present; that of {@link #value}. */
    public final String text(int row) {
        return form == Form.DECIMAL && scale <= Decimals.MOST_PLACES
                ? Decimals.text(numerators[row], scale)
                : value(row).toString();
    }

    /** Sets a decimal of the lane's scale, while filling. */
    public final void set(int row, long unscaled) {
        numerators[row] = unscaled;
    }

    final void set(int row, long numerator, long denominator) {
        numerators[row] = numerator;
        denominators[row] = denominator;
    }

    final void set(int row, Rational amount) {
        exact[row] = amount;
    }

    final void ready(Form newForm, int newScale) {
        form = newForm;
        scale = newScale;
        allPresent();
        uniform = false;
        bound = Long.MAX_VALUE;
        denominatorBound = 1;
        common = newForm == Form.DECIMAL ? 1 : 0;
        spread = false;
        holding = UNCOUNTED;
        if (newForm == Form.RATIO && denominators == null) {
            denominators = new long[pool().mostRows()];
        }
        if (newForm == Form.EXACT && exact == null) {
            exact = new Rational[pool().mostRows()];
        }
    }

    final void copy(Cells other) {
        ready(other.form, other.scale);
        int size = size();
        System.arraycopy(other.numerators, 0, numerators, 0, size);
        common = other.common;
        holding = other.holding;
        if (form == Form.RATIO && common == 0) {
            System.arraycopy(other.denominators, 0, denominators, 0, size);
        }
        if (form == Form.EXACT) {
            System.arraycopy(other.exact, 0, exact, 0, size);
        }
        copyStates(other);
        uniform = other.uniform;
        bound = other.bound;
        denominatorBound = other.denominatorBound;
    }

    final void bound(long newBound, long newDenominatorBound) {
        bound = newBound;
        denominatorBound = newDenominatorBound;
    }

    final void unify() {
        uniform = true;
    }

    final void takeStates(Cells other) {
        for (int i = other.nextAbsent(0); i < size(); i = other.nextAbsent(i + 1)) {
            if (present(i)) {
                absent(i, other.state(i));
            }
        }
    }
}
