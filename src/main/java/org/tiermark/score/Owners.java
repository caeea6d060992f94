package org.tiermark.score;

import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** Which department answers for an item, and which clause it comes from. */
final class Owners {
    private Owners() {}

    /** The item's own, or else its indicator's; empty where neither states one. */
    static String of(Item item) {
        return item.owner().isEmpty() ? item.indicator().map(Indicator::owner).orElse("") : item.owner();
    }

    /** The clause an item comes from: its own, or else its indicator's. */
    static String source(Item item) {
        return item.source().isEmpty() ? item.indicator().map(Indicator::source).orElse("") : item.source();
    }
}
