package org.tiermark.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tiermark.model.Column;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.model.Units;
import org.tiermark.model.Worker;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Boundaries;
import org.tiermark.result.Loss;
import org.tiermark.result.Outcome;
import org.tiermark.result.Result;

/**
 * What is said of all units together.
 *
 * @param units how many there are
 * @param ranked how many have a place in the leading ranking
 * @param notRanked how many have none, by the reason
 * @param elsewhere how many of those ranked there have none in another, by that and the reason
 * @param gone the identifiers of units of the earlier result that are not there; empty where only a group is listed
 * @param tiers how many are in each tier, best first
 * @param tierless how many are in none
 * @param scores how the scores lie; empty where nobody has one
 * @param outcomes for each goal, how many met it, did not, or cannot be judged
 * @param owners what each department's items lost and goals missed, the largest loss first; empty with many units
 * @param vetoes what was vetoed; empty with many units
 * @param boundaries what another rounding would change
 * @param onBoundary the rows of units whose tier or rank it would, in order
 */
record Summary(
        int units,
        int ranked,
        Map<Wording, Integer> notRanked,
        Map<Elsewhere, Integer> elsewhere,
        List<String> gone,
        int[] tiers,
        int tierless,
        Optional<Spread> scores,
        int[][] outcomes,
        List<Owner> owners,
        List<Vetoed> vetoes,
        Boundaries boundaries,
        int[] onBoundary) {
    /** With more units than this, what needs a look into each of them is left out of summaries and tables. */
    private static final int FEW = 1_000;

    /**
     * Why units are not in a ranking.
     *
     * @param ranking its number, from 0
     * @param reason why
     */
    record Elsewhere(int ranking, Wording reason) {}

    /**
     * A department's part.
     *
     * @param name the department
     * @param lost points lost in its items, over all units, zero or above
     * @param unmet its goals that units did not meet, over all units
     */
    record Owner(String name, Rational lost, int unmet) {}

    /**
     * A veto that holds for a unit.
     *
     * @param row of the unit
     * @param note which and why
     */
    record Vetoed(int row, Account.VetoNote note) {}

    /** Whether so many units are few enough to look into each of them. */
    static boolean few(int[] rows) {
        return rows.length <= FEW;
    }

    static Summary of(Report report, Listing listing) {
        Result result = report.result().orElseThrow();
        int[] scope = listing.scope().get();
        AtomicReference<Boundaries> boundaries = new AtomicReference<>();
        Worker aside = Worker.start(() -> boundaries.set(result.boundaries().get()));
        List<Column> ranks = result.standings().ranks();
        Map<Wording, Integer> notRanked = new LinkedHashMap<>();
        int ranked = 0;
        for (int row : scope) {
            if (ranks.isEmpty() || ranks.get(listing.first()).state(row) == State.MEASURED) {
                ranked++;
            } else {
                notRanked.merge(result.standings().unranked().reason(listing.first(), row), 1, Integer::sum);
            }
        }
        int[] tiers = new int[result.subject().tiers().size() + 1];
        for (int row : scope) {
            Column tier = result.standings().tier();
            tiers[tier.state(row) == State.MEASURED ? (int) tier.code(row) : tiers.length - 1]++;
        }
        boolean few = few(scope);
        List<Owner> owners = few ? owners(result, scope) : List.of();
        List<Vetoed> vetoes = few ? vetoes(result, scope) : List.of();
        Optional<Spread> spread = Spread.of(result.standings().score(), scope);
        aside.await();
        return new Summary(
                scope.length,
                ranked,
                notRanked,
                elsewhere(result, scope, listing.first()),
                gone(report, scope),
                Arrays.copyOf(tiers, tiers.length - 1),
                tiers[tiers.length - 1],
                spread,
                outcomes(result, scope),
                owners,
                vetoes,
                boundaries.get(),
                onBoundary(boundaries.get(), scope));
    }

    private static List<String> gone(Report report, int[] scope) {
        Units units = report.result().orElseThrow().units();
        return report.earlier()
                .filter(earlier -> scope.length == units.count())
                .map(earlier -> earlier.gone(units))
                .orElse(List.of());
    }

    private static Map<Elsewhere, Integer> elsewhere(Result result, int[] scope, int first) {
        List<Column> ranks = result.standings().ranks();
        Map<Elsewhere, Integer> elsewhere = new LinkedHashMap<>();
        for (int ranking = 0; ranking < ranks.size(); ranking++) {
            for (int row : scope) {
                boolean only = ranks.get(first).state(row) == State.MEASURED
                        && ranks.get(ranking).state(row) != State.MEASURED;
                if (only) {
                    Wording reason = result.standings().unranked().reason(ranking, row);
                    elsewhere.merge(new Elsewhere(ranking, reason), 1, Integer::sum);
                }
            }
        }
        return elsewhere;
    }

    private static int[][] outcomes(Result result, int[] scope) {
        int[][] counts = new int[result.outcomes().size()][Outcome.values().length];
        for (int goal = 0; goal < counts.length; goal++) {
            for (int row : scope) {
                counts[goal][result.outcome(goal, row).ordinal()]++;
            }
        }
        return counts;
    }

    private static List<Owner> owners(Result result, int[] scope) {
        Map<String, Owner> owners = new LinkedHashMap<>();
        for (int row : scope) {
            for (Loss loss : result.accounts().losses(row)) {
                owners.merge(loss.owner(), new Owner(loss.owner(), loss.points(), 0), Summary::both);
            }
            for (int goal = 0; goal < result.outcomes().size(); goal++) {
                if (result.outcome(goal, row) == Outcome.UNMET) {
                    String owner = result.subject().goals().get(goal).owner();
                    owners.merge(owner, new Owner(owner, Rational.ZERO, 1), Summary::both);
                }
            }
        }
        owners.remove("");
        List<Owner> sorted = new ArrayList<>(owners.values());
        sorted.sort((one, other) -> {
            int order = other.lost().compareTo(one.lost());
            return order == 0 ? one.name().compareTo(other.name()) : order;
        });
        return sorted;
    }

    private static Owner both(Owner one, Owner other) {
        return new Owner(one.name(), one.lost().plus(other.lost()), one.unmet() + other.unmet());
    }

    private static List<Vetoed> vetoes(Result result, int[] scope) {
        List<Vetoed> vetoes = new ArrayList<>();
        for (int row : scope) {
            result.accounts().vetoes(row).forEach(note -> vetoes.add(new Vetoed(row, note)));
        }
        return vetoes;
    }

    private static int[] onBoundary(Boundaries boundaries, int[] scope) {
        int[] rows = new int[scope.length];
        int count = 0;
        for (int row : scope) {
            if (boundaries.has(row)) {
                rows[count++] = row;
            }
        }
        Arrays.sort(rows, 0, count);
        return Arrays.copyOf(rows, count);
    }
}
