package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;

/**
 * A number or text as written, or a fixed truth.
 *
 * @param type which of them
 * @param number the number; 1 or 0 for a truth; zero for a text
 * @param word the text; empty for the others
 */
public record Literal(Type type, Rational number, String word) implements Expression {
    /** A condition that always holds. */
    public static final Literal TRUE = new Literal(Type.TRUTH, Rational.ONE, "");

    /** A condition that never holds. */
    public static final Literal FALSE = new Literal(Type.TRUTH, Rational.ZERO, "");

    /** A number. */
    public static Literal of(Rational number) {
        return new Literal(Type.NUMBER, number, "");
    }

    /** A text. */
    public static Literal of(String word) {
        return new Literal(Type.TEXT, Rational.ZERO, word);
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Lane evaluate(Scope scope) {
        return switch (type) {
            case NUMBER -> scope.lanes().constant(number);
            case TRUTH -> scope.lanes().truth(number.signum() != 0);
            case TEXT -> scope.lanes().text(word);
        };
    }

    @Override
    public String text() {
        return switch (type) {
            case NUMBER -> number.toString();
            case TRUTH -> number.signum() != 0 ? "true" : "false";
            case TEXT -> word.indexOf('"') < 0 ? '"' + word + '"' : "'" + word + "'";
        };
    }
}
