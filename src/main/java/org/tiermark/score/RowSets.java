package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.RowStatistic;
import org.tiermark.expression.Summary;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.model.UnitRows;

/** Makes a statistic of the rows each unit of a slice has, as many rows at a time as a slice may have. */
final class RowSets {
    private final RowStatistic statistic;
    private final SliceScope units;
    private final UnitRows rows;
    private final Optional<Column> key;
    private final List<Map<Object, Rational>> largest = new ArrayList<>();
    private final List<List<Rational>> amounts = new ArrayList<>();

    private RowSets(RowStatistic statistic, SliceScope units, UnitRows rows) {
        this.statistic = statistic;
        this.units = units;
        this.rows = rows;
        this.key = statistic.once().flatMap(rows::column);
        for (int i = 0; i < units.lanes().rows(); i++) {
            amounts.add(new ArrayList<>(0));
            largest.add(new HashMap<>(0));
        }
    }

    /** The statistic for each unit; missing where nobody sent rows that tell of the period. */
    static Lane of(RowStatistic statistic, SliceScope units) {
        return units.run()
                .figures()
                .rows(statistic.rows(), units.period())
                .map(rows -> new RowSets(statistic, units, rows).lane())
                .orElseGet(() -> units.lanes().missing(State.NOT_SUBMITTED));
    }

    private Lane lane() {
        int size = units.lanes().rows();
        int last = rows.start(units.from() + size);
        int first = rows.start(units.from());
        Lanes lanes = new Lanes(units.lanes().dictionary(), Math.max(1, Math.min(Lanes.MOST_ROWS, last - first)));
        int unit = 0;
        for (int from = first; from < last; from += Lanes.MOST_ROWS) {
            int[] unitOf = new int[Math.min(Lanes.MOST_ROWS, last - from)];
            for (int i = 0; i < unitOf.length; i++) {
                while (rows.start(units.from() + unit + 1) <= from + i) {
                    unit++;
                }
                unitOf[i] = unit;
            }
            lanes.begin(unitOf.length);
            take(statistic.of().evaluate(new RowScope(units, units, rows, lanes, from, unitOf)), unitOf, from);
        }
        Lane out = units.lanes().exact();
        for (int i = 0; i < size; i++) {
            fill(out, i);
        }
        return units.lanes().compact(out);
    }

    private void take(Lane lane, int[] unitOf, int from) {
        for (int i = 0; i < unitOf.length; i++) {
            if (!lane.present(i)) {
                continue;
            }
            Rational amount = statistic.of().type() == Type.NUMBER ? lane.value(i) : Rational.of(lane.holds(i) ? 1 : 0);
            if (key.isPresent() && key.get().state(from + i) == State.MEASURED) {
                largest.get(unitOf[i]).merge(key.get().value(from + i), amount, Rational::max);
            } else {
                amounts.get(unitOf[i]).add(amount);
            }
        }
    }

    private void fill(Lane out, int unit) {
        List<Rational> counted = amounts.get(unit);
        counted.addAll(largest.get(unit).values());
        if (statistic.countsTruths()) {
            counted.removeIf(truth -> truth.signum() == 0);
        }
        Optional<Rational> found = Summary.of(statistic.statistic(), counted, statistic.share());
        if (found.isPresent()) {
            out.pool().put(out, unit, found.get());
        } else {
            out.absent(unit, State.NOT_COMPUTABLE);
        }
    }
}
