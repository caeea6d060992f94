package org.tiermark.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.RowStatistic;
import org.tiermark.model.UnitRows;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Indicator;

/** Says of how many rows an indicator is made for one unit. */
final class RowCounts {
    private RowCounts() {}

    /** Notes the rows behind a name, directly or through indicators derived from others. */
    static void collect(Expression expression, SliceScope slice, Map<String, Wording> figures) {
        Optional<String> indicator = indicator(expression, slice.run());
        indicator
                .map(slice.run().derived()::get)
                .flatMap(Indicator::formula)
                .ifPresent(formula -> within(formula, slice, figures));
        if (expression instanceof RowStatistic statistic) {
            note(statistic, slice, figures);
        }
    }

    private static void within(Expression expression, SliceScope slice, Map<String, Wording> figures) {
        collect(expression, slice, figures);
        List<Expression> parts = expression.parts();
        parts.forEach(part -> within(part, slice, figures));
    }

    private static Optional<String> indicator(Expression expression, Run run) {
        if (!(expression instanceof Name name)) {
            return Optional.empty();
        }
        return switch (name.kind()) {
            case FIGURE -> Optional.of(name.id());
            case VALUE -> run.item(name.of()).indicator().map(Indicator::id);
            default -> Optional.empty();
        };
    }

    private static void note(RowStatistic statistic, SliceScope slice, Map<String, Wording> figures) {
        Optional<UnitRows> rows = slice.run().figures().rows(statistic.rows(), slice.period());
        int count = rows.map(some -> some.count(slice.from())).orElse(0);
        String one = statistic.once().orElse("");
        Wording counted = one.isEmpty()
                ? new Wording(count + (count == 1 ? " row" : " rows"), count + " 行")
                : new Wording(
                        count + (count == 1 ? " row" : " rows") + ", those of one " + one + " counted once",
                        count + " 行，同一 " + one + " 只计一次");
        figures.putIfAbsent(statistic.rows(), counted);
    }
}
