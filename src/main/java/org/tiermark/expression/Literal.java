package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Digits;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.problem.Wording;

/**
 * A number or text as written, or a fixed truth.
 *
 * @param type which of them
 * @param number the number; 1 or 0 for a truth; zero for a text
 * @param word the text; empty for the others
 */
public record Literal(Type type, Rational number, String word) implements Expression {
    /** Of a number that is too long, so much is shown. */
    private static final int SHOWN = 20;

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

    /** What is said of a number with more digits than {@link Digits#MOST}. */
    public static Wording tooLong(String number) {
        String start = number.length() > SHOWN ? number.substring(0, SHOWN) + "..." : number;
        return new Wording(start + " has more than " + Digits.MOST + " digits", start + " 超过 " + Digits.MOST + " 位数字");
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Lane evaluate(Scope scope) {
        return switch (type) {
            case NUMBER, TRUTH -> scope.lanes().constant(number);
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
