package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;
import org.tiermark.model.Rounding;

/**
 * {@code round(x, n)} in the scheme's mode, {@code floor(x)} or {@code ceil(x)}.
 *
 * @param function as written
 * @param of a number
 * @param rounding what it does
 */
public record Rounded(String function, Expression of, Rounding rounding) implements Expression {
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
        return rounding.of(of.evaluate(scope));
    }

    @Override
    public String text() {
        return function + "(" + of.text() + (function.equals("round") ? ", " + rounding.decimals() : "") + ")";
    }
}
