package org.tiermark.model;

/** Takes each row from the one lane or the other: as a condition says, or the larger. For amounts, truths and texts. */
final class Choices {
    private Choices() {}

    /** The one where the condition holds, the other where not, missing where the condition is. */
    static Lane select(Lane condition, Lane then, Lane otherwise) {
        if (condition.complete()) {
            if (condition.uniform()) {
                return condition.numerators()[0] != 0 ? then : otherwise;
            }
            int holding = condition.holding();
            if (holding == condition.size() || holding == 0) {
                return holding == 0 ? otherwise : then;
            }
        }
        return chosen(condition, then, otherwise);
    }

    /** The larger of each row's two, or with {@code sign} -1 the smaller. */
    static Lane extreme(Lane one, Lane other, int sign) {
        int scale = Math.max(one.scale(), other.scale());
        Alike alike = Alike.of(one, other);
        if (alike.isCommon() && scale - Math.min(one.scale(), other.scale()) <= Decimals.MOST_PLACES) {
            long factor = Decimals.product(Decimals.power(scale - one.scale()), alike.factor());
            long otherFactor = Decimals.product(Decimals.power(scale - other.scale()), alike.otherFactor());
            for (int tries = 0; tries < 2; tries++) {
                long reach =
                        Math.max(Decimals.product(one.bound(), factor), Decimals.product(other.bound(), otherFactor));
                if (reach < Long.MAX_VALUE && factor < Long.MAX_VALUE && otherFactor < Long.MAX_VALUE) {
                    if (isBeyond(other, otherFactor, one.bound() * factor, sign)) {
                        return one;
                    }
                    Lane out = one.fresh(Lane.Form.DECIMAL, scale).bounded(reach);
                    extremes(out.numerators(), one, factor, other, otherFactor, sign);
                    return Sums.finished(out.over(alike.under()), one, other);
                }
                one.tighten();
                other.tighten();
            }
        }
        Comparison comparison = sign > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
        return select(Comparisons.compare(one, comparison, other), one, other);
    }

    /** Whether a lane is so far off in every row that no number within a bound, of either sign, is further. */
    private static boolean isBeyond(Lane lane, long factor, long bound, int sign) {
        return lane.uniform() && lane.complete() && -sign * lane.numerators()[0] * factor >= bound;
    }

    private static void extremes(long[] to, Lane one, long f, Lane other, long g, int sign) {
        Lane varying = one.uniform() ? other : one;
        long factor = one.uniform() ? g : f;
        int size = one.size();
        if (one.uniform() || other.uniform()) {
            long limit = one.uniform() ? one.numerators()[0] * f : other.numerators()[0] * g;
            if (sign > 0) {
                Loops.larger(to, varying.numerators(), factor, limit, size);
            } else {
                Loops.smaller(to, varying.numerators(), factor, limit, size);
            }
        } else if (sign > 0) {
            Loops.larger(to, one.numerators(), f, other.numerators(), g, size);
        } else {
            Loops.smaller(to, one.numerators(), f, other.numerators(), g, size);
        }
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
        Alike alike = Alike.of(then, otherwise);
        boolean common = alike.isCommon();
        long factor = Decimals.product(Decimals.power(scale - then.scale()), alike.factor());
        long otherFactor = Decimals.product(Decimals.power(scale - otherwise.scale()), alike.otherFactor());
        for (int tries = 0; tries < 2; tries++) {
            long reach =
                    Math.max(Decimals.product(then.bound(), factor), Decimals.product(otherwise.bound(), otherFactor));
            if (reach < Long.MAX_VALUE && factor < Long.MAX_VALUE && otherFactor < Long.MAX_VALUE) {
                Lane out = then.fresh(common ? Lane.Form.DECIMAL : Lane.Form.RATIO, scale)
                        .bounded(reach, Math.max(then.denominatorBound(), otherwise.denominatorBound()));
                long[] holds = condition.numerators();
                numerators(out.numerators(), holds, then, factor, otherwise, otherFactor);
                if (common) {
                    out.over(alike.under());
                } else {
                    Loops.choice(
                            out.denominators(), holds, then.denominators(), 1, otherwise.denominators(), 1, out.size());
                }
                return states(out, condition, then, otherwise);
            }
            then.tighten();
            otherwise.tighten();
        }
        return exact(condition, then, otherwise);
    }

    private static void numerators(long[] to, long[] holds, Lane then, long f, Lane otherwise, long g) {
        int size = then.size();
        if (then.uniform()) {
            Loops.choice(to, holds, then.numerators()[0] * f, otherwise.numerators(), g, size);
        } else {
            Loops.choice(to, holds, then.numerators(), f, otherwise.numerators(), g, size);
        }
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
        if (condition.complete()) {
            out.chooseStates(condition.numerators(), then, otherwise);
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
