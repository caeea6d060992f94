package org.tiermark.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.tiermark.expression.Expression;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.model.Lane;
import org.tiermark.model.TooLargeException;
import org.tiermark.problem.Origin;

/** Finds what is asked of the peers, pass by pass: as many as peer functions stand within one another. */
final class PeerPasses {
    private PeerPasses() {}

    /** Finds what is needed, each in its pass. */
    static void run(Run run, Map<PeerKey, Integer> needs) {
        int last = needs.isEmpty() ? 0 : Collections.max(needs.values());
        for (int pass = 1; pass <= last; pass++) {
            List<Gatherer> gatherers = new ArrayList<>();
            for (Map.Entry<PeerKey, Integer> need : needs.entrySet()) {
                if (need.getValue() == pass) {
                    gatherers.add(gatherer(need.getKey(), run));
                }
            }
            gather(run, gatherers);
        }
    }

    private static Gatherer gatherer(PeerKey key, Run run) {
        return key.expression() instanceof PeerStatistic statistic
                ? new StatisticGatherer(key, statistic)
                : new PositionGatherer(key, (Position) key.expression(), run);
    }

    private static void gather(Run run, List<Gatherer> gatherers) {
        run.slices((lanes, from) -> {
            SliceScope scored = SliceScope.of(run, lanes, from, Recorder.NONE);
            for (Gatherer gatherer : gatherers) {
                SliceScope scope = scored.in(gatherer.key().period());
                int mark = lanes.mark();
                Lane peers = scope.peerRows();
                take(gatherer, scope, peers);
                lanes.release(mark);
            }
        });
        gatherers.forEach(gatherer -> gatherer.finish(run.peers()));
    }

    private static void take(Gatherer gatherer, SliceScope scope, Lane peers) {
        Expression asked = gatherer.key().expression();
        try {
            gatherer.take(scope, asked.parts().get(0).evaluate(scope), peers);
        } catch (TooLargeException tooLarge) {
            throw new SizeException(
                    asked.text(), Origin.ofFile(scope.run().scheme().file()), tooLarge);
        }
    }

    /** Takes what is asked of the peers slice by slice, in any order. */
    interface Gatherer {
        PeerKey key();

        /** A slice of the quantity, and which rows are peers. */
        void take(SliceScope scope, Lane lane, Lane peers);

        /** Puts what came of all slices into the store. */
        void finish(PeerStore store);
    }
}
