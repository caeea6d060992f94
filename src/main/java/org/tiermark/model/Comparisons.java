package org.tiermark.model;

/** Comparisons of lanes: truths, missing where either side is. */
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
        boolean common = alike.under() < Long.MAX_VALUE;
        long factor = Decimals.product(Decimals.power(scale - one.scale()), alike.factor());
        long otherFactor = Decimals.product(Decimals.power(scale - other.scale()), alike.otherFactor());
        for (int tries = 0; tries < 2; tries++) {
            long left = Decimals.product(one.bound(), factor);
            long right = Decimals.product(other.bound(), otherFactor);
            if (!common) {
                left = Decimals.product(left, other.denominatorBound());
                right = Decimals.product(right, one.denominatorBound());
            }
            if (left < Long.MAX_VALUE
                    && right < Long.MAX_VALUE
                    && factor < Long.MAX_VALUE
                    && otherFactor < Long.MAX_VALUE) {
                return onLongs(one, comparison, other, factor, otherFactor, common);
            }
            one.tighten();
            other.tighten();
        }
        return exact(one, comparison, other);
    }

    private static Lane onLongs(
            Lane one, Comparison comparison, Lane other, long factor, long otherFactor, boolean common) {
        boolean swap = comparison == Comparison.MORE || comparison == Comparison.AT_MOST;
        Lane left = swap ? other : one;
        Lane right = swap ? one : other;
        long leftFactor = swap ? otherFactor : factor;
        long rightFactor = swap ? factor : otherFactor;
        boolean same = comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL;
        boolean not = comparison == Comparison.AT_LEAST
                || comparison == Comparison.AT_MOST
                || comparison == Comparison.UNEQUAL;
        Lane out = one.fresh(Lane.Form.DECIMAL, 0);
        int held = common
                ? onCommon(out, same, left, leftFactor, right, rightFactor)
                : across(out, same, left, leftFactor, right, rightFactor);
        if (not) {
            Loops.not(out.numerators(), out.numerators(), out.size());
        }
        out.held(not ? out.size() - held : held);
        return Sums.finished(out.bounded(1), one, other);
    }

    /** Whether the left is less, or else the same, where one denominator serves both. */
    private static int onCommon(Lane out, boolean same, Lane left, long f, Lane right, long g) {
        long[] to = out.numerators();
        int size = out.size();
        if (same) {
            return Loops.same(to, left.numerators(), f, right.numerators(), g, size);
        }
        if (right.uniform()) {
            return Loops.less(to, left.numerators(), f, right.numerators()[0] * g, size);
        }
        if (left.uniform()) {
            // c < b is -b < -c
            return Loops.less(to, right.numerators(), -g, -left.numerators()[0] * f, size);
        }
        return Loops.less(to, left.numerators(), f, right.numerators(), g, size);
    }

    /** The same, each side times the other's denominators. */
    private static int across(Lane out, boolean same, Lane left, long f, Lane right, long g) {
        Lane a = left.fresh(Lane.Form.DECIMAL, 0);
        Lane b = left.fresh(Lane.Form.DECIMAL, 0);
        long[] tops = crossed(a.numerators(), left, right);
        long[] others = crossed(b.numerators(), right, left);
        return same
                ? Loops.same(out.numerators(), tops, f, others, g, out.size())
                : Loops.less(out.numerators(), tops, f, others, g, out.size());
    }

    private static long[] crossed(long[] to, Lane lane, Lane by) {
        if (by.common() == 1) {
            return lane.numerators();
        }
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
