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

    /** The points of the present parent's items, in file order. */
    List<Lane> items();

    /** The same scope where {@code items} stands for the points of one of them. */
    Scope forItem(Lane points);

    /** The same rows so many periods back; empty before the first period of the figures. */
    Optional<Scope> back(int periods);

    /** The same rows in a named period; empty where the figures have none of that name. */
    Optional<Scope> at(String period);
}
