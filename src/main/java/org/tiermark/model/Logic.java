package org.tiermark.model;

/** Truths combined in three values: false and missing is false, true or missing is true. */
final class Logic {
    private Logic() {}

    static Lane and(Lane one, Lane other) {
        return decided(one, other, 0);
    }

    static Lane or(Lane one, Lane other) {
        return decided(one, other, 1);
    }

    /** The deciding truth where either side has it, else missing where either is, else the opposite. */
    private static Lane decided(Lane one, Lane other, long decider) {
        Lane out = one.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        long[] a = one.numerators();
        long[] b = other.numerators();
        long[] to = out.numerators();
        int size = one.size();
        if (one.complete() && other.complete()) {
            for (int i = 0; i < size; i++) {
                to[i] = decider == 0 ? a[i] & b[i] : a[i] | b[i];
            }
            return Sums.finished(out, one, other);
        }
        for (int i = 0; i < size; i++) {
            boolean here = one.present(i);
            boolean there = other.present(i);
            if (here && a[i] == decider || there && b[i] == decider) {
                to[i] = decider;
            } else if (here && there) {
                to[i] = 1 - decider;
            } else {
                out.absent(i, here ? other.state(i) : one.state(i));
            }
        }
        return out;
    }

    static Lane not(Lane lane) {
        Lane out = lane.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        for (int i = 0, size = lane.size(); i < size; i++) {
            out.numerators()[i] = 1 - lane.numerators()[i];
        }
        return out.statesOf(lane).uniformAs(lane);
    }

    static Lane present(Lane lane) {
        if (lane.complete()) {
            return lane.pool().truth(true);
        }
        Lane out = lane.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        for (int i = 0, size = lane.size(); i < size; i++) {
            out.numerators()[i] = lane.present(i) ? 1 : 0;
        }
        return out;
    }

    static Lane is(Lane lane, State state) {
        Lane out = lane.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        for (int i = 0, size = lane.size(); i < size; i++) {
            out.numerators()[i] = lane.stateAt(i) == state.ordinal() ? 1 : 0;
        }
        return out;
    }

    static boolean any(Lane lane) {
        return holding(lane) > 0;
    }

    /** In how many rows a truth holds; those where it is missing hold nothing and count for nothing. */
    static int holding(Lane lane) {
        long[] truths = lane.numerators();
        int size = lane.size();
        int holding = 0;
        for (int i = 0; i < size; i++) {
            holding += truths[i] != 0 ? 1 : 0;
        }
        return holding;
    }
}
