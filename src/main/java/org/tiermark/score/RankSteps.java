package org.tiermark.score;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rounding;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;

/** Ranks units: who takes part, by which keys, how finely. */
final class RankSteps {
    private final Run run;
    private final Points points;
    private final Ranking ranking;
    private final Column tier;
    private final byte[] why;

    private RankSteps(Run run, Points points, Ranking ranking, Column tier) {
        this.run = run;
        this.points = points;
        this.ranking = ranking;
        this.tier = tier;
        this.why = new byte[run.rows()];
    }

    static Grading.Ranked of(Run run, Points points, Ranking ranking, Column tier) {
        return new RankSteps(run, points, ranking, tier).ranked();
    }

    /** How the scheme rounds. */
    static RoundingMode mode(Scheme scheme) {
        return scheme.root().round().map(Rounding::mode).orElse(RoundingMode.HALF_UP);
    }

    private Grading.Ranked ranked() {
        List<Expression> by = ranking.by().isEmpty()
                ? List.of(new Name("score", Name.Kind.SCORE, "score", Type.NUMBER))
                : ranking.by();
        List<Optional<ColumnAssembler>> keys = new ArrayList<>();
        by.forEach(key ->
                keys.add(isScore(key) ? Optional.empty() : Optional.of(new ColumnAssembler(run.rows(), run.step()))));
        GroupNumbers groups = new GroupNumbers(ranking.within(), run.rows());
        run.slices((lanes, from) -> {
            SliceScope scope = SliceScope.of(run, lanes, from, Recorder.NONE);
            groups.take(scope);
            Lane eligible = ranking.when().orElse(Literal.TRUE).evaluate(scope);
            SliceScope exact =
                    ranking.on().isPresent() ? SliceScope.of(unrounded(), lanes, from, Recorder.NONE) : scope;
            List<Lane> lanesOfKeys = by.stream().map(key -> key(exact, key)).toList();
            for (int i = 0; i < keys.size(); i++) {
                Lane lane = lanesOfKeys.get(i);
                keys.get(i).ifPresent(column -> column.set(from, lane));
            }
            why(lanesOfKeys.stream().filter(lane -> !lane.complete()).toList(), eligible, groups, scope);
        });
        boolean[] takesPart = new boolean[run.rows()];
        for (int row = 0; row < takesPart.length; row++) {
            takesPart[row] = why[row] == Grading.Ranked.TAKES_PART;
        }
        List<int[]> orders = new ArrayList<>();
        if (points.tally().ranksAnyLast()) {
            orders.add(last());
        }
        keys.forEach(key -> orders.add(
                alikeLast(key.map(ColumnAssembler::build).orElse(points.score()).ordering())));
        Ranker ranker = new Ranker(run.figures().units(), takesPart, groups.numbers(), orders, ranking.ties());
        return new Grading.Ranked(ranker.ranks(run), why);
    }

    private static boolean has(List<Lane> keys, int row) {
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).present(row)) {
                return false;
            }
        }
        return true;
    }

    /** Notes why rows of a slice take no part; keys that are complete are not among the gaps. */
    private void why(List<Lane> gaps, Lane eligible, GroupNumbers groups, SliceScope scope) {
        Lanes lanes = scope.lanes();
        Lane scored = run.scheme().root().isWithoutTotal()
                ? lanes.always()
                : points.score().lane(lanes, scope.from());
        boolean[] covered = points.covered();
        boolean[] unranked = points.tally().unranked();
        int faulty = run.faulty().nextSetBit(scope.from());
        boolean open = faulty < 0 && gaps.isEmpty() && groups.isComplete() && scored.complete() && eligible.isTrue();
        for (int i = 0, size = lanes.rows(); i < size; i++) {
            int row = scope.from() + i;
            if (open && covered[row] && !unranked[row]) {
                continue;
            }
            byte reason = Grading.Ranked.TAKES_PART;
            if (!covered[row]) {
                reason = Grading.Ranked.NOT_COVERED;
            } else if (faulty >= 0 && run.faulty().get(row)) {
                reason = Grading.Ranked.FAULTY;
            } else if (!scored.present(i)) {
                reason = Grading.Ranked.NO_SCORE;
            } else if (unranked[row]) {
                reason = Grading.Ranked.VETOED;
            } else if (!eligible.holds(i)) {
                reason = Grading.Ranked.NOT_ELIGIBLE;
            } else if (!groups.grouped(row)) {
                reason = Grading.Ranked.NO_GROUP;
            } else if (!has(gaps, i)) {
                reason = Grading.Ranked.NO_KEY;
            }
            why[row] = reason;
        }
    }

    /** A key that tells those a veto places last not apart. */
    private int[] alikeLast(int[] key) {
        for (int row = 0; points.tally().ranksAnyLast() && row < key.length; row++) {
            key[row] = points.tally().rankLast(row) ? 0 : key[row];
        }
        return key;
    }

    /** The key before all others: those a veto places last are alike, whatever their points. */
    private int[] last() {
        int[] keys = new int[run.rows()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = points.tally().rankLast(row) ? 0 : 1;
        }
        return keys;
    }

    /** The same run where {@code score} is what it was before its rounding. */
    private Run unrounded() {
        Run exact = run.with(run.scheme());
        exact.outcomes().putAll(run.outcomes());
        exact.outcomes().put("score", points.unrounded());
        return exact;
    }

    /** Whether a key is the score as it stands, rounded already. */
    private boolean isScore(Expression key) {
        return key instanceof Name name
                && name.kind() == Name.Kind.SCORE
                && ranking.on().isEmpty();
    }

    /** What is compared, as finely as the ranking says; of a tier its place, the best first. */
    private Lane key(SliceScope scope, Expression expression) {
        if (isScore(expression)) {
            return points.score().lane(scope.lanes(), scope.from());
        }
        if (expression instanceof Name name && name.kind() == Name.Kind.TIER) {
            return tier.lane(scope.lanes(), scope.from()).negated();
        }
        Lane exact = expression.evaluate(scope);
        Optional<Integer> decimals = ranking.on().isPresent()
                ? ranking.on().get().decimals()
                : run.scheme().root().round().map(Rounding::decimals);
        return decimals.map(places -> new Rounding(places, mode(run.scheme())).of(exact))
                .orElse(exact);
    }
}
