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
        if (one.isAlways(1 - decider)) {
            return other;
        }
        if (other.isAlways(1 - decider)) {
            return one;
        }
        Lane out = one.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        long[] a = one.numerators();
        long[] b = other.numerators();
        long[] to = out.numerators();
        int size = one.size();
        if (one.complete() && other.complete()) {
            out.held(decider == 0 ? Loops.and(to, a, b, size) : Loops.or(to, a, b, size));
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
        if (lane.isAlways(0)) {
            return lane.pool().always();
        }
        if (lane.isAlways(1)) {
            return lane.pool().never();
        }
        Lane out = lane.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        Loops.not(out.numerators(), lane.numerators(), lane.size());
        return out.statesOf(lane).uniformAs(lane);
    }

    static Lane present(Lane lane) {
        if (lane.complete()) {
            return lane.pool().always();
        }
        return is(lane, State.MEASURED);
    }

    static Lane is(Lane lane, State state) {
        Lane out = lane.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        return out.held(lane.where(state, out.numerators()));
    }

    static boolean any(Lane lane) {
        return lane.holding() > 0;
    }
}
