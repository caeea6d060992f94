package org.tiermark.model;

/** Chooses between lanes, row by row. Works on amounts, truths and texts alike. */
final class Choices {
    private Choices() {}

    /** The one where the condition holds, the other where not, missing where the condition is. */
    static Lane select(Lane condition, Lane then, Lane otherwise) {
        if (condition.complete()) {
            int holding = Logic.holding(condition);
            if (holding == condition.size() || holding == 0) {
                return holding == 0 ? otherwise : then;
            }
        }
        return chosen(condition, then, otherwise);
    }

    /** The larger of each row's two, or with {@code sign} -1 the smaller. */
    static Lane extreme(Lane one, Lane other, int sign) {
        boolean plain = one.form() == Lane.Form.DECIMAL && other.form() == Lane.Form.DECIMAL;
        if (!plain || one.scale() != other.scale() || !one.complete() || !other.complete()) {
            Comparison comparison = sign > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
            return select(Comparisons.compare(one, comparison, other), one, other);
        }
        Lane out = one.fresh(Lane.Form.DECIMAL, one.scale());
        long[] a = one.numerators();
        long[] b = other.numerators();
        long[] to = out.numerators();
        int size = one.size();
        for (int i = 0; i < size; i++) {
            to[i] = sign > 0 ? Math.max(a[i], b[i]) : Math.min(a[i], b[i]);
        }
        return Sums.finished(out.bounded(Math.max(one.bound(), other.bound())), one, other);
    }

    /** The first where present, else the second. */
    static Lane orElse(Lane lane, Lane other) {
        return lane.complete() ? lane : chosen(Logic.present(lane), lane, other);
    }

    private static Lane chosen(Lane condition, Lane then, Lane otherwise) {
        if (then.form() == Lane.Form.EXACT || otherwise.form() == Lane.Form.EXACT) {
            return exact(condition, then, otherwise);
        }
        int scale = Math.max(then.scale(), otherwise.scale());
        if (scale - Math.min(then.scale(), otherwise.scale()) > Decimals.MOST_PLACES) {
            return exact(condition, then, otherwise);
        }
        long factor = Decimals.power(scale - then.scale());
        long otherFactor = Decimals.power(scale - otherwise.scale());
        for (int tries = 0; tries < 2; tries++) {
            long reach =
                    Math.max(Decimals.product(then.bound(), factor), Decimals.product(otherwise.bound(), otherFactor));
            if (reach < Long.MAX_VALUE) {
                return onLongs(condition, then, otherwise, scale, factor, otherFactor)
                        .bounded(reach, Math.max(then.denominatorBound(), otherwise.denominatorBound()));
            }
            then.tighten();
            otherwise.tighten();
        }
        return exact(condition, then, otherwise);
    }

    private static Lane onLongs(Lane condition, Lane then, Lane otherwise, int scale, long factor, long otherFactor) {
        boolean ratio = then.form() == Lane.Form.RATIO || otherwise.form() == Lane.Form.RATIO;
        Lane out = then.fresh(ratio ? Lane.Form.RATIO : Lane.Form.DECIMAL, scale);
        long[] holds = condition.numerators();
        long[] a = then.numerators();
        long[] b = otherwise.numerators();
        long[] to = out.numerators();
        int size = then.size();
        for (int i = 0; i < size; i++) {
            to[i] = holds[i] != 0 ? a[i] * factor : b[i] * otherFactor;
        }
        if (ratio) {
            long[] c = then.denominators();
            long[] d = otherwise.denominators();
            long[] bottom = out.denominators();
            for (int i = 0; i < size; i++) {
                bottom[i] = holds[i] != 0 ? c[i] : d[i];
            }
        }
        return states(out, condition, then, otherwise);
    }

    private static Lane exact(Lane condition, Lane then, Lane otherwise) {
        Lane out = then.fresh(Lane.Form.EXACT, 0);
        for (int i = 0, size = then.size(); i < size; i++) {
            Lane chosen = condition.numerators()[i] != 0 ? then : otherwise;
            out.set(i, chosen.present(i) ? chosen.value(i) : Rational.ZERO);
        }
        return Compaction.of(states(out, condition, then, otherwise));
    }

    private static Lane states(Lane out, Lane condition, Lane then, Lane otherwise) {
        if (condition.complete() && then.complete() && otherwise.complete()) {
            return out;
        }
        for (int i = 0, size = out.size(); i < size; i++) {
            Lane chosen = condition.numerators()[i] != 0 ? then : otherwise;
            Lane asked = condition.present(i) ? chosen : condition;
            if (!asked.present(i)) {
                out.absent(i, asked.state(i));
            }
        }
        return out;
    }
}
