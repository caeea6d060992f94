package org.tiermark.scheme;

import java.util.Optional;
import org.tiermark.expression.Expression;

/**
 * What becomes of an item whose points cannot be had.
 *
 * @param kind what is done
 * @param amount for {@code POINTS} the points, for {@code VALUE} the figure put in; else empty
 */
public record Policy(Kind kind, Optional<Expression> amount) {
    /** What happens without a policy. */
    public static final Policy ERROR = new Policy(Kind.ERROR, Optional.empty());

    /** What can be done. */
    public enum Kind {
        /** It is reported; nothing is ranked with it. */
        ERROR,
        /** No points. */
        ZERO,
        /** The full marks. */
        FULL,
        /** Stated points. */
        POINTS,
        /** A figure is put in, then the rules. */
        VALUE,
        /** The item leaves its parent's sums. */
        RESCALE,
        /** No points here, so none in any parent above. */
        ABSENT
    }
}
