package org.tiermark.model;

import java.math.RoundingMode;

/** Brings all rows to so many decimals, on longs where the bounds allow. */
final class LaneRounding {
    private LaneRounding() {}

    static Lane round(Lane lane, Rounding rounding) {
        int cut = lane.scale() - rounding.decimals();
        if (lane.form() == Lane.Form.DECIMAL) {
            if (cut <= 0) {
                return lane;
            }
            return cut <= Decimals.MOST_PLACES ? decimal(lane, Decimals.power(cut), rounding) : exact(lane, rounding);
        }
        return lane.form() == Lane.Form.RATIO ? ratio(lane, cut, rounding) : exact(lane, rounding);
    }

    private static Lane decimal(Lane lane, long divisor, Rounding rounding) {
        RoundingMode mode = rounding.mode();
        if (mode == RoundingMode.HALF_UP && lane.bound() < Long.MAX_VALUE - divisor) {
            return halfUp(lane, 1, divisor, rounding);
        }
        Lane out = lane.fresh(Lane.Form.DECIMAL, rounding.decimals());
        long[] from = lane.numerators();
        long[] to = out.numerators();
        for (int i = 0, size = lane.size(); i < size; i++) {
            to[i] = Rounding.divide(from[i], divisor, mode);
        }
        out.bounded(lane.bound() / divisor + 1);
        return out.statesOf(lane).uniformAs(lane);
    }

    private static Lane ratio(Lane lane, int cut, Rounding rounding) {
        int places = Math.abs(cut);
        if (places > Decimals.MOST_PLACES) {
            return exact(lane, rounding);
        }
        long factor = cut < 0 ? Decimals.power(places) : 1;
        long extra = cut > 0 ? Decimals.power(places) : 1;
        long bound = Decimals.product(lane.bound(), factor);
        long divisors = Decimals.product(lane.denominatorBound(), extra);
        if (bound == Long.MAX_VALUE || divisors == Long.MAX_VALUE) {
            return exact(lane, rounding);
        }
        RoundingMode mode = rounding.mode();
        if (lane.common() > 0 && mode == RoundingMode.HALF_UP && bound < Long.MAX_VALUE - divisors) {
            return halfUp(lane, factor, divisors, rounding);
        }
        Lane out = lane.fresh(Lane.Form.DECIMAL, rounding.decimals());
        long[] from = lane.numerators();
        long[] by = lane.denominators();
        long[] to = out.numerators();
        int size = lane.size();
        for (int i = 0; i < size && mode == RoundingMode.HALF_UP; i++) {
            long dividend = from[i] * factor;
            long divisor = by[i] * extra;
            long quotient = dividend / divisor;
            long rest = Math.abs(dividend - quotient * divisor);
            to[i] = rest < divisor - rest ? quotient : dividend < 0 ? quotient - 1 : quotient + 1;
        }
        for (int i = 0; i < size && mode != RoundingMode.HALF_UP; i++) {
            to[i] = Rounding.divide(from[i] * factor, by[i] * extra, mode);
        }
        out.bounded(bound);
        return out.statesOf(lane).uniformAs(lane);
    }

    /** The rows times a factor by a divisor, which fit a long with half a divisor to spare. */
    private static Lane halfUp(Lane lane, long factor, long divisor, Rounding rounding) {
        Lane out = lane.fresh(Lane.Form.DECIMAL, rounding.decimals());
        if (lane.bound() > Integer.MAX_VALUE / factor) {
            lane.tighten();
        }
        long reach = lane.bound() * factor;
        if (factor <= Integer.MAX_VALUE && divisor <= Integer.MAX_VALUE && reach <= Integer.MAX_VALUE - divisor / 2) {
            Loops.halfUpOfInts(out.numerators(), lane.numerators(), factor, (int) divisor, lane.size());
        } else {
            Loops.halfUp(out.numerators(), lane.numerators(), factor, divisor, lane.size());
        }
        return out.bounded(reach / divisor + 1).statesOf(lane).uniformAs(lane);
    }

    private static Lane exact(Lane lane, Rounding rounding) {
        return lane.mapExact(rounding::of);
    }
}
