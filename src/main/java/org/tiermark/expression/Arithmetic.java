package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;

/**
 * A sum, difference, product or quotient; exact.
 *
 * @param operator {@code +}, {@code -}, {@code *} or {@code /}
 * @param left a number
 * @param right a number
 */
public record Arithmetic(char operator, Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    @Override
    public Lane evaluate(Scope scope) {
        Lane one = left.evaluate(scope);
        Lane other = right.evaluate(scope);
        return switch (operator) {
            case '+' -> one.plus(other);
            case '-' -> one.minus(other);
            case '*' -> one.times(other);
            default -> one.over(other);
        };
    }

    @Override
    public String text() {
        int level = Precedence.of(this);
        return Precedence.within(left, level) + " " + operator + " " + Precedence.within(right, level + 1);
    }
}
