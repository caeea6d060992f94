package org.tiermark.expression;

/** How tightly expressions bind, so that text has brackets only where they are needed. */
final class Precedence {
    static final int OR = 1;
    static final int AND = 2;
    static final int NOT = 3;
    static final int COMPARISON = 4;
    static final int SUM = 5;
    static final int PRODUCT = 6;
    static final int SIGN = 7;
    static final int ATOM = 8;

    private Precedence() {}

    static int of(Expression expression) {
        if (expression instanceof Arithmetic arithmetic) {
            return arithmetic.operator() == '+' || arithmetic.operator() == '-' ? SUM : PRODUCT;
        }
        if (expression instanceof Junction junction) {
            return junction.both() ? AND : OR;
        }
        if (expression instanceof Comparing || expression instanceof Membership) {
            return COMPARISON;
        }
        if (expression instanceof Call call) {
            return call.function().precedence();
        }
        return expression instanceof Literal literal && literal.number().signum() < 0 ? SIGN : ATOM;
    }

    static String within(Expression expression, int least) {
        return of(expression) < least ? "(" + expression.text() + ")" : expression.text();
    }
}
