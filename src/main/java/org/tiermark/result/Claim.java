package org.tiermark.result;

import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;

/**
 * One thing a unit declared of itself.
 *
 * @param aspect what it is about
 * @param id the item's or ranking's id; of a score and a tier empty
 * @param text as written
 * @param number the number meant, in points, or a rank; empty of a tier
 * @param decimals digits written after the point, 0 or more
 * @param origin where it stands
 */
public record Claim(Aspect aspect, String id, String text, Optional<Rational> number, int decimals, Origin origin) {

    /** What can be declared, in the order in which it is computed. */
    public enum Aspect {
        /** The points of an item. */
        POINTS,
        /** The points of the scheme as a whole. */
        SCORE,
        /** The grade. */
        TIER,
        /** The place in a ranking. */
        RANK
    }
}
