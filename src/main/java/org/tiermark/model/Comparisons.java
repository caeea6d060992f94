package org.tiermark.model;

/** Makes truths of how two lanes stand to each other, row by row; missing where either is. */
final class Comparisons {
    private Comparisons() {}

    static Lane compare(Lane one, Comparison comparison, Lane other) {
        if (one.form() == Lane.Form.EXACT || other.form() == Lane.Form.EXACT) {
            return exact(one, comparison, other);
        }
        int scale = Math.max(one.scale(), other.scale());
        if (scale - Math.min(one.scale(), other.scale()) > Decimals.MOST_PLACES) {
            return exact(one, comparison, other);
        }
        Alike alike = Alike.of(one, other);
        long factor = Decimals.product(Decimals.power(scale - one.scale()), alike.factor());
        long otherFactor = Decimals.product(Decimals.power(scale - other.scale()), alike.otherFactor());
        for (int tries = 0; tries < 2; tries++) {
            long left = Decimals.product(one.bound(), factor);
            long right = Decimals.product(other.bound(), otherFactor);
            if (!alike.isCommon()) {
                left = Decimals.product(left, other.denominatorBound());
                right = Decimals.product(right, one.denominatorBound());
            }
            if (left < Long.MAX_VALUE
                    && right < Long.MAX_VALUE
                    && factor < Long.MAX_VALUE
                    && otherFactor < Long.MAX_VALUE) {
                return onLongs(one, comparison, other, factor, otherFactor, alike);
            }
            one.tighten();
            other.tighten();
        }
        return exact(one, comparison, other);
    }

    private static Lane onLongs(
            Lane one, Comparison comparison, Lane other, long factor, long otherFactor, Alike alike) {
        boolean swap = comparison == Comparison.MORE || comparison == Comparison.AT_MOST;
        Lane left = swap ? other : one;
        Lane right = swap ? one : other;
        long f = swap ? otherFactor : factor;
        long g = swap ? factor : otherFactor;
        Lane out = one.fresh(Lane.Form.DECIMAL, 0);
        boolean not = comparison == Comparison.AT_LEAST
                || comparison == Comparison.AT_MOST
                || comparison == Comparison.UNEQUAL;
        if (alike.isCommon() && !isSameness(comparison) && (left.uniform() || right.uniform())) {
            out.held(not ? notLess(out, left, f, right, g) : less(out, left, f, right, g));
        } else {
            int held = alike.isCommon()
                    ? loop(out, comparison, left.numerators(), f, right.numerators(), g)
                    : loop(out, comparison, crossed(left, right), f, crossed(right, left), g);
            out.held(not ? out.size() - held : held);
            if (not) {
                Loops.not(out.numerators(), out.numerators(), out.size());
            }
        }
        return Sums.finished(out.bounded(1), one, other);
    }

    private static boolean isSameness(Comparison comparison) {
        return comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL;
    }

    /** Where the left is the same, or else less. */
    private static int loop(Lane out, Comparison comparison, long[] left, long f, long[] right, long g) {
        return isSameness(comparison)
                ? Loops.same(out.numerators(), left, f, right, g, out.size())
                : Loops.less(out.numerators(), left, f, right, g, out.size());
    }

    /** Where the left is less, one of the two being alike in every row: c < b is -b < -c. */
    private static int less(Lane out, Lane left, long f, Lane right, long g) {
        return right.uniform()
                ? Loops.less(out.numerators(), left.numerators(), f, right.numerators()[0] * g, out.size())
                : Loops.less(out.numerators(), right.numerators(), -g, -left.numerators()[0] * f, out.size());
    }

    /** Where the left is not less, one of the two being alike in every row: a >= c is -a < 1 - c, of whole numbers. */
    private static int notLess(Lane out, Lane left, long f, Lane right, long g) {
        return right.uniform()
                ? Loops.less(out.numerators(), left.numerators(), -f, 1 - right.numerators()[0] * g, out.size())
                : Loops.less(out.numerators(), right.numerators(), g, 1 + left.numerators()[0] * f, out.size());
    }

    /** The numerators of one times the denominators of the other. */
    private static long[] crossed(Lane lane, Lane by) {
        if (by.common() == 1) {
            return lane.numerators();
        }
        long[] to = lane.fresh(Lane.Form.DECIMAL, 0).numerators();
        if (by.common() > 0) {
            Loops.sum(to, lane.numerators(), by.common(), 0, lane.size());
        } else {
            Loops.product(to, lane.numerators(), by.denominators(), lane.size());
        }
        return to;
    }

    private static Lane exact(Lane one, Comparison comparison, Lane other) {
        Lane out = one.fresh(Lane.Form.DECIMAL, 0).bounded(1);
        out.statesOf(one).statesOf(other);
        for (int i = 0, size = one.size(); i < size; i++) {
            if (out.present(i)) {
                out.set(i, comparison.holds(one.value(i).compareTo(other.value(i))) ? 1 : 0);
            }
        }
        return out;
    }
}
