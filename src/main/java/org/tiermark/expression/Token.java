package org.tiermark.expression;

/**
 * A word of an expression.
 *
 * @param kind what sort
 * @param text as written; for a text without its quotes
 * @param offset code points from the start of the expression
 */
record Token(Kind kind, String text, int offset) {
    /** Sorts of words. */
    enum Kind {
        NUMBER,
        NAME,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
