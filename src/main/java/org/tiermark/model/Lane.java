package org.tiermark.model;

import java.util.function.UnaryOperator;

/**
 * One quantity over the rows of a slice: an amount, a truth (1 or 0) or a text (its code), each row with its state.
 *
 * <p>Amounts are decimals of one scale on longs while the bounds prove that nothing overflows, else ratios on longs,
 * else exact numbers. Which form a lane has never shows in its values. A lane is not changed once it is filled; it
 * belongs to its pool and is good until the pool is released past it.
 */
public final class Lane extends Cells {
    Lane(Lanes pool) {
        super(pool);
    }

    /** Readies a lane of the pool for being filled; all rows measured until said otherwise. */
    Lane begin(Form newForm, int newScale) {
        ready(newForm, newScale);
        return this;
    }

    Lane copyOf(Lane other) {
        copy(other);
        return this;
    }

    Lane fresh(Form newForm, int newScale) {
        return pool().take().begin(newForm, newScale);
    }

    Lane bounded(long newBound) {
        return bounded(newBound, denominatorBound());
    }

    Lane bounded(long newBound, long newDenominatorBound) {
        bound(newBound, newDenominatorBound);
        return this;
    }

    /** The same with all rows divided by a number above zero; of a lane begun with decimals. */
    Lane over(long divisor) {
        under(divisor);
        return this;
    }

    Lane held(int rows) {
        holding(rows);
        return this;
    }

    Lane uniformAs(Lane other) {
        return other.uniform() ? uniformly() : this;
    }

    Lane uniformly() {
        unify();
        return this;
    }

    /** Takes over which rows hold nothing. */
    Lane statesOf(Lane other) {
        takeStates(other);
        return this;
    }

    /** Whether every row is known to hold this whole number. */
    boolean isAlways(long number) {
        return uniform() && complete() && form() == Form.DECIMAL && scale() == 0 && numerators()[0] == number;
    }

    /** Whether every row is known to hold the same decimal, one that is not zero. */
    private boolean isAlike() {
        return uniform() && complete() && form() == Form.DECIMAL && numerators()[0] != 0;
    }

    /** Whether every row of this lane is known to hold the same, and every row of the other. */
    private boolean isPlainWith(Lane other) {
        return uniform() && complete() && other.uniform() && other.complete();
    }

    /** Each present row's amount changed by an exact function. */
    public Lane mapExact(UnaryOperator<Rational> function) {
        Lane out = fresh(Form.EXACT, 0);
        for (int i = 0, size = size(); i < size; i++) {
            if (present(i)) {
                out.set(i, function.apply(value(i)));
            } else {
                out.absent(i, state(i));
            }
        }
        return Compaction.of(out).uniformAs(this);
    }

    /** The code of a row's text, or 1 and 0 for true and false, where present. */
    public long code(int row) {
        return numerators()[row];
    }

    /** How many digits of {@link #code} stand after the point of every amount; below zero where no longs hold them. */
    public int places() {
        return form() == Form.DECIMAL ? scale() : -1;
    }

    /** Whether a truth is known to hold in a row. */
    public boolean holds(int row) {
        return present(row) && numerators()[row] != 0;
    }

    /** Whether this truth is known to hold in every row. */
    public boolean isTrue() {
        return isAlways(1);
    }

    private Lane always(Rational amount) {
        return pool().constant(amount);
    }

    /** The sum, row by row; missing where either is. */
    public Lane plus(Lane other) {
        return isPlainWith(other) ? always(value(0).plus(other.value(0))) : Sums.plus(this, other, 1, 0);
    }

    /** The sum of this and the product of the others, row by row; missing where any is. */
    public Lane plus(Lane other, Lane times) {
        return times.isAlike() && !isPlainWith(other)
                ? Sums.plus(this, other, times.numerators()[0], times.scale())
                : plus(other.times(times));
    }

    /** The difference, row by row; missing where either is. */
    public Lane minus(Lane other) {
        return isPlainWith(other) ? always(value(0).plus(other.value(0).negated())) : Sums.plus(this, other, -1, 0);
    }

    /** The product, row by row; missing where either is. */
    public Lane times(Lane other) {
        return isPlainWith(other) ? always(value(0).times(other.value(0))) : Products.times(this, other);
    }

    /** The exact quotient, row by row; not computable where the other is zero. */
    public Lane over(Lane other) {
        return Products.over(this, other);
    }

    /** The amounts with the other sign. */
    public Lane negated() {
        return Sums.negated(this);
    }

    /** The amounts without their sign. */
    public Lane absolute() {
        return max(negated());
    }

    /** The larger of two, row by row; missing where either is. */
    public Lane max(Lane other) {
        return isPlainWith(other) ? always(value(0).max(other.value(0))) : Choices.extreme(this, other, 1);
    }

    /** The smaller of two, row by row; missing where either is. */
    public Lane min(Lane other) {
        return isPlainWith(other) ? always(value(0).min(other.value(0))) : Choices.extreme(this, other, -1);
    }

    /** The amounts above zero; zero for the others. */
    public Lane positivePart() {
        return max(pool().constant(Rational.ZERO));
    }

    /** Whether the comparison holds, row by row; missing where either is. */
    public Lane compare(Comparison comparison, Lane other) {
        if (!isPlainWith(other)) {
            return Comparisons.compare(this, comparison, other);
        }
        return comparison.holds(value(0).compareTo(other.value(0))) ? pool().always() : pool().never();
    }

    /** Three-valued: false where either is false, else missing where either is. */
    public Lane and(Lane other) {
        return Logic.and(this, other);
    }

    /** Three-valued: true where either is true, else missing where either is. */
    public Lane or(Lane other) {
        return Logic.or(this, other);
    }

    /** Three-valued: true for false, false for true, missing for missing. */
    public Lane not() {
        return Logic.not(this);
    }

    /** True where there is something. */
    public Lane isPresent() {
        return Logic.present(this);
    }

    /** Whether this truth holds in any row. */
    public boolean anyHolds() {
        return Logic.any(this);
    }

    /** True where the row's state is this one. */
    public Lane is(State state) {
        return Logic.is(this, state);
    }

    /** Where this truth holds the one, where it does not the other, missing where it is missing itself. */
    public Lane select(Lane then, Lane otherwise) {
        return Choices.select(this, then, otherwise);
    }

    /** This where present, else the other. */
    public Lane orElse(Lane other) {
        return Choices.orElse(this, other);
    }
}
