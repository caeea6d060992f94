package org.tiermark.model;

/** Which figures of an indicator are better. */
public enum Direction {
    HIGHER,
    LOWER;

    /** 1 where more is better, −1 where less is. */
    public Rational sign() {
        return this == HIGHER ? Rational.ONE : Rational.of(-1);
    }

    /** How a value that reaches its target stands to it. */
    public Comparison reaches() {
        return this == HIGHER ? Comparison.AT_LEAST : Comparison.AT_MOST;
    }
}
