package org.tiermark.model;

/** Thrown where exact arithmetic would pass the stated size of numbers; the scheme or the figures ask for too much. */
public final class TooLargeException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** A number past the size. */
    public TooLargeException() {
        super("a number of more than " + Rational.MOST_BITS + " bits");
    }
}
