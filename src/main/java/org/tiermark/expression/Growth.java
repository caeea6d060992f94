package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;

/**
 * {@code growth(x)}: (x − previous) / previous × 100; 0 when both are 0, not computable on a base of zero or below.
 *
 * @param of a number
 */
public record Growth(Expression of) implements Expression {
    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> parts() {
        return List.of(of);
    }

    @Override
    public Lane evaluate(Scope scope) {
        Lane now = of.evaluate(scope);
        Lane before = new Previous(of, 1, "").evaluate(scope);
        Lane zero = scope.lanes().constant(Rational.ZERO);
        Lane change = now.minus(before).times(scope.lanes().constant(Rational.HUNDRED));
        Lane still = now.compare(Comparison.EQUAL, zero).and(before.compare(Comparison.EQUAL, zero));
        return still.select(zero, change.over(before.positivePart()));
    }

    @Override
    public String text() {
        return "growth(" + of.text() + ")";
    }
}
