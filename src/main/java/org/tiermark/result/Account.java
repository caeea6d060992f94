package org.tiermark.result;

import java.util.List;

/**
 * All that is known of one unit's score.
 *
 * @param standing its score, tier and ranks
 * @param ledgers the root's first, parents before their parts, in file order
 * @param vetoes the vetoes that hold
 * @param tiers why each tier down to the unit's own was or was not given, best first
 * @param goals how it stands to each goal
 * @param warnings early warnings
 */
public record Account(
        Standing standing,
        List<Ledger> ledgers,
        List<VetoNote> vetoes,
        List<TierNote> tiers,
        List<GoalNote> goals,
        List<WarningNote> warnings) {

    /**
     * That a breach overrides the sum.
     *
     * @param clause which rule
     * @param reason why and what it does
     */
    public record VetoNote(Clause clause, Reason reason) {}

    /**
     * Whether the unit came to a grade.
     *
     * @param tier its name
     * @param given whether it is the unit's
     * @param reason what held or failed
     */
    public record TierNote(String tier, boolean given, Reason reason) {}

    /**
     * How far the unit is from a condition that is to be met.
     *
     * @param goal its name
     * @param owner the department that answers for it; may be empty
     * @param source the clause it comes from; may be empty
     * @param outcome met, unmet or not computable
     * @param reason the condition, its figures and the distance
     */
    public record GoalNote(String goal, String owner, String source, Outcome outcome, Reason reason) {}

    /**
     * What is said of a figure or score before it fails.
     *
     * @param on the item's or goal's name
     * @param owner the department that answers for it; may be empty
     * @param reason the condition and its figures
     */
    public record WarningNote(String on, String owner, Reason reason) {}
}
