package org.tiermark.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.RowsProblem;

/** Finds rows of a unit that should count once, but count in one period and in a later one again. */
final class Again {
    private final String column;
    private final Figures figures;
    private final Problems problems;
    private final Map<Counted, First> met = new HashMap<>();

    /**
     * What counts once.
     *
     * @param unit the row of the unit
     * @param code of the text it is told by
     */
    private record Counted(int unit, long code) {}

    /**
     * Where it was counted first.
     *
     * @param period in which
     * @param place by which row
     */
    private record First(Period period, RowsAssembly.Place place) {}

    Again(String column, Figures figures, Problems problems) {
        this.column = column;
        this.figures = figures;
        this.problems = problems;
    }

    /** Reports each later one; periods come in their order. */
    void report(Map<Period, List<RowsAssembly.Place>> places) {
        places.forEach((period, list) -> list.forEach(place -> place.of(column)
                .filter(texts -> texts.state(place.row()) == State.MEASURED)
                .ifPresent(texts -> meet(period, place, texts))));
    }

    private void meet(Period period, RowsAssembly.Place place, Column texts) {
        long code = texts.code(place.row());
        First first = met.putIfAbsent(new Counted(place.unit(), code), new First(period, place));
        if (first != null && !first.period().equals(period)) {
            problems.add(Problem.of(RowsProblem.AGAIN, place.origin())
                    .with("column", column)
                    .with("text", figures.dictionary().word(code))
                    .with("unit", figures.units().name(place.unit()))
                    .with("period", period)
                    .with("other", first.place().origin())
                    .with("otherPeriod", first.period()));
        }
    }
}
