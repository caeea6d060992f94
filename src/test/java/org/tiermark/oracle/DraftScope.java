package org.tiermark.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression may name at its place in a generated scheme.
 *
 * @param value what {@code value} is there; none for derived indicators, tiers and goals
 * @param columns indicators and attributes
 * @param items ids of items that are complete
 * @param names further names
 */
record DraftScope(Optional<DraftColumn> value, List<DraftColumn> columns, List<String> items, Set<Extra> names) {
    /** A name that only some places know. */
    enum Extra {
        POINTS,
        SUBTOTAL,
        ITEMS,
        DIRECTION,
        /** The value comes from an indicator and so has a past. */
        PAST_VALUE,
        /** The item may leave its parent, whose other children have full marks or weights. */
        MAY_RESCALE,
        /** Ranks, which tiers and goals may ask for. */
        RANKS,
        SCORE,
        TIER
    }

    boolean knows(Extra extra) {
        return names.contains(extra);
    }

    DraftScope and(Extra extra) {
        Set<Extra> more = new HashSet<>(names);
        more.add(extra);
        return new DraftScope(value, columns, items, more);
    }

    List<DraftColumn> numbers() {
        return columns.stream().filter(column -> !column.isText()).toList();
    }

    List<DraftColumn> texts() {
        return columns.stream().filter(DraftColumn::isText).toList();
    }
}
