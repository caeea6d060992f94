package org.tiermark.result;

import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Wording;

/**
 * A claim that is not what was computed.
 *
 * @param unit the unit's identifier
 * @param name its name for people
 * @param subject what the claim is about, for people: an item, the score, the tier or a ranking
 * @param claim what it declared
 * @param number what was computed, in points, or a rank; empty of a tier, and where there is nothing
 * @param tier the tier computed; empty of numbers, and where there is none
 * @param tolerance the largest difference that would have been let pass, in the same; zero or above
 * @param cause why they differ, as far as it can be told
 */
public record Disagreement(
        String unit,
        String name,
        Wording subject,
        Claim claim,
        Optional<Rational> number,
        Optional<String> tier,
        Rational tolerance,
        Cause cause) {

    /** Claimed less computed; empty where one of the two is no number. */
    public Optional<Rational> difference() {
        return claim.number().flatMap(claimed -> number.map(claimed::minus));
    }

    /**
     * What a disagreement goes back to.
     *
     * @param kind what sort of slip it is
     * @param item the id of the item where it starts; empty where it starts in none
     * @param clause the rule where it starts; empty where no one rule explains it
     * @param words for people
     */
    public record Cause(Kind kind, String item, Optional<Clause> clause, Wording words) {}

    /** What sort of slip a disagreement goes back to. */
    public enum Kind {
        /** The claims of another unit stand here. */
        SWAPPED,
        /** A rule, a cap, a floor or a veto was left out. */
        LEFT_OUT,
        /** A rule was counted twice. */
        TWICE,
        /** Rounded in another way, or in another place. */
        ROUNDING,
        /** Equal units were given other places. */
        TIES,
        /** A condition of the tier was taken to hold that does not, or the other way round. */
        CONDITION,
        /** It follows from another claim that is wrong. */
        FOLLOWS,
        /** No one step explains it. */
        UNEXPLAINED;

        /** What programs read. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
