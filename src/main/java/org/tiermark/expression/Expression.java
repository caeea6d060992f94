package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;

/**
 * A formula or condition, bound to the names of its scheme. Pure: the same scope gives the same lane. Equal where the
 * structure is equal, so that one statistic asked for twice is computed once.
 */
public sealed interface Expression
        permits Literal,
                Name,
                Arithmetic,
                Comparing,
                Junction,
                Membership,
                Call,
                Rounded,
                Conditional,
                Choice,
                PeerStatistic,
                RowStatistic,
                Position,
                Fold,
                Previous,
                Growth,
                Streak {

    /** What it comes to. */
    Type type();

    /** The expressions it is made of, left to right. */
    List<Expression> parts();

    /** The quantity over the scope's rows; missing where it cannot be had. */
    Lane evaluate(Scope scope);

    /** As it would be written, with the fewest brackets. */
    String text();
}
