package org.tiermark.model;

/** Adds lanes, or takes one from another, row by row. */
final class Sums {
    private Sums() {}

    /** {@code one + by × other}; the factor of 1 in the lowest of its decimal places is not zero. */
    static Lane plus(Lane one, Lane other, long by, int places) {
        if (one.form() == Lane.Form.EXACT || other.form() == Lane.Form.EXACT) {
            return exact(one, other, by, places);
        }
        if (other.isAlways(0)) {
            return one;
        }
        if (one.isAlways(0) && by == 1 && places == 0) {
            return other;
        }
        int otherScale = other.scale() + places;
        int scale = Math.max(one.scale(), otherScale);
        if (scale - Math.min(one.scale(), otherScale) > Decimals.MOST_PLACES) {
            return exact(one, other, by, places);
        }
        long sign = by < 0 ? -1 : 1;
        long factor = Decimals.power(scale - one.scale());
        long otherFactor = Decimals.product(Decimals.power(scale - otherScale), sign * by);
        Alike alike = Alike.of(one, other);
        for (int tries = 0; tries < 2; tries++) {
            if (alike.isCommon()) {
                long f = Decimals.product(factor, alike.factor());
                long g = Decimals.product(otherFactor, alike.otherFactor());
                long reach = Decimals.sum(Decimals.product(one.bound(), f), Decimals.product(other.bound(), g));
                if (reach < Long.MAX_VALUE && f < Long.MAX_VALUE && g < Long.MAX_VALUE) {
                    return decimals(one, other, scale, f, sign * g, reach).over(alike.under());
                }
            } else {
                long reach = reach(one, other, factor, otherFactor);
                if (reach < Long.MAX_VALUE) {
                    return ratios(one, other, scale, factor, sign * otherFactor, reach);
                }
            }
            one.tighten();
            other.tighten();
        }
        return exact(one, other, by, places);
    }

    private static long reach(Lane one, Lane other, long factor, long otherFactor) {
        long left = Decimals.product(Decimals.product(one.bound(), factor), other.denominatorBound());
        long right = Decimals.product(Decimals.product(other.bound(), otherFactor), one.denominatorBound());
        return Decimals.product(one.denominatorBound(), other.denominatorBound()) == Long.MAX_VALUE
                ? Long.MAX_VALUE
                : Decimals.sum(left, right);
    }

    private static Lane decimals(Lane one, Lane other, int scale, long factor, long otherFactor, long reach) {
        Lane out = one.fresh(Lane.Form.DECIMAL, scale);
        long[] to = out.numerators();
        int size = one.size();
        if (other.uniform()) {
            Loops.sum(to, one.numerators(), factor, other.numerators()[0] * otherFactor, size);
        } else if (one.uniform()) {
            Loops.sum(to, other.numerators(), otherFactor, one.numerators()[0] * factor, size);
        } else {
            Loops.sum(to, one.numerators(), factor, other.numerators(), otherFactor, size);
        }
        return finished(out.bounded(reach), one, other);
    }

    private static Lane ratios(Lane one, Lane other, int scale, long factor, long otherFactor, long reach) {
        Lane out = one.fresh(Lane.Form.RATIO, scale);
        long[] a = one.numerators();
        long[] b = other.numerators();
        long[] under = one.denominators();
        long[] otherUnder = other.denominators();
        for (int i = 0, size = one.size(); i < size; i++) {
            out.set(i, a[i] * factor * otherUnder[i] + b[i] * otherFactor * under[i], under[i] * otherUnder[i]);
        }
        return finished(out.bounded(reach, one.denominatorBound() * other.denominatorBound()), one, other);
    }

    private static Lane exact(Lane one, Lane other, long by, int places) {
        Lane out = one.fresh(Lane.Form.EXACT, 0).statesOf(one).statesOf(other);
        Rational factor = Rational.of(by, places);
        for (int i = 0, size = one.size(); i < size; i++) {
            if (out.present(i)) {
                out.set(i, one.value(i).plus(other.value(i).times(factor)));
            }
        }
        return Compaction.of(out);
    }

    static Lane negated(Lane lane) {
        if (lane.form() == Lane.Form.EXACT) {
            return lane.mapExact(Rational::negated);
        }
        Lane out = lane.fresh(lane.common() > 0 ? Lane.Form.DECIMAL : lane.form(), lane.scale());
        Loops.sum(out.numerators(), lane.numerators(), -1, 0, lane.size());
        if (lane.common() > 0) {
            out.over(lane.common());
        } else {
            System.arraycopy(lane.denominators(), 0, out.denominators(), 0, lane.size());
        }
        return out.bounded(lane.bound(), lane.denominatorBound()).statesOf(lane).uniformAs(lane);
    }

    /** States of both operands, and whether all rows are alike. */
    static Lane finished(Lane out, Lane one, Lane other) {
        out.statesOf(one).statesOf(other);
        return one.uniform() && other.uniform() ? out.uniformly() : out;
    }
}
