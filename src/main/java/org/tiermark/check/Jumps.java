package org.tiermark.check;

import java.util.Optional;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.Comparison;
import org.tiermark.model.Figures;
import org.tiermark.model.Lane;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
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
        Findings jumps = new Findings(both -> jump(both.get(0), both.get(1), least), now, then);
        Findings.each(
                jumps.slips(),
                row -> found.add(Problem.of(FigureProblem.JUMP, figures.origin(indicator.id(), period, row))
                        .with("indicator", indicator.label())
                        .with("unit", figures.units().name(row))
                        .with("value", now.value(row) + sign)
                        .with("before", then.value(row) + sign)
                        .with("period", before)));
    }

    /** Whether the larger of two of one sign is so many times the smaller, row by row; missing where either is. */
    private static Lane jump(Lane now, Lane then, Rational least) {
        Lane one = now.absolute();
        Lane other = then.absolute();
        Lane larger = one.max(other);
        Lane smaller = one.min(other);
        Lane none = now.pool().constant(Rational.ZERO);
        Lane apart = larger.compare(
                        Comparison.AT_LEAST, smaller.times(now.pool().constant(Rational.of(TIMES))))
                .and(larger.compare(Comparison.AT_LEAST, now.pool().constant(least)))
                .and(smaller.compare(Comparison.MORE, none));
        return apart.anyHolds()
                ? apart.and(now.compare(Comparison.MORE, none)
                        .compare(Comparison.EQUAL, then.compare(Comparison.MORE, none)))
                : apart;
    }
}
