package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;

/**
 * Whether two numbers, or two texts, stand to each other as said; missing where either is.
 *
 * @param left a number or text
 * @param comparison how; for texts only equal and unequal
 * @param right of the same type
 */
public record Comparing(Expression left, Comparison comparison, Expression right) implements Expression {
    @Override
    public Type type() {
        return Type.TRUTH;
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    /** A run whose start is unknown can be decided all the same: at least so many is known. */
    @Override
    public Lane evaluate(Scope scope) {
        if (left instanceof Streak streak) {
            return streak.compare(scope, comparison, right.evaluate(scope));
        }
        if (right instanceof Streak streak) {
            return streak.compare(scope, comparison.mirrored(), left.evaluate(scope));
        }
        return left.evaluate(scope).compare(comparison, right.evaluate(scope));
    }

    @Override
    public String text() {
        return Precedence.within(left, Precedence.SUM) + " " + comparison.sign() + " "
                + Precedence.within(right, Precedence.SUM);
    }
}
