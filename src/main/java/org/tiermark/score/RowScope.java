package org.tiermark.score;

import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.RowStatistic;
import org.tiermark.expression.Scope;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.model.UnitRows;

/**
 * The quantities of some rows of which a unit has several: what the rows hold themselves, and for each row what its
 * unit has.
 *
 * @param run what the units of the slice have, in the period of the rows
 * @param units what those units have, perhaps in another period
 * @param rows all rows of the period
 * @param lanes the pool for lanes of these rows
 * @param from the number of the first of these rows, from 0
 * @param unit for each of these rows its unit's place in the slice, from 0
 */
record RowScope(SliceScope run, Scope units, UnitRows rows, Lanes lanes, int from, int[] unit) implements Scope {
    @Override
    public Lane named(Name name) {
        if (name.kind() != Name.Kind.ROW) {
            return each(units.named(name), name.type());
        }
        Optional<Column> column = rows.column(name.id());
        if (column.isEmpty()) {
            return lanes.missing(State.NOT_SUBMITTED);
        }
        Lane read = column.get().lane(lanes, from);
        Rounding rounding = run.run().roundings().get(name.id());
        return rounding == null ? read : rounding.of(read);
    }

    /** What each row's unit has. */
    private Lane each(Lane ofUnits, Type type) {
        boolean number = type == Type.NUMBER;
        Lane out = number ? lanes.exact() : lanes.decimals(0);
        for (int i = 0, size = lanes.rows(); i < size; i++) {
            if (!ofUnits.present(unit[i])) {
                out.absent(i, ofUnits.state(unit[i]));
            } else if (number) {
                lanes.put(out, i, ofUnits.value(unit[i]));
            } else {
                out.set(i, ofUnits.code(unit[i]));
            }
        }
        return number ? lanes.compact(out) : out;
    }

    @Override
    public Lane peers(PeerStatistic statistic) {
        return each(units.peers(statistic), Type.NUMBER);
    }

    @Override
    public Lane rows(RowStatistic statistic) {
        return each(units.rows(statistic), Type.NUMBER);
    }

    @Override
    public Lane position(Position position) {
        return each(units.position(position), Type.NUMBER);
    }

    @Override
    public List<Lane> set(Name set) {
        return units.set(set).stream().map(lane -> each(lane, set.type())).toList();
    }

    @Override
    public Optional<Scope> back(int periods) {
        return units.back(periods).map(this::of);
    }

    @Override
    public Optional<Scope> at(String period) {
        return units.at(period).map(this::of);
    }

    /** The same rows where their units are seen in another period; rows themselves are not asked for there. */
    private RowScope of(Scope then) {
        return new RowScope(run, then, rows, lanes, from, unit);
    }
}
