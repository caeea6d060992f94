package org.tiermark.result;

import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;

/**
 * A saved result of a period before this one, to show changes against; never recomputed.
 *
 * @param period its period
 * @param units its standings, by the unit's identifier
 */
public record Earlier(String period, Map<String, Place> units) {

    /**
     * Where a unit stood.
     *
     * @param score then, in points; empty where it had none
     * @param tier then; empty where it had none
     * @param ranks then, from 1, by the ranking's id
     */
    public record Place(Optional<Rational> score, Optional<String> tier, Map<String, Rational> ranks) {}
}
