package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What an item came to for a unit and period.
 *
 * @param value the final points, or missing
 * @param exact the points before their rounding, or missing
 * @param departure why there are none
 * @param vetoes the veto rules of this item that hold, in file order
 */
record OracleOutcome(OracleValue value, OracleValue exact, Departure departure, List<JsonNode> vetoes) {
    /** How an item without points leaves its parent. */
    enum Departure {
        /** It has points. */
        NONE,
        /** Its full marks or weight leave with it. */
        RESCALED,
        /** It takes the points of every item above away. */
        ABSENT,
        /** A figure is missing and no policy says what then; above it is as if absent. */
        ERROR
    }

    boolean isPresent() {
        return departure == Departure.NONE;
    }

    boolean takesParentAway() {
        return departure == Departure.ABSENT || departure == Departure.ERROR;
    }
}
