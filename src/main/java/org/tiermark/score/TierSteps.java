package org.tiermark.score;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Comparison;
import org.tiermark.model.Interval;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Tier;

/** Gives tiers: the first from the top whose conditions hold and no veto bars; then what vetoes take down. */
final class TierSteps {
    private TierSteps() {}

    /** No tier in any row. */
    private static Column none(Run run) {
        ColumnBuilder column = new ColumnBuilder();
        for (int row = 0; row < run.rows(); row++) {
            column.addAbsent(State.MISSING);
        }
        return column.build();
    }

    static Column of(Run run, Points points) {
        List<Tier> tiers = run.scheme().tiers();
        if (tiers.isEmpty()) {
            return none(run);
        }
        if (run.scheme().hasShares()) {
            return new Quotas(run, points).tiers();
        }
        ColumnAssembler numbers = new ColumnAssembler(run.rows(), run.step());
        ColumnAssembler names = new ColumnAssembler(run.rows(), run.step());
        run.slices((lanes, from) -> {
            SliceScope scope = SliceScope.of(run, lanes, from, Recorder.NONE);
            Lane given = given(scope, points);
            numbers.set(from, given);
            names.set(from, named(given, tiers));
        });
        run.outcomes().put("tier", names.build());
        return numbers.build();
    }

    private static Lane named(Lane given, List<Tier> tiers) {
        Lane names = given.pool().decimals(0);
        long[] codes = new long[tiers.size()];
        for (int tier = 0; tier < codes.length; tier++) {
            codes[tier] = given.pool().dictionary().code(tiers.get(tier).name());
        }
        for (int i = 0, size = given.size(); i < size; i++) {
            if (given.present(i)) {
                names.set(i, codes[(int) given.code(i)]);
            } else {
                names.absent(i, given.state(i));
            }
        }
        return names;
    }

    private static Lane given(SliceScope scope, Points points) {
        Lanes lanes = scope.lanes();
        Lane score = judged(scope, points);
        Lane best = best(scope, points.tally());
        List<Tier> tiers = scope.run().scheme().tiers();
        Lane[] holds = new Lane[tiers.size()];
        for (int tier = 0; tier < holds.length; tier++) {
            holds[tier] = holds(scope, tiers.get(tier), score, best);
        }
        Lane open = open(scope, score);
        Lane given = lanes.decimals(0);
        for (int i = 0, size = given.size(); i < size; i++) {
            int tier = open.code(i) != 0 ? (int) best.code(i) : holds.length;
            while (tier < holds.length && holds[tier].code(i) == 0) {
                tier++;
            }
            if (tier < holds.length) {
                given.set(i, Math.min(tier + points.tally().tierDown(scope.from() + i), holds.length - 1));
            } else {
                given.absent(i, State.MISSING);
            }
        }
        return given;
    }

    /** Which rows can have a tier: those with a score; where the scheme makes none, those it covers. */
    static Lane open(SliceScope scope, Lane score) {
        return scope.run().scheme().root().isWithoutTotal()
                ? scope.covered().orElse(scope.lanes().never())
                : score.isPresent();
    }

    /** The score as finely as tiers look at it: as the first ranking does, or else as the score is rounded. */
    static Lane judged(SliceScope scope, Points points) {
        Run run = scope.run();
        Optional<Ranking.Precision> on =
                run.scheme().rankings().stream().findFirst().flatMap(Ranking::on);
        if (on.isEmpty()) {
            return points.score().lane(scope.lanes(), scope.from());
        }
        Lane exact = points.unrounded().lane(scope.lanes(), scope.from());
        return on.get().decimals().isEmpty()
                ? exact
                : new Rounding(on.get().decimals().get(), RankSteps.mode(run.scheme())).of(exact);
    }

    /** Where a tier's own conditions hold; what is missing does not hold. */
    static Lane holds(SliceScope scope, Tier tier, Lane score, Lane best) {
        return meets(scope, tier, score, best).orElse(scope.lanes().never());
    }

    /** Where a tier's own conditions hold, as far as can be decided. A barred row may be above the interval. */
    static Lane meets(SliceScope scope, Tier tier, Lane score, Lane best) {
        Lane holds = scope.lanes().always();
        if (tier.score().isPresent()) {
            Interval interval = tier.score().get();
            holds = interval.contains(score);
            if (interval.high().isPresent()) {
                Interval upwards = new Interval(interval.low(), interval.lowClosed(), Optional.empty(), false);
                Lane barred = best.compare(Comparison.MORE, scope.lanes().constant(Rational.ZERO));
                holds = holds.or(barred.and(upwards.contains(score)));
            }
        }
        if (tier.when().isPresent()) {
            holds = holds.and(tier.when().get().evaluate(scope));
        }
        return holds;
    }

    /** The number of the best tier each row may get. */
    static Lane best(SliceScope scope, Tally tally) {
        Lane best = scope.lanes().decimals(0);
        for (int i = 0, size = best.size(); i < size; i++) {
            best.set(i, tally.bestTier(scope.from() + i));
        }
        return best;
    }
}
