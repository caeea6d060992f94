package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Summary;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.Totals;

/** Gathers a statistic, group by group. Sums are exact, so the order of slices does not matter. */
final class StatisticGatherer implements PeerPasses.Gatherer {
    private final PeerKey key;
    private final PeerStatistic statistic;
    private final Map<List<Long>, Group> groups = new HashMap<>();

    StatisticGatherer(PeerKey key, PeerStatistic statistic) {
        this.key = key;
        this.statistic = statistic;
    }

    /** What is known of one group so far; the sum of truths is how many hold. */
    private static final class Group {
        private final List<Rational> numbers = new ArrayList<>();
        private long count;
        private Rational sum = Rational.ZERO;

        private void add(Totals totals) {
            count += totals.count();
            sum = sum.plus(totals.sum());
        }
    }

    @Override
    public PeerKey key() {
        return key;
    }

    @Override
    public void take(SliceScope scope, Lane lane, Lane peers) {
        if (statistic.by().isEmpty() && totalsDo()) {
            Totals totals = Totals.of(lane, peers);
            synchronized (groups) {
                groups.computeIfAbsent(List.of(), none -> new Group()).add(totals);
            }
            return;
        }
        List<Lane> by = PeerStore.groups(statistic.by(), scope);
        synchronized (groups) {
            for (int i = 0, size = lane.size(); i < size; i++) {
                List<Long> group = PeerStore.group(by, i);
                if (lane.present(i) && peers.holds(i) && group.size() == by.size()) {
                    add(groups.computeIfAbsent(group, none -> new Group()), lane, i);
                }
            }
        }
    }

    private void add(Group group, Lane lane, int row) {
        if (totalsDo()) {
            group.add(new Totals(1, statistic.of().type() == Type.TEXT ? Rational.ZERO : lane.value(row)));
        } else {
            group.numbers.add(lane.value(row));
        }
    }

    /** Whether count and sum are all that is needed. */
    private boolean totalsDo() {
        return switch (statistic.statistic()) {
            case MEAN, SUM, COUNT -> true;
            default -> false;
        };
    }

    @Override
    public void finish(PeerStore store) {
        Map<List<Long>, Optional<Rational>> found = new HashMap<>();
        groups.forEach((group, gathered) -> found.put(group, of(gathered)));
        store.put(key, found);
    }

    private Optional<Rational> of(Group group) {
        if (totalsDo() && group.count == 0) {
            return Optional.empty();
        }
        return switch (statistic.statistic()) {
            case COUNT -> Optional.of(statistic.of().type() == Type.TRUTH ? group.sum : Rational.of(group.count));
            case SUM -> Optional.of(group.sum);
            case MEAN -> Optional.of(group.sum.over(Rational.of(group.count)));
            default -> Summary.of(statistic.statistic(), group.numbers, statistic.share());
        };
    }
}
