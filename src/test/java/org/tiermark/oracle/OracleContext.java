package org.tiermark.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where an expression is evaluated.
 *
 * @param unit the unit that is asked about
 * @param period the period that is asked about
 * @param item whose {@code value}, {@code points} and {@code items} are meant; none for derived indicators
 * @param bound what is fixed for this unit and period only: a value that was put in, {@code subtotal}, and the points
 *     of the child at hand
 */
record OracleContext(String unit, String period, Optional<OracleItem> item, Map<String, OracleValue> bound) {
    OracleContext {
        bound = Map.copyOf(bound);
    }

    static OracleContext of(String unit, String period) {
        return new OracleContext(unit, period, Optional.empty(), Map.of());
    }

    static OracleContext of(OracleItem item, String unit, String period) {
        return new OracleContext(unit, period, Optional.of(item), Map.of());
    }

    OracleContext with(String name, OracleValue value) {
        Map<String, OracleValue> more = new HashMap<>(bound);
        more.put(name, value);
        return new OracleContext(unit, period, item, more);
    }

    /** The same unit in a period; what was bound for the current one holds in no other. */
    OracleContext in(String other) {
        return other.equals(period) ? this : new OracleContext(unit, other, item, Map.of());
    }

    /** A peer, or the unit itself as one of its peers: seen as submitted, nothing put in. */
    OracleContext peer(String other) {
        return new OracleContext(other, period, item, Map.of());
    }
}
