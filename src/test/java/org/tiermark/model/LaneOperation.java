package org.tiermark.model;

import java.util.function.BinaryOperator;
import org.tiermark.oracle.Fraction;

/** Each operation of lanes twice: as the lane does it, and row by row on fractions. */
enum LaneOperation {
    PLUS(Lane::plus, (one, other) -> one.with(other, Fraction::plus)),
    MINUS(Lane::minus, (one, other) -> one.with(other, Fraction::minus)),
    TIMES(Lane::times, (one, other) -> one.with(other, Fraction::times)),
    OVER(Lane::over, SlowCell::over),
    MAX(Lane::max, (one, other) -> one.with(other, Fraction::greater)),
    MIN(Lane::min, (one, other) -> one.with(other, Fraction::lesser)),
    OR_ELSE(Lane::orElse, (one, other) -> one.present() ? one : other),
    NEGATED((one, other) -> one.negated(), (one, other) -> one.map(Fraction::negated)),
    ABSOLUTE((one, other) -> one.absolute(), (one, other) -> one.map(Fraction::magnitude)),
    POSITIVE_PART((one, other) -> one.positivePart(), (one, other) -> one.map(Fraction.ZERO::greater)),
    THIRD(
            (one, other) -> one.mapExact(amount -> amount.over(Rational.of(3))),
            (one, other) -> one.map(amount -> amount.over(Fraction.of(3)))),
    LESS(Comparison.LESS),
    AT_MOST(Comparison.AT_MOST),
    MORE(Comparison.MORE),
    AT_LEAST(Comparison.AT_LEAST),
    EQUAL(Comparison.EQUAL),
    UNEQUAL(Comparison.UNEQUAL),
    IS_PRESENT((one, other) -> one.isPresent(), (one, other) -> SlowCell.truth(one.present())),
    IS_WITHHELD((one, other) -> one.is(State.WITHHELD), (one, other) -> SlowCell.truth(one.state() == State.WITHHELD)),
    IS_MEASURED((one, other) -> one.is(State.MEASURED), (one, other) -> SlowCell.truth(one.state() == State.MEASURED));

    private final BinaryOperator<Lane> fast;
    private final BinaryOperator<SlowCell> slow;

    LaneOperation(BinaryOperator<Lane> fast, BinaryOperator<SlowCell> slow) {
        this.fast = fast;
        this.slow = slow;
    }

    LaneOperation(Comparison comparison) {
        this((one, other) -> one.compare(comparison, other), (one, other) -> one.compare(comparison, other));
    }

    /** Whether truths come of it, not amounts. */
    boolean asks() {
        return compareTo(LESS) >= 0;
    }

    Twin apply(Twin one, Twin other) {
        return one.with(other, fast, slow);
    }
}
