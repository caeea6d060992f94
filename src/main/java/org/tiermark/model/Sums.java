package org.tiermark.model;

/** Sums and differences of lanes. */
final class Sums {
    private Sums() {}

    /** {@code one + sign × other}. */
    static Lane plus(Lane one, Lane other, int sign) {
        if (one.form() == Lane.Form.EXACT || other.form() == Lane.Form.EXACT) {
            return exact(one, other, sign);
        }
        int scale = Math.max(one.scale(), other.scale());
        int shift = scale - Math.min(one.scale(), other.scale());
        if (shift > Decimals.MOST_PLACES) {
            return exact(one, other, sign);
        }
        long factor = Decimals.power(scale - one.scale());
        long otherFactor = Decimals.power(scale - other.scale());
        boolean ratio = one.form() == Lane.Form.RATIO || other.form() == Lane.Form.RATIO;
        for (int tries = 0; tries < 2; tries++) {
            long reach = reach(one, other, factor, otherFactor);
            if (reach < Long.MAX_VALUE) {
                return ratio
                        ? ratios(one, other, scale, factor, sign * otherFactor, reach)
                        : decimals(one, other, scale, factor, sign * otherFactor, reach);
            }
            one.tighten();
            other.tighten();
        }
        return exact(one, other, sign);
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
        long[] a = one.numerators();
        long[] b = other.numerators();
        long[] to = out.numerators();
        for (int i = 0, size = one.size(); i < size; i++) {
            to[i] = a[i] * factor + b[i] * otherFactor;
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

    private static Lane exact(Lane one, Lane other, int sign) {
        Lane out = one.fresh(Lane.Form.EXACT, 0).statesOf(one).statesOf(other);
        for (int i = 0, size = one.size(); i < size; i++) {
            if (out.present(i)) {
                Rational right = other.value(i);
                out.set(i, one.value(i).plus(sign < 0 ? right.negated() : right));
            }
        }
        return Compaction.of(out);
    }

    static Lane negated(Lane lane) {
        if (lane.form() == Lane.Form.EXACT) {
            return lane.mapExact(Rational::negated);
        }
        Lane out = lane.fresh(lane.form(), lane.scale());
        for (int i = 0, size = lane.size(); i < size; i++) {
            out.set(i, -lane.numerators()[i]);
        }
        if (lane.form() == Lane.Form.RATIO) {
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
