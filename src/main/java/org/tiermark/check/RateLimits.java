package org.tiermark.check;

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
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/**
 * Finds figures in % or ‰ that no share of a whole can be, where the scheme states no range. Rates of change and of
 * fulfilment are none, by their names; nor is a column one that has many such figures.
 */
final class RateLimits {
    private final Scheme scheme;
    private final Figures figures;
    private final Period period;
    private final Problems found;

    RateLimits(Scheme scheme, Figures figures, Period period, Problems found) {
        this.scheme = scheme;
        this.figures = figures;
        this.period = period;
        this.found = found;
    }

    void report() {
        for (Indicator indicator : scheme.indicators()) {
            if (isShare(indicator)) {
                for (String id : indicator.figures()) {
                    figures.column(id, period).ifPresent(column -> report(indicator, id, column));
                }
            }
        }
    }

    private static boolean isShare(Indicator indicator) {
        boolean open = indicator.range().isEmpty() && indicator.formula().isEmpty();
        return open
                && indicator.type() == Type.NUMBER
                && whole(indicator) > 0
                && !RateWords.areIn(indicator.id())
                && !RateWords.areIn(indicator.name());
    }

    /** What a whole comes to in the measure of an indicator; 0 where it counts no shares. */
    static int whole(Indicator indicator) {
        return switch (indicator.measure()) {
            case "%" -> 100;
            case "‰" -> 1000;
            default -> 0;
        };
    }

    private void report(Indicator indicator, String id, Column column) {
        int whole = whole(indicator);
        if (column.isWithin(0, whole)) {
            return;
        }
        Findings outside = new Findings(figure -> outside(figure.get(0), whole), column);
        Findings.each(outside.slips(), row -> found.add(problem(indicator, id, column, row)));
    }

    /** Whether a figure is below nothing or above the whole, row by row. */
    private static Lane outside(Lane figure, int whole) {
        return figure.compare(Comparison.LESS, figure.pool().constant(Rational.ZERO))
                .or(figure.compare(Comparison.MORE, figure.pool().constant(Rational.of(whole))));
    }

    private Problem problem(Indicator indicator, String id, Column column, int row) {
        String sign = indicator.measure();
        Wording breach = column.signum(row) < 0
                ? new Wording("below 0" + sign, "低于 0" + sign)
                : new Wording("above " + whole(indicator) + sign, "高于 " + whole(indicator) + sign);
        return Problem.of(FigureProblem.NO_SHARE, figures.origin(id, period, row))
                .with("indicator", indicator.label())
                .with("unit", figures.units().name(row))
                .with("value", column.value(row) + sign)
                .with("breach", breach);
    }
}
