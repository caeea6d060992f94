package org.tiermark.score;

import java.util.List;
import org.tiermark.expression.Position;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.State;

/** Gathers a quantity of all peers and ranks them by it. */
final class PositionGatherer implements PeerPasses.Gatherer {
    private final PeerKey key;
    private final Position position;
    private final Run run;
    private final ColumnAssembler amounts;
    private final GroupNumbers groups;

    PositionGatherer(PeerKey key, Position position, Run run) {
        this.key = key;
        this.position = position;
        this.run = run;
        this.amounts = new ColumnAssembler(run.rows(), run.step());
        this.groups = new GroupNumbers(position.by(), run.rows());
    }

    @Override
    public PeerKey key() {
        return key;
    }

    @Override
    public void take(SliceScope scope, Lane lane, Lane peers) {
        amounts.set(scope.from(), peers.select(lane, scope.lanes().missing(State.MISSING)));
        groups.take(scope);
    }

    @Override
    public void finish(PeerStore store) {
        Column column = amounts.build();
        boolean[] ranked = new boolean[run.rows()];
        for (int row = 0; row < ranked.length; row++) {
            ranked[row] = column.state(row) == State.MEASURED && groups.grouped(row);
        }
        Ranker ranker = new Ranker(
                run.figures().units(), ranked, groups.numbers(), List.of(column.ordering()), position.ties());
        store.put(key, ranker.ranks(run));
    }
}
