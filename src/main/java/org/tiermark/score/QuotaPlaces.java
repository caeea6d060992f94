package org.tiermark.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.model.Column;
import org.tiermark.model.State;
import org.tiermark.scheme.Tier;

/** How many units of each group are ranked, and so how many a tier that takes a share has room for. */
final class QuotaPlaces {
    private final GroupNumbers groups;
    private final Map<List<Integer>, Integer> ranked = new HashMap<>();

    QuotaPlaces(Run run) {
        this.groups = new GroupNumbers(Quotas.within(run), run.rows());
        run.slices((lanes, from) -> groups.take(SliceScope.of(run, lanes, from, Recorder.NONE)));
        Column ranks = Quotas.first(run);
        for (int row = 0; row < run.rows(); row++) {
            if (ranks.state(row) == State.MEASURED) {
                ranked.merge(groups.of(row), 1, Integer::sum);
            }
        }
    }

    /** How many places a tier has for the group a row is in. */
    int of(Tier tier, int row) {
        return tier.quota().places(ranked.getOrDefault(groups.of(row), 0));
    }
}
