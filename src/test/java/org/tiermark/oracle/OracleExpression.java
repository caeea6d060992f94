package org.tiermark.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The syntax tree of an expression of a scheme. */
sealed interface OracleExpression {
    record Literal(OracleValue value) implements OracleExpression {}

    record Name(String name) implements OracleExpression {}

    record Negated(OracleExpression operand) implements OracleExpression {}

    record Not(OracleExpression operand) implements OracleExpression {}

    record Binary(String operator, OracleExpression left, OracleExpression right) implements OracleExpression {}

    record Member(OracleExpression operand, List<OracleValue> values) implements OracleExpression {}

    /**
     * A function with its arguments.
     *
     * @param by the attribute that narrows the peers of a set
     */
    record Call(String function, List<OracleExpression> arguments, Optional<String> by) implements OracleExpression {}

    static OracleExpression number(Fraction fraction) {
        return new Literal(OracleValue.amount(fraction));
    }

    /** The set that is named here, outside any function that runs over it: the children of a parent, or a panel. */
    default Optional<String> set(Predicate<String> isSet) {
        if (this instanceof Name name) {
            return Optional.of(name.name()).filter(isSet);
        }
        if (this instanceof Negated negated) {
            return negated.operand().set(isSet);
        }
        if (this instanceof Not not) {
            return not.operand().set(isSet);
        }
        if (this instanceof Binary binary) {
            return binary.left().set(isSet).or(() -> binary.right().set(isSet));
        }
        if (this instanceof Member member) {
            return member.operand().set(isSet);
        }
        return this instanceof Call call && !OracleSets.isSet(call)
                ? call.arguments().stream()
                        .flatMap(argument -> argument.set(isSet).stream())
                        .findFirst()
                : Optional.empty();
    }
}
