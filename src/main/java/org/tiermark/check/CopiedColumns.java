package org.tiermark.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
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
 * Finds columns that hold the figures of another indicator, or of the period before, for every unit: pasted into the
 * wrong place. Fewer than {@value #LEAST_UNITS} units or {@value #LEAST_DIFFERENT} different figures say nothing.
 */
final class CopiedColumns {
    private static final int LEAST_UNITS = 5;
    private static final int LEAST_DIFFERENT = 3;

    private final Figures figures;
    private final Period period;
    private final Problems found;
    private final List<Indicator> indicators;

    CopiedColumns(Scheme scheme, Figures figures, Period period, Problems found) {
        this.figures = figures;
        this.period = period;
        this.found = found;
        this.indicators = scheme.indicators().stream()
                .filter(indicator -> indicator.type() == Type.NUMBER)
                .filter(indicator -> indicator.formula().isEmpty())
                .toList();
    }

    void report() {
        List<Indicator> before = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Optional<Column> column = figures.column(indicator.id(), period);
            if (column.isEmpty()) {
                continue;
            }
            before.stream()
                    .filter(other -> same(
                            column.get(), figures.column(other.id(), period).orElseThrow()))
                    .findFirst()
                    .ifPresent(other -> add(FigureProblem.COPIED_COLUMN, indicator, other.label()));
            before.add(indicator);
            period.before()
                    .flatMap(earlier -> figures.column(indicator.id(), earlier))
                    .filter(earlier -> same(column.get(), earlier))
                    .ifPresent(earlier -> add(
                            FigureProblem.COPIED_PERIOD,
                            indicator,
                            period.before().orElseThrow().name()));
        }
    }

    private void add(FigureProblem code, Indicator indicator, String other) {
        int first = 0;
        Column column = figures.column(indicator.id(), period).orElseThrow();
        while (column.state(first) != State.MEASURED) {
            first++;
        }
        found.add(Problem.of(code, figures.origin(indicator.id(), period, first))
                .with("indicator", indicator.label())
                .with("other", other));
    }

    /** Whether two columns hold the same for every unit, and enough of it. */
    private static boolean same(Column one, Column other) {
        int measured = 0;
        Set<Rational> different = new HashSet<>();
        for (int row = 0; row < one.rows(); row++) {
            if (one.state(row) != other.state(row)) {
                return false;
            }
            if (one.state(row) == State.MEASURED) {
                if (!one.value(row).equals(other.value(row))) {
                    return false;
                }
                measured++;
                if (different.size() < LEAST_DIFFERENT) {
                    different.add(one.value(row));
                }
            }
        }
        return measured >= LEAST_UNITS && different.size() >= LEAST_DIFFERENT;
    }
}
