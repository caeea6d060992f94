package org.tiermark.score;

import java.util.Map;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Policy;

/** What becomes of items whose points cannot be had. Missing is never zero unless the scheme says so. */
final class Policies {
    private Policies() {}

    /** The value, with the figures a policy puts in where it is missing. */
    static Lane putIn(ItemWork work, Item item, Lane value) {
        Lane filled = value;
        for (Map.Entry<State, Policy> entry : item.missing().policies().entrySet()) {
            if (entry.getValue().kind() == Policy.Kind.VALUE && !value.complete()) {
                Lane where = value.is(entry.getKey());
                if (where.anyHolds()) {
                    Lane put = entry.getValue().amount().orElseThrow().evaluate(work);
                    filled = where.select(put, filled);
                    work.scope().recorder().policy(item, entry.getKey(), entry.getValue(), where, put);
                }
            }
        }
        return filled;
    }

    /** The points, with what the policies say where they are missing. */
    static Lane settle(ItemWork work, Item item, Lane points) {
        if (points.complete()) {
            return points;
        }
        Lane settled = points;
        for (State state : State.values()) {
            Lane where = points.is(state);
            if (state != State.MEASURED && state != State.ABSENT && where.anyHolds()) {
                Policy policy = item.missing().policy(state);
                settled = where.select(outcome(work, item, state, policy, where), settled);
                work.scope().recorder().policy(item, state, policy, where, settled);
            }
        }
        return settled;
    }

    private static Lane outcome(ItemWork work, Item item, State state, Policy policy, Lane where) {
        return switch (policy.kind()) {
            case ZERO -> work.lanes().constant(Rational.ZERO);
            case FULL -> work.full();
            case POINTS -> policy.amount().orElseThrow().evaluate(work);
            case RESCALE -> work.lanes().missing(State.LEFT_OUT);
            case ABSENT -> work.lanes().missing(State.ABSENT);
            case ERROR, VALUE -> {
                work.scope().recorder().refused(item, state, where);
                yield work.lanes().missing(State.ABSENT);
            }
        };
    }

    /** What a policy, a floor or a cap left missing itself: that is an error too. */
    static Lane refuseRest(ItemWork work, Item item, Lane points) {
        if (points.complete()) {
            return points;
        }
        Lane rest = points;
        for (State state : State.values()) {
            boolean settled = state == State.MEASURED || state == State.LEFT_OUT || state == State.ABSENT;
            Lane where = points.is(state);
            if (!settled && where.anyHolds()) {
                work.scope().recorder().refused(item, state, where);
                rest = where.select(work.lanes().missing(State.ABSENT), rest);
            }
        }
        return rest;
    }

    /** Absent where a part that counts is. */
    static Lane absentWithParts(SliceScope scope, Item item, Lane points) {
        Lane absent = scope.lanes().never();
        for (Item part : item.items()) {
            Lane lane = scope.points(part);
            if (part.counts() && !lane.complete()) {
                absent = absent.or(lane.is(State.ABSENT));
            }
        }
        return absent.anyHolds() ? absent.select(scope.lanes().missing(State.ABSENT), points) : points;
    }
}
