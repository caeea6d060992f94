package org.tiermark.result;

import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;

/**
 * A saved result of an earlier period, to show changes against; never recomputed.
 *
 * @param period its period
 * @param units its standings, by the unit's identifier
 */
public record Earlier(String period, Map<String, Place> units) {

    /**
     * Where a unit stood.
     *
     * @param score then; empty where it had none
     * @param tier then; empty where it had none
     * @param ranks then, by the ranking's id
     */
    public record Place(Optional<Rational> score, Optional<String> tier, Map<String, Rational> ranks) {}
}
