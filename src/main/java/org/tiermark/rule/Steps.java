package org.tiermark.rule;

import org.tiermark.model.Lane;
import org.tiermark.model.Rounding;

/** What becomes of a part of a step. */
public enum Steps {
    /** It counts in part: pro rata. */
    EXACT,
    /** It does not count: 每满. */
    WHOLE,
    /** It counts as a whole one: 不足一档按一档计. */
    BEGUN;

    /** How many steps of a width an amount has. */
    Lane count(Lane amount, Lane width) {
        Lane exact = amount.over(width);
        return switch (this) {
            case EXACT -> exact;
            case WHOLE -> Rounding.FLOOR.of(exact);
            case BEGUN -> Rounding.CEILING.of(exact);
        };
    }
}
