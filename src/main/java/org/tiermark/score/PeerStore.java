package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
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

    /** A statistic by group. */
    Map<List<Long>, Optional<Rational>> statistics(PeerKey key) {
        return statistics.get(key);
    }

    /** For each row the statistic of its group; missing where the group has none, or the row no group. */
    Lane statistic(PeerStatistic statistic, SliceScope scope) {
        Map<List<Long>, Optional<Rational>> byGroup = statistics.get(new PeerKey(statistic, scope.period()));
        if (statistic.by().isEmpty()) {
            Optional<Rational> all = byGroup.getOrDefault(List.of(), Optional.empty());
            return all.isPresent()
                    ? scope.lanes().constant(all.get())
                    : scope.lanes().missing(State.NOT_COMPUTABLE);
        }
        List<Lane> groups = groups(statistic.by(), scope);
        Lane out = scope.lanes().exact();
        for (int i = 0, size = out.size(); i < size; i++) {
            List<Long> group = group(groups, i);
            Optional<Rational> found = byGroup.getOrDefault(group, Optional.empty());
            if (found.isPresent()) {
                scope.lanes().put(out, i, found.get());
            } else {
                boolean grouped = group.size() == groups.size();
                out.absent(
                        i,
                        grouped
                                ? State.NOT_COMPUTABLE
                                : groups.get(group.size()).state(i));
            }
        }
        return scope.lanes().compact(out);
    }

    /** Each row's place; who has no quantity or group has none for the same reason. */
    Lane position(Position position, SliceScope scope) {
        Lane places = positions.get(new PeerKey(position, scope.period())).lane(scope.lanes(), scope.from());
        if (places.complete()) {
            return places;
        }
        Lane why = scope.lanes().missing(State.NOT_COMPUTABLE);
        for (Lane group : groups(position.by(), scope)) {
            why = group.isPresent().select(why, group);
        }
        Lane of = position.of().evaluate(scope);
        return places.orElse(of.isPresent().select(why, of));
    }

    static List<Lane> groups(List<Name> by, SliceScope scope) {
        return by.stream().map(scope::named).toList();
    }

    /**
     * What tells a row's group from others; shorter, up to the first attribute that is missing, where there is none.
     */
    static List<Long> group(List<Lane> groups, int row) {
        List<Long> key = new ArrayList<>(groups.size());
        for (Lane lane : groups) {
            if (!lane.present(row)) {
                break;
            }
            key.add(lane.code(row));
        }
        return key;
    }
}
