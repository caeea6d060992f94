package org.tiermark.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Lane;

/**
 * What gives an item its points: a base, which gives some to start from, or an adjustment, which moves them. Pure; it
 * answers with points and names the terms of its reason. {@code permits} is the register of kinds.
 */
public sealed interface Rule permits Attain, Bands, Bonus, Curve, Deduct, Formula, Full, None, Ratio, SetPoints, Veto {

    /** What every rule may state: when it holds, what it reads, why, and from where. */
    Gate gate();

    /** The points of a base, or the change of an adjustment; only the rows where {@code when} holds are looked at. */
    Lane points(Work work);

    /** What its item has to have. */
    Set<Need> needs();

    /** What a rule can ask of its item. */
    enum Need {
        /** Full marks. */
        FULL_MARKS,
        /** Whether more or less is better. */
        DIRECTION,
        /** A value, unless {@code of} states another. */
        VALUE
    }

    /** The table it looks its points up in; empty where it has none. */
    default List<Band> bands() {
        return List.of();
    }

    /** The line it reads its points off. */
    default Optional<Polyline> polyline() {
        return Optional.empty();
    }

    /** How the kind is called and explained. */
    default Kind kind() {
        return getClass().getAnnotation(Kind.class);
    }

    /** Whether it gives points to start from. */
    default boolean isBase() {
        return kind().base();
    }
}
