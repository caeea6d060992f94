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
        long factor = Decimals.power(scale - one.scale());
        long otherFactor = Decimals.power(scale - other.scale());
        for (int tries = 0; tries < 2; tries++) {
            long left = Decimals.product(Decimals.product(one.bound(), factor), other.denominatorBound());
            long right = Decimals.product(Decimals.product(other.bound(), otherFactor), one.denominatorBound());
            if (left < Long.MAX_VALUE && right < Long.MAX_VALUE) {
                return onLongs(one, comparison, other, factor, otherFactor);
            }
            one.tighten();
            other.tighten();
        }
        return exact(one, comparison, other);
    }

    private static Lane onLongs(Lane one, Comparison comparison, Lane other, long factor, long otherFactor) {
        boolean swap = comparison == Comparison.MORE || comparison == Comparison.AT_LEAST;
        Lane left = swap ? other : one;
        Lane right = swap ? one : other;
        long leftFactor = swap ? otherFactor : factor;
        long rightFactor = swap ? factor : otherFactor;
        Lane out = one.fresh(Lane.Form.DECIMAL, 0);
        if (one.form() == Lane.Form.RATIO || other.form() == Lane.Form.RATIO) {
            Lane a = left.fresh(Lane.Form.DECIMAL, 0);
            Lane b = left.fresh(Lane.Form.DECIMAL, 0);
            cross(a.numerators(), left, right.denominators(), leftFactor);
            cross(b.numerators(), right, left.denominators(), rightFactor);
            fill(out, comparison, a.numerators(), 1, b.numerators(), 1);
        } else {
            fill(out, comparison, left.numerators(), leftFactor, right.numerators(), rightFactor);
        }
        return Sums.finished(out.bounded(1), one, other);
    }

    private static void cross(long[] to, Lane lane, long[] by, long factor) {
        for (int i = 0, size = lane.size(); i < size; i++) {
            to[i] = lane.numerators()[i] * factor * by[i];
        }
    }

    private static void fill(Lane out, Comparison comparison, long[] a, long f, long[] b, long g) {
        long[] to = out.numerators();
        int size = out.size();
        switch (comparison) {
            case LESS, MORE -> {
                for (int i = 0; i < size; i++) {
                    to[i] = a[i] * f < b[i] * g ? 1 : 0;
                }
            }
            case AT_MOST, AT_LEAST -> {
                for (int i = 0; i < size; i++) {
                    to[i] = a[i] * f <= b[i] * g ? 1 : 0;
                }
            }
            default -> {
                long same = comparison == Comparison.EQUAL ? 1 : 0;
                for (int i = 0; i < size; i++) {
                    to[i] = a[i] * f == b[i] * g ? same : 1 - same;
                }
            }
        }
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
