package org.tiermark.oracle;

import java.util.Optional;

/** What an expression comes to: an amount, a text, a truth, a count with an open end, or nothing and why. */
sealed interface OracleValue {
    OracleValue MISSING = new Missing(Absence.MISSING);
    OracleValue NOT_COMPUTABLE = new Missing(Absence.NOT_COMPUTABLE);

    record Amount(Fraction fraction) implements OracleValue {}

    record Text(String text) implements OracleValue {}

    record Truth(boolean holds) implements OracleValue {}

    record Missing(Absence absence) implements OracleValue {}

    /**
     * A streak that ran into a period of which nothing is known.
     *
     * @param count periods that surely held; there may have been more
     * @param absence what stopped the count
     */
    record AtLeast(int count, Absence absence) implements OracleValue {}

    static OracleValue amount(Fraction fraction) {
        return new Amount(fraction);
    }

    static OracleValue amount(Optional<Fraction> fraction) {
        return fraction.map(OracleValue::amount).orElse(NOT_COMPUTABLE);
    }

    /** This value, a streak with an open end being missing as a plain number. */
    default OracleValue closed() {
        return this instanceof AtLeast open ? new Missing(open.absence()) : this;
    }

    default boolean isMissing() {
        return this instanceof Missing || this instanceof AtLeast;
    }

    default Absence absence() {
        if (closed() instanceof Missing missing) {
            return missing.absence();
        }
        throw new OracleException("%s is not missing".formatted(this));
    }

    default boolean isTrue() {
        return this instanceof Truth truth && truth.holds();
    }

    default boolean isFalse() {
        return this instanceof Truth truth && !truth.holds();
    }

    default Fraction fraction() {
        if (this instanceof Amount amount) {
            return amount.fraction();
        }
        throw new OracleException("%s is not a number".formatted(this));
    }

    default String text() {
        if (this instanceof Text text) {
            return text.text();
        }
        throw new OracleException("%s is not a text".formatted(this));
    }
}
