package org.tiermark.model;

import java.math.BigInteger;

/** Multiplies lanes, or divides one by another, row by row. */
final class Products {
    private Products() {}

    static Lane times(Lane one, Lane other) {
        if (one.form() == Lane.Form.EXACT || other.form() == Lane.Form.EXACT) {
            return exactTimes(one, other);
        }
        if (other.isAlways(1)) {
            return one;
        }
        if (one.isAlways(1)) {
            return other;
        }
        for (int tries = 0; tries < 2; tries++) {
            long reach = Decimals.product(one.bound(), other.bound());
            long under = Decimals.product(one.denominatorBound(), other.denominatorBound());
            if (reach < Long.MAX_VALUE && under < Long.MAX_VALUE) {
                return onLongs(one, other, reach, under);
            }
            one.tighten();
            other.tighten();
        }
        return exactTimes(one, other);
    }

    private static Lane onLongs(Lane one, Lane other, long reach, long under) {
        boolean alike = one.common() > 0 && other.common() > 0;
        Lane out = one.fresh(alike ? Lane.Form.DECIMAL : Lane.Form.RATIO, one.scale() + other.scale());
        long[] to = out.numerators();
        int size = one.size();
        if (other.uniform()) {
            Loops.sum(to, one.numerators(), other.numerators()[0], 0, size);
        } else if (one.uniform()) {
            Loops.sum(to, other.numerators(), one.numerators()[0], 0, size);
        } else {
            Loops.product(to, one.numerators(), other.numerators(), size);
        }
        if (alike) {
            out.over(one.common() * other.common());
        } else {
            Loops.product(out.denominators(), one.denominators(), other.denominators(), size);
        }
        return Sums.finished(out.bounded(reach, under), one, other);
    }

    private static Lane exactTimes(Lane one, Lane other) {
        Lane out = one.fresh(Lane.Form.EXACT, 0).statesOf(one).statesOf(other);
        for (int i = 0, size = one.size(); i < size; i++) {
            if (out.present(i)) {
                out.set(i, one.value(i).times(other.value(i)));
            }
        }
        return Compaction.of(out);
    }

    static Lane over(Lane one, Lane other) {
        if (one.form() == Lane.Form.EXACT || other.form() == Lane.Form.EXACT) {
            return exactOver(one, other);
        }
        if (other.uniform() && other.complete() && other.form() == Lane.Form.DECIMAL && other.numerators()[0] != 0) {
            int places = Decimals.places(BigInteger.valueOf(Math.abs(other.numerators()[0])));
            if (places >= 0 && places <= Decimals.MOST_PLACES) {
                Rational reciprocal = Rational.ONE.over(other.value(0));
                return times(one, one.pool().constant(reciprocal));
            }
        }
        if (other.uniform() && other.complete() && other.numerators()[0] != 0 && one.common() > 0) {
            return byOne(one, other);
        }
        return byEach(one, other);
    }

    /** Divides all rows by the same number, which becomes their denominator. */
    private static Lane byOne(Lane one, Lane other) {
        int shift = other.scale() - one.scale();
        long divisor = Math.abs(other.numerators()[0]);
        long under = Decimals.product(one.common(), divisor);
        long factor = Math.abs(shift) > Decimals.MOST_PLACES
                ? Long.MAX_VALUE
                : Decimals.product(Decimals.power(Math.max(shift, 0)), other.common());
        if (under == Long.MAX_VALUE || factor == Long.MAX_VALUE) {
            return byEach(one, other);
        }
        long shared = shared(factor, under);
        long reach = Decimals.product(one.bound(), factor / shared);
        if (reach == Long.MAX_VALUE) {
            one.tighten();
            reach = Decimals.product(one.bound(), factor / shared);
        }
        if (reach == Long.MAX_VALUE) {
            return byEach(one, other);
        }
        Lane out = one.fresh(Lane.Form.DECIMAL, Math.max(-shift, 0)).bounded(reach);
        long signed = other.numerators()[0] < 0 ? -factor / shared : factor / shared;
        if (signed == 1) {
            System.arraycopy(one.numerators(), 0, out.numerators(), 0, one.size());
        } else {
            Loops.sum(out.numerators(), one.numerators(), signed, 0, one.size());
        }
        return Sums.finished(out.over(under / shared), one, other);
    }

    /** The greatest common divisor. */
    private static long shared(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static Lane byEach(Lane one, Lane other) {
        int shift = other.scale() - one.scale();
        if (Math.abs(shift) > Decimals.MOST_PLACES) {
            return exactOver(one, other);
        }
        for (int tries = 0; tries < 2; tries++) {
            long factor = shift > 0 ? Decimals.power(shift) : 1;
            long reach = Decimals.product(Decimals.product(one.bound(), other.denominatorBound()), factor);
            long under = Decimals.product(one.denominatorBound(), other.bound());
            if (reach < Long.MAX_VALUE && under < Long.MAX_VALUE) {
                return ratio(one, other, factor, Math.max(-shift, 0)).bounded(reach, Math.max(under, 1));
            }
            one.tighten();
            other.tighten();
        }
        return exactOver(one, other);
    }

    private static Lane ratio(Lane one, Lane other, long factor, int scale) {
        Lane out = one.fresh(Lane.Form.RATIO, scale);
        long[] a = one.numerators();
        long[] b = other.numerators();
        long[] under = one.denominators();
        long[] otherUnder = other.denominators();
        int size = one.size();
        for (int i = 0; i < size; i++) {
            long sign = b[i] < 0 ? -1 : 1;
            out.set(i, sign * a[i] * otherUnder[i] * factor, sign * b[i] * under[i]);
        }
        Sums.finished(out, one, other);
        for (int i = 0; i < size; i++) {
            if (b[i] == 0) {
                zero(out, i);
            }
        }
        return out;
    }

    private static void zero(Lane out, int row) {
        out.absent(row, out.present(row) ? State.NOT_COMPUTABLE : out.state(row));
    }

    private static Lane exactOver(Lane one, Lane other) {
        Lane out = one.fresh(Lane.Form.EXACT, 0).statesOf(one).statesOf(other);
        for (int i = 0, size = one.size(); i < size; i++) {
            if (out.present(i)) {
                Rational divisor = other.value(i);
                if (divisor.signum() == 0) {
                    out.absent(i, State.NOT_COMPUTABLE);
                } else {
                    out.set(i, one.value(i).over(divisor));
                }
            }
        }
        return Compaction.of(out);
    }
}
