package org.tiermark.oracle;

import java.util.List;
import java.util.Optional;

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

    /** Whether the children of a parent are named here, outside any function that runs over them. */
    default boolean namesItems() {
        if (this instanceof Name name) {
            return name.name().equals("items");
        }
        if (this instanceof Negated negated) {
            return negated.operand().namesItems();
        }
        if (this instanceof Not not) {
            return not.operand().namesItems();
        }
        if (this instanceof Binary binary) {
            return binary.left().namesItems() || binary.right().namesItems();
        }
        if (this instanceof Member member) {
            return member.operand().namesItems();
        }
        return this instanceof Call call
                && !OracleSets.isSet(call)
                && call.arguments().stream().anyMatch(OracleExpression::namesItems);
    }
}
