package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;

/** What an expression asks for the quantities behind names, over the rows of one slice in one period. */
public interface Scope {
    /** The pool new lanes come from. */
    Lanes lanes();

    /** The quantity a name stands for. */
    Lane named(Name name);

    /** A statistic of the peers, from an earlier pass: for each row that of the row's group. */
    Lane peers(PeerStatistic statistic);

    /** Each row's place among the peers, from an earlier pass. */
    Lane position(Position position);

    /** A statistic of the rows each unit has in a file of rows. */
    Lane rows(RowStatistic statistic);

    /** The quantities a set is made of: the points of a parent's items that count, or the figures of a panel. */
    List<Lane> set(Name set);

    /** The same scope where the name of a set stands for one of its quantities, counted from 0. */
    default Scope within(Name set, int one) {
        return new OneOfSet(this, set, one);
    }

    /** The same rows so many periods back; empty before the first period of the figures. */
    Optional<Scope> back(int periods);

    /** The same rows in a named period; empty where the figures have none of that name. */
    Optional<Scope> at(String period);
}
