package org.tiermark.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tiermark.expression.Name;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.scheme.Quota;
import org.tiermark.scheme.Tier;

/**
 * Fills tiers from the top where some take only a share of the ranked units. Who finds no place, like who is barred by
 * a veto, goes on to the next tier, also from above its interval.
 */
final class Quotas {
    private static final int OPEN = -1;

    private final Run run;
    private final Points points;
    private final List<Tier> tiers;
    private final Column ranks;
    private final int[] byRank;
    private final GroupNumbers groups;
    private final boolean[] scored;
    private final boolean[][] holds;
    private final boolean[][] holdsFromAbove;
    private final List<List<int[]>> keys = new ArrayList<>();
    private final boolean[] passedOver;
    private final int[] given;

    Quotas(Run run, Points points) {
        this.run = run;
        this.points = points;
        this.tiers = run.scheme().tiers();
        this.ranks = first(run);
        this.byRank = ranks.ordering();
        this.scored = new boolean[run.rows()];
        this.holds = new boolean[tiers.size()][run.rows()];
        this.holdsFromAbove = new boolean[tiers.size()][run.rows()];
        this.passedOver = new boolean[run.rows()];
        this.given = new int[run.rows()];
        Arrays.fill(given, OPEN);
        this.groups = new GroupNumbers(within(run), run.rows());
        judge();
    }

    static Column first(Run run) {
        return run.outcomes().get(run.scheme().rankings().get(0).id());
    }

    static List<Name> within(Run run) {
        return run.scheme().rankings().get(0).within();
    }

    /** Notes each row's group, which conditions hold for it whatever the quotas, and its keys. */
    private void judge() {
        List<List<ColumnAssembler>> assemblers = tiers.stream()
                .map(tier -> tier.quota().by().stream()
                        .map(key -> new ColumnAssembler(run.rows(), run.step()))
                        .toList())
                .toList();
        run.slices((lanes, from) -> {
            SliceScope scope = SliceScope.of(run, lanes, from, Recorder.NONE);
            groups.take(scope);
            Lane score = TierSteps.judged(scope, points);
            note(TierSteps.open(scope, score), from, scored);
            for (int i = 0; i < tiers.size(); i++) {
                Tier tier = tiers.get(i);
                note(TierSteps.holds(scope, tier, score, lanes.constant(Rational.ZERO)), from, holds[i]);
                note(TierSteps.holds(scope, tier, score, lanes.constant(Rational.ONE)), from, holdsFromAbove[i]);
                for (int key = 0; key < assemblers.get(i).size(); key++) {
                    assemblers
                            .get(i)
                            .get(key)
                            .set(from, tier.quota().by().get(key).evaluate(scope));
                }
            }
        });
        assemblers.forEach(
                of -> keys.add(of.stream().map(key -> missingLast(key.build())).toList()));
    }

    private static int[] missingLast(Column key) {
        int[] order = key.ordering();
        for (int row = 0; row < order.length; row++) {
            order[row] = key.state(row) == State.MEASURED ? order[row] : Integer.MIN_VALUE;
        }
        return order;
    }

    private static void note(Lane truth, int from, boolean[] rows) {
        for (int i = 0, size = truth.size(); i < size; i++) {
            rows[from + i] = truth.holds(i);
        }
    }

    /** The number of each row's tier; the names become known to the run. */
    Column tiers() {
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (tiers.get(tier).quota().share().isPresent()) {
                share(tier);
            } else {
                for (int row = 0; row < given.length; row++) {
                    given[row] = wants(row, tier) && !barred(row, tier) ? tier : given[row];
                }
            }
        }
        ColumnBuilder numbers = new ColumnBuilder();
        ColumnBuilder names = new ColumnBuilder();
        Dictionary dictionary = run.figures().dictionary();
        for (int row = 0; row < given.length; row++) {
            if (given[row] == OPEN) {
                numbers.addAbsent(State.MISSING);
                names.addAbsent(State.MISSING);
            } else {
                int tier = Math.min(given[row] + points.tally().tierDown(row), tiers.size() - 1);
                numbers.add(tier, 0);
                names.add(dictionary.code(tiers.get(tier).name()), 0);
            }
        }
        run.outcomes().put("tier", names.build());
        return numbers.build();
    }

    /** Whether a row without tier so far meets the conditions of one. */
    private boolean wants(int row, int tier) {
        boolean fromAbove = passedOver[row] || points.tally().bestTier(row) > 0;
        return scored[row] && given[row] == OPEN && (fromAbove ? holdsFromAbove[tier][row] : holds[tier][row]);
    }

    private boolean barred(int row, int tier) {
        return points.tally().bestTier(row) > tier;
    }

    private void share(int tier) {
        Quota quota = tiers.get(tier).quota();
        Map<List<Integer>, List<Integer>> candidates = new HashMap<>();
        Map<List<Integer>, Integer> ranked = new HashMap<>();
        for (int row = 0; row < given.length; row++) {
            if (ranks.state(row) == State.MEASURED) {
                ranked.merge(groups.of(row), 1, Integer::sum);
                if (wants(row, tier) && (quota.countsVetoed() || !barred(row, tier))) {
                    candidates
                            .computeIfAbsent(groups.of(row), none -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        candidates.forEach((group, rows) -> fill(tier, quota, rows, quota.places(ranked.get(group))));
    }

    private void fill(int tier, Quota quota, List<Integer> candidates, int places) {
        int[] rows = candidates.stream().mapToInt(Integer::intValue).toArray();
        IntSort.sort(rows, (one, other) -> order(tier, one, other));
        int admitted = Math.min(places, rows.length);
        boolean tied = admitted > 0 && admitted < rows.length && order(tier, rows[admitted - 1], rows[admitted]) == 0;
        if (tied) {
            int last = rows[admitted - 1];
            long alike = IntStream.of(rows)
                    .filter(row -> order(tier, row, last) == 0)
                    .count();
            int before = (int)
                    IntStream.of(rows).filter(row -> order(tier, row, last) < 0).count();
            boolean admits = quota.onTie().equals(Optional.of(Quota.OnTie.ADMIT));
            admitted = before + (admits ? (int) alike : 0);
        }
        for (int i = 0; i < rows.length; i++) {
            if (i < admitted && !barred(rows[i], tier)) {
                given[rows[i]] = tier;
            } else {
                passedOver[rows[i]] = true;
            }
        }
    }

    /** Below zero where the one comes first. */
    private int order(int tier, int one, int other) {
        if (byRank[one] != byRank[other]) {
            return byRank[one] < byRank[other] ? -1 : 1;
        }
        for (int[] key : keys.get(tier)) {
            if (key[one] != key[other]) {
                return key[one] > key[other] ? -1 : 1;
            }
        }
        return 0;
    }
}
