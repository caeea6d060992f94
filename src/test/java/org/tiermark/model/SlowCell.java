package org.tiermark.model;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.tiermark.oracle.Fraction;

/**
 * A row of a lane the slow way: a fraction of whole numbers, or why there is none.
 *
 * @param state measured where there is an amount
 * @param amount the amount, or 1 and 0 for true and false; zero where there is none
 */
record SlowCell(State state, Fraction amount) {

    static SlowCell of(Fraction amount) {
        return new SlowCell(State.MEASURED, amount);
    }

    static SlowCell absent(State state) {
        return new SlowCell(state, Fraction.ZERO);
    }

    static SlowCell truth(boolean holds) {
        return of(holds ? Fraction.ONE : Fraction.ZERO);
    }

    boolean present() {
        return state == State.MEASURED;
    }

    boolean holds() {
        return present() && amount.signum() != 0;
    }

    SlowCell map(UnaryOperator<Fraction> function) {
        return present() ? of(function.apply(amount)) : this;
    }

    /** Both amounts taken together; of two that are missing the first says why. */
    SlowCell with(SlowCell other, BinaryOperator<Fraction> function) {
        return present() && other.present()
                ? of(function.apply(amount, other.amount))
                : absent(present() ? other.state : state);
    }

    SlowCell over(SlowCell other) {
        return present() && other.present() && other.amount.signum() == 0
                ? absent(State.NOT_COMPUTABLE)
                : with(other, Fraction::over);
    }

    SlowCell compare(Comparison comparison, SlowCell other) {
        return with(other, (one, two) -> comparison.holds(one.compareTo(two)) ? Fraction.ONE : Fraction.ZERO);
    }

    SlowCell and(SlowCell other) {
        return decided(other, truth(false));
    }

    SlowCell or(SlowCell other) {
        return decided(other, truth(true));
    }

    private SlowCell decided(SlowCell other, SlowCell decider) {
        return equals(decider) || other.equals(decider) ? decider : with(other, (one, two) -> one);
    }

    SlowCell not() {
        return map(Fraction.ONE::minus);
    }

    SlowCell select(SlowCell then, SlowCell otherwise) {
        return !present() ? this : holds() ? then : otherwise;
    }

    /** The lane's row, its number as it is kept: in lowest terms, the denominator above zero. */
    static SlowCell read(Lane lane, int row) {
        return lane.present(row) ? of(fraction(lane.value(row))) : absent(lane.state(row));
    }

    static Fraction fraction(Rational number) {
        Fraction fraction = new Fraction(number.numerator(), number.denominator());
        if (!fraction.numerator().equals(number.numerator())) {
            throw new AssertionError(number.numerator() + "/" + number.denominator() + " is not in lowest terms");
        }
        return fraction;
    }

    Rational rational() {
        return Rational.of(amount.numerator(), amount.denominator());
    }
}
