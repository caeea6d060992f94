package org.tiermark.check;

import java.util.Optional;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.Decimals;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.FigureProblem;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/**
 * Finds figures {@value #TIMES} times as large as those of the period before, or as small: a point slipped, or a figure
 * was counted otherwise. Small counts and rates of change jump by nature; nor is it a slip where many do.
 */
final class Jumps {
    private static final int TIMES = 10;
    /** The larger of the two is at least that, or less for shares. */
    private static final Rational LEAST = Rational.of(100);

    private static final Rational LEAST_SHARE = Rational.of(10);

    private final Scheme scheme;
    private final Figures figures;
    private final Period period;
    private final Problems found;

    Jumps(Scheme scheme, Figures figures, Period period, Problems found) {
        this.scheme = scheme;
        this.figures = figures;
        this.period = period;
        this.found = found;
    }

    void report() {
        Optional<Period> before = period.before();
        for (Indicator indicator : scheme.indicators()) {
            if (before.isPresent() && isLevel(indicator)) {
                Optional<Column> earlier = figures.column(indicator.id(), before.get());
                figures.column(indicator.id(), period)
                        .ifPresent(now -> earlier.ifPresent(then -> report(indicator, now, then, before.get())));
            }
        }
    }

    /** Whether its figures are read and say how much there is, not how it changed. */
    private static boolean isLevel(Indicator indicator) {
        return indicator.type() == Type.NUMBER
                && indicator.formula().isEmpty()
                && !RateWords.areIn(indicator.id())
                && !RateWords.areIn(indicator.name());
    }

    private void report(Indicator indicator, Column now, Column then, Period before) {
        boolean share = RateLimits.whole(indicator) > 0;
        String sign = share ? indicator.measure() : "";
        Rational least = share ? LEAST_SHARE : LEAST;
        Doubts doubts = new Doubts();
        for (int row = 0; row < now.rows(); row++) {
            if (now.state(row) == State.MEASURED && then.state(row) == State.MEASURED) {
                doubts.look();
                if (mayJump(now, then, row) && isJump(now.value(row), then.value(row), least)) {
                    doubts.doubt(row);
                }
            }
        }
        doubts.each(row -> found.add(Problem.of(FigureProblem.JUMP, figures.origin(indicator.id(), period, row))
                .with("indicator", indicator.label())
                .with("unit", figures.units().name(row))
                .with("value", now.value(row) + sign)
                .with("before", then.value(row) + sign)
                .with("period", before)));
    }

    /** Whether a row is worth a closer look: most are not, and are seen without making a number of them. */
    private static boolean mayJump(Column now, Column then, int row) {
        int scale = now.scale(row);
        int other = then.scale(row);
        if (scale < 0 || other < 0) {
            return true;
        }
        long one = Decimals.product(Math.abs(now.code(row)), Decimals.power(Math.max(0, other - scale)));
        long two = Decimals.product(Math.abs(then.code(row)), Decimals.power(Math.max(0, scale - other)));
        long smaller = Math.min(one, two);
        return smaller > 0 && Decimals.product(smaller, TIMES) <= Math.max(one, two);
    }

    private static boolean isJump(Rational one, Rational other, Rational least) {
        Rational larger = one.absolute().max(other.absolute());
        Rational smaller = one.absolute().min(other.absolute());
        return one.signum() * other.signum() > 0
                && larger.compareTo(least) >= 0
                && larger.compareTo(smaller.times(Rational.of(TIMES))) >= 0;
    }
}
