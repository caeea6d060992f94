package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.Summary;
import org.tiermark.model.Column;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/** Statistics and positions of the peers, as the passes so far found them. */
final class PeerStore {
    private final Map<PeerKey, Map<List<Long>, Optional<Rational>>> statistics = new HashMap<>();
    private final Map<PeerKey, Column> positions = new HashMap<>();

    void put(PeerKey key, Map<List<Long>, Optional<Rational>> byGroup) {
        statistics.put(key, byGroup);
    }

    void put(PeerKey key, Column places) {
        positions.put(key, places);
    }

    /** For each row the statistic of its group; missing where the group has none. */
    Lane statistic(PeerStatistic statistic, SliceScope scope) {
        Map<List<Long>, Optional<Rational>> byGroup = statistics.get(new PeerKey(statistic, scope.period()));
        if (statistic.by().isEmpty()) {
            Optional<Rational> all = byGroup.getOrDefault(List.of(), nothing(statistic));
            return all.isPresent()
                    ? scope.lanes().constant(all.get())
                    : scope.lanes().missing(State.NOT_COMPUTABLE);
        }
        List<Lane> groups = groups(statistic.by(), scope);
        Lane out = scope.lanes().exact();
        for (int i = 0, size = out.size(); i < size; i++) {
            Optional<Rational> found = byGroup.getOrDefault(group(groups, i), nothing(statistic));
            if (found.isPresent()) {
                scope.lanes().put(out, i, found.get());
            } else {
                out.absent(i, State.NOT_COMPUTABLE);
            }
        }
        return scope.lanes().compact(out);
    }

    private static Optional<Rational> nothing(PeerStatistic statistic) {
        return Summary.of(statistic.statistic(), List.of(), statistic.share());
    }

    /** Each row's place. */
    Lane position(Position position, SliceScope scope) {
        return positions.get(new PeerKey(position, scope.period())).lane(scope.lanes(), scope.from());
    }

    static List<Lane> groups(List<Name> by, SliceScope scope) {
        return by.stream().map(scope::named).toList();
    }

    /** What tells a row's group from others; −1 for an attribute that is not there. */
    static List<Long> group(List<Lane> groups, int row) {
        List<Long> key = new ArrayList<>(groups.size());
        for (Lane lane : groups) {
            key.add(lane.present(row) ? lane.code(row) : -1L);
        }
        return key;
    }
}
