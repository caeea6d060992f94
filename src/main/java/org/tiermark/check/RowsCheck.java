package org.tiermark.check;

import org.tiermark.model.Figures;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.RowsProblem;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/** Rows a scheme is made of that no file has. */
final class RowsCheck {
    private RowsCheck() {}

    static void report(Scheme scheme, Figures figures, Problems found) {
        for (Indicator indicator : scheme.indicators()) {
            boolean made = !indicator.rows().isEmpty() && !indicator.isOfRows();
            if (made
                    && figures.rows().keySet().stream()
                            .noneMatch(key -> key.id().equals(indicator.rows()))) {
                found.add(Problem.of(RowsProblem.NO_ROWS_FILE, indicator.origin())
                        .with("indicator", indicator.label())
                        .with("rows", indicator.rows()));
            }
        }
    }
}
