package org.tiermark.write;

import java.util.ArrayList;
import java.util.List;
import org.tiermark.model.Column;
import org.tiermark.model.IndexedColumn;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.result.Standings;

/** Scores, tiers and ranks of a slice of listed rows. */
final class StandingLanes {
    private final Column score;
    private final Column tier;
    private final List<Column> ranks = new ArrayList<>();
    private final Lane[] lanes;
    private Lane scores;
    private Lane tiers;

    /**
     * Those of all rows listed, none of them at hand yet.
     *
     * @param rows the rows, in the order of the list; not copied, and must not change
     */
    StandingLanes(Standings standings, int[] rows) {
        this.score = new IndexedColumn(standings.score(), rows);
        this.tier = new IndexedColumn(standings.tier(), rows);
        standings.ranks().forEach(column -> ranks.add(new IndexedColumn(column, rows)));
        this.lanes = new Lane[ranks.size()];
    }

    /** Goes to the slice that begins at a place of the list. */
    void begin(Lanes pool, int from) {
        scores = score.lane(pool, from);
        tiers = tier.lane(pool, from);
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = ranks.get(i).lane(pool, from);
        }
    }

    Lane score() {
        return scores;
    }

    /** Numbers of tiers. */
    Lane tier() {
        return tiers;
    }

    /** A lane for each ranking. */
    Lane[] ranks() {
        return lanes;
    }
}
