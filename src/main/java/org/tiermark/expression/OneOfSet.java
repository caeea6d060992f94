package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;

/**
 * A scope in which the name of a set stands for one of its quantities, also in other periods.
 *
 * @param outer where all else is known
 * @param set the name
 * @param one which quantity, counted from 0
 */
record OneOfSet(Scope outer, Name set, int one) implements Scope {
    @Override
    public Lanes lanes() {
        return outer.lanes();
    }

    @Override
    public Lane named(Name name) {
        return name.equals(set) ? outer.set(set).get(one) : outer.named(name);
    }

    @Override
    public Lane peers(PeerStatistic statistic) {
        return outer.peers(statistic);
    }

    @Override
    public Lane position(Position position) {
        return outer.position(position);
    }

    @Override
    public Lane rows(RowStatistic statistic) {
        return outer.rows(statistic);
    }

    @Override
    public List<Lane> set(Name other) {
        return outer.set(other);
    }

    @Override
    public Optional<Scope> back(int periods) {
        return outer.back(periods).map(then -> then.within(set, one));
    }

    @Override
    public Optional<Scope> at(String period) {
        return outer.at(period).map(then -> then.within(set, one));
    }
}
