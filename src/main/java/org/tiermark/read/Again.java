package org.tiermark.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.RowsProblem;

/** Finds rows of a unit that should count once, but count in one period and in a later one again. */
final class Again {
    private final Quantity column;
    private final Figures figures;
    private final Problems problems;
    private final Map<Counted, First> met = new HashMap<>();

    /**
     * What counts once.
     *
     * @param unit the row of the unit
     * @param told the number, or the number of the text, it is told by
     */
    private record Counted(int unit, Rational told) {}

    /**
     * Where it was counted first.
     *
     * @param period in which
     * @param place by which row
     */
    private record First(Period period, RowsAssembly.Place place) {}

    Again(Quantity column, Figures figures, Problems problems) {
        this.column = column;
        this.figures = figures;
        this.problems = problems;
    }

    /** Reports each later one; periods come in their order. */
    void report(Map<Period, List<RowsAssembly.Place>> places) {
        places.forEach((period, list) -> list.forEach(place -> place.of(column.id())
                .filter(cells -> cells.state(place.row()) == State.MEASURED)
                .ifPresent(cells -> meet(period, place, cells))));
    }

    private void meet(Period period, RowsAssembly.Place place, Column cells) {
        Rational told = cells.value(place.row());
        First first = met.putIfAbsent(new Counted(place.unit(), told), new First(period, place));
        if (first != null && !first.period().equals(period)) {
            problems.add(Problem.of(RowsProblem.AGAIN, place.origin())
                    .with("column", column.id())
                    .with("text", text(cells, place.row()))
                    .with("unit", figures.units().name(place.unit()))
                    .with("period", period)
                    .with("other", first.place().origin())
                    .with("otherPeriod", first.period()));
        }
    }

    private String text(Column cells, int row) {
        return column.type() == Type.TEXT
                ? figures.dictionary().word(cells.code(row))
                : cells.value(row).toString();
    }
}
