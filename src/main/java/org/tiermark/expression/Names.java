package org.tiermark.expression;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** The names an expression may use at its place in the scheme. */
public interface Names {
    /** What a name stands for here. */
    Optional<Expression> find(String name);

    /** Whether the scheme has the name, but only at a later step or another place. */
    boolean knownElsewhere(String name);

    /** All names usable here in place of one that is not known, for hints. */
    Collection<String> known(String unknown);

    /** How {@code round(x, n)} rounds; empty where the scheme states none. */
    Optional<RoundingMode> roundingMode();
}
