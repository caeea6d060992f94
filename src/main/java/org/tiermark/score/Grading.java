package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.rule.Expressions;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;

/**
 * Tiers and ranks of all units, whichever the other names first.
 *
 * @param tier the number of each row's tier, from 0 for the best
 * @param rankings in file order
 */
record Grading(Column tier, List<Ranked> rankings) {
    /** How tiers stand among the steps. */
    private static final int TIERS = -1;

    static Grading of(Run run, Points points) {
        Scheme scheme = run.scheme();
        List<Optional<Ranked>> rankings = new ArrayList<>();
        scheme.rankings().forEach(ranking -> rankings.add(Optional.empty()));
        Column tier = new ColumnBuilder().build();
        for (int step : order(scheme)) {
            if (step == TIERS) {
                tier = TierSteps.of(run, points);
            } else {
                Ranked ranked = RankSteps.of(run, points, scheme.rankings().get(step), tier);
                run.outcomes().put(scheme.rankings().get(step).id(), ranked.ranks());
                rankings.set(step, Optional.of(ranked));
            }
        }
        return new Grading(tier, rankings.stream().map(Optional::orElseThrow).toList());
    }

    /** The steps, each after those it names; tiers as {@link #TIERS}, rankings by their number. */
    private static List<Integer> order(Scheme scheme) {
        List<Integer> order = new ArrayList<>();
        for (int ranking = 0; ranking < scheme.rankings().size(); ranking++) {
            place(ranking, scheme, order, 0);
        }
        place(TIERS, scheme, order, 0);
        return order;
    }

    private static void place(int step, Scheme scheme, List<Integer> order, int depth) {
        if (order.contains(step)) {
            return;
        }
        if (depth > scheme.rankings().size() + 1) {
            throw new IllegalStateException("tiers and rankings name one another in a circle");
        }
        if (step == TIERS && scheme.hasShares()) {
            place(0, scheme, order, depth + 1);
        }
        for (Name name : names(step, scheme)) {
            if (name.kind() == Name.Kind.TIER && step != TIERS) {
                place(TIERS, scheme, order, depth + 1);
            }
            for (int i = 0;
                    name.kind() == Name.Kind.RANK && i < scheme.rankings().size();
                    i++) {
                if (scheme.rankings().get(i).id().equals(name.id())) {
                    place(i, scheme, order, depth + 1);
                }
            }
        }
        order.add(step);
    }

    private static List<Name> names(int step, Scheme scheme) {
        List<Expression> expressions = new ArrayList<>();
        if (step == TIERS) {
            scheme.tiers().forEach(tier -> expressions.addAll(Expressions.in(tier)));
        } else {
            Ranking ranking = scheme.rankings().get(step);
            expressions.addAll(Expressions.in(ranking));
        }
        return expressions.stream().flatMap(Grading::names).toList();
    }

    private static Stream<Name> names(Expression expression) {
        return expression instanceof Name name
                ? Stream.of(name)
                : expression.parts().stream().flatMap(Grading::names);
    }

    /**
     * A ranking made.
     *
     * @param ranks a rank for each row that takes part
     * @param why for each row why it takes no part; {@code TAKES_PART} where it does
     */
    record Ranked(Column ranks, byte[] why) {
        static final byte TAKES_PART = 0;
        static final byte NOT_COVERED = 1;
        static final byte NO_SCORE = 2;
        static final byte VETOED = 3;
        static final byte NOT_ELIGIBLE = 4;
        static final byte NO_KEY = 5;
        static final byte NO_GROUP = 6;
        static final byte FAULTY = 7;
    }
}
