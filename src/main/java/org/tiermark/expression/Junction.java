package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;

/**
 * Two conditions joined, in three values.
 *
 * @param both {@code and} if true, else {@code or}
 * @param left a condition
 * @param right a condition
 */
public record Junction(boolean both, Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
        return Type.TRUTH;
    }

    @Override
    public List<Expression> parts() {
        return List.of(left, right);
    }

    @Override
    public Lane evaluate(Scope scope) {
        Lane one = left.evaluate(scope);
        Lane other = right.evaluate(scope);
        return both ? one.and(other) : one.or(other);
    }

    @Override
    public String text() {
        int level = Precedence.of(this);
        return Precedence.within(left, level) + (both ? " and " : " or ") + Precedence.within(right, level + 1);
    }
}
