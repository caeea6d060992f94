package org.tiermark.scheme;

import java.util.Optional;
import org.tiermark.expression.Expression;

/**
 * A floor or cap as a scheme states it: an amount, {@code "none"}, or nothing said.
 *
 * @param stated whether the scheme says anything
 * @param amount the limit in points; empty for {@code "none"} and where nothing is said
 */
public record Limit(boolean stated, Optional<Expression> amount) {
    /** Nothing said. */
    public static final Limit UNSTATED = new Limit(false, Optional.empty());
    /** Said to be without. */
    public static final Limit NONE = new Limit(true, Optional.empty());
}
