package org.tiermark.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scheme comes to.
 *
 * @param period the period that was scored
 * @param units the covered units by id, in the order of their ids
 * @param excluded units that the scheme does not cover
 */
public record OracleResult(String period, Map<String, UnitResult> units, List<String> excluded) {
    /**
     * What one unit came to.
     *
     * @param points final points by item, empty where the item has none; without the root
     * @param score the root's points, empty also where there is any error
     * @param tier the name of the tier
     * @param ranks by ranking, empty where the unit is not ranked
     * @param goals by id, or by name where a goal has no id
     * @param distances of unmet goals that are a single comparison: how far apart its sides are
     * @param errors items with a missing figure and no policy for it
     */
    public record UnitResult(
            Map<String, Optional<Fraction>> points,
            Optional<Fraction> score,
            Optional<String> tier,
            Map<String, Optional<Fraction>> ranks,
            Map<String, Outcome> goals,
            Map<String, Fraction> distances,
            List<String> errors) {}

    /** Whether no unit has an error, so that the product has to rank without complaint. */
    public boolean isClean() {
        return units.values().stream().allMatch(unit -> unit.errors().isEmpty());
    }
}
