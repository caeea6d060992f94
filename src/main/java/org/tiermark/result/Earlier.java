package org.tiermark.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tiermark.model.Rational;
import org.tiermark.model.Units;

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

    /** The identifiers of its units that are not among those of today, in its own order. */
    public List<String> gone(Units today) {
        return units.keySet().stream().filter(unit -> !isAmong(today, unit)).toList();
    }

    private static boolean isAmong(Units today, String unit) {
        OptionalInt row = today.row(unit);
        return row.isPresent() && today.id(row.getAsInt()).equals(unit);
    }
}
