package org.tiermark.oracle;

/** How a goal stands. */
public enum Outcome {
    MET,
    UNMET,
    NOT_COMPUTABLE
}
