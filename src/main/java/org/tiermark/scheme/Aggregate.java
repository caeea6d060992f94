package org.tiermark.scheme;

/** How a parent's value is made of its items' points. */
public enum Aggregate {
    SUM,
    /** Weighted. */
    MEAN,
    GEOMETRIC,
    HARMONIC,
    MIN,
    MAX,
    /** No total: results side by side. */
    NONE
}
