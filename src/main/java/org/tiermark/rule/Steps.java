package org.tiermark.rule;

import org.tiermark.model.Lane;
import org.tiermark.model.Rounding;
import org.tiermark.problem.Wording;

/** What becomes of what does not fill a whole width. */
public enum Steps {
    /** It counts in part: pro rata. */
    EXACT(new Wording("steps", "不足一档按比例")),
    /** It does not count: 每满. */
    WHOLE(new Wording("whole steps", "不足一档不计")),
    /** It counts as a whole one: 不足一档按一档计. */
    BEGUN(new Wording("begun steps", "不足一档按一档计"));

    private final Wording words;

    Steps(Wording words) {
        this.words = words;
    }

    /** How a sentence calls them. */
    Wording words() {
        return words;
    }

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
