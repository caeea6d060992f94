package org.tiermark.scheme;

import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Interval;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Entry;

/**
 * A named grade; a unit gets the first whose conditions hold.
 *
 * @param name what it is called
 * @param score the scores that belong to it, after the score's rounding
 * @param when a further condition on ranks, items or figures
 * @param quota how many units it takes at most; without a share any number
 * @param source the clause it comes from
 * @param origin where it stands in the scheme
 */
public record Tier(
        String name,
        Optional<Interval> score,
        @Entry(as = Type.TRUTH) Optional<Expression> when,
        @Entry(inline = true) Quota quota,
        String source,
        Origin origin) {

    /** Whether every score of its interval belongs to it, whatever else is the case. */
    public boolean isFixed() {
        return when.isEmpty() && quota.share().isEmpty();
    }
}
