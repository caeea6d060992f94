package org.tiermark.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.NaturalOrder;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.model.Units;
import org.tiermark.result.Outcome;
import org.tiermark.result.Result;
import org.tiermark.result.Standings;
import org.tiermark.result.Subject;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;
import org.tiermark.scheme.Tier;

/** Puts together what a result says in names. */
final class Results {
    private Results() {}

    static Result of(Run run, Points points, Grading grading) {
        List<Column> outcomes = outcomes(run, points);
        Map<Integer, List<String>> warnings = warnings(run, points);
        Accounts accounts = new Accounts(run, points);
        List<Column> ranks =
                grading.rankings().stream().map(Grading.Ranked::ranks).toList();
        Standings.Unranked unranked = (ranking, row) -> accounts.unranked(
                grading.rankings().get(ranking).why()[row],
                run.scheme().rankings().get(ranking),
                row);
        Standings standings =
                new Standings(points.score(), grading.tier(), ranks, () -> order(run, points, grading), unranked);
        Result result = new Result(
                subject(run),
                run.figures().units(),
                standings,
                groups(run),
                accounts,
                outcomes,
                warnings,
                () -> Boundaries.of(run, points, grading));
        accounts.standing(result::standing);
        return result;
    }

    private static Subject subject(Run run) {
        Scheme scheme = run.scheme();
        List<Subject.ItemName> items = scheme.items()
                .map(item -> new Subject.ItemName(
                        item.id(),
                        item.label(),
                        run.depth(item),
                        Owners.of(item),
                        item.indicator().map(Indicator::measure).orElse("")))
                .toList();
        return new Subject(
                scheme.id(),
                scheme.version(),
                scheme.title(),
                run.period().name(),
                items,
                scheme.tiers().stream().map(Tier::name).toList(),
                scheme.rankings().stream()
                        .map(ranking -> new Subject.RankingName(
                                ranking.id(),
                                ranking.label(),
                                ranking.within().stream().map(Name::id).toList()))
                        .toList(),
                scheme.goals().stream()
                        .map(goal -> new Subject.GoalName(goal.name(), goal.owner()))
                        .toList(),
                scheme.root().round().map(Rounding::decimals));
    }

    /** Rows by the first ranking, group by group where it has groups; equal ones by identifier, the rest last. */
    private static int[] order(Run run, Points points, Grading grading) {
        Units units = run.figures().units();
        int[] rows = IntStream.range(0, run.rows()).toArray();
        Column first = grading.rankings().isEmpty()
                ? points.score()
                : grading.rankings().get(0).ranks();
        long[] keys = first.ordering();
        int sign = grading.rankings().isEmpty() ? -1 : 1;
        List<Result.Texts> within = new ArrayList<>();
        run.scheme().rankings().stream()
                .limit(1)
                .forEach(ranking -> ranking.within().forEach(name -> within.add(texts(run, name.id()))));
        IntSort.sort(rows, (one, other) -> {
            boolean here = first.state(one) == State.MEASURED;
            boolean there = first.state(other) == State.MEASURED;
            if (here != there) {
                return here ? -1 : 1;
            }
            for (Result.Texts texts : here ? within : List.<Result.Texts>of()) {
                int byGroup = NaturalOrder.INSTANCE.compare(texts.text(one), texts.text(other));
                if (byGroup != 0) {
                    return byGroup;
                }
            }
            int byKey = here ? sign * Long.compare(keys[one], keys[other]) : 0;
            return byKey != 0 ? byKey : NaturalOrder.INSTANCE.compare(units.id(one), units.id(other));
        });
        return rows;
    }

    private static Map<String, Result.Texts> groups(Run run) {
        Map<String, Result.Texts> groups = new LinkedHashMap<>();
        for (Ranking ranking : run.scheme().rankings()) {
            for (Name name : ranking.within()) {
                groups.put(name.id(), texts(run, name.id()));
            }
        }
        return groups;
    }

    private static Result.Texts texts(Run run, String id) {
        return run.figures()
                .column(id, run.period())
                .<Result.Texts>map(column -> row -> column.state(row) == State.MEASURED
                        ? run.figures().dictionary().word(column.code(row))
                        : "")
                .orElse(row -> "");
    }

    private static List<Column> outcomes(Run run, Points points) {
        List<Column> columns = new ArrayList<>();
        for (Goal goal : run.scheme().goals()) {
            ColumnAssembler outcomes = new ColumnAssembler(run.rows(), run.step());
            run.slices((lanes, from) -> {
                SliceScope scope = SliceScope.of(run, lanes, from, Recorder.NONE);
                Lane met = goal.when().evaluate(scope).and(scope.covered());
                Lane codes = lanes.decimals(0);
                for (int i = 0; i < lanes.rows(); i++) {
                    Outcome outcome = outcome(met, i);
                    boolean covered = points.covered()[from + i];
                    codes.set(i, (covered ? outcome : Outcome.NOT_COMPUTABLE).ordinal());
                }
                outcomes.set(from, codes);
                note(goal, scope, points);
            });
            columns.add(outcomes.build());
        }
        return columns;
    }

    static Outcome outcome(Lane met, int row) {
        if (!met.present(row)) {
            return Outcome.NOT_COMPUTABLE;
        }
        return met.holds(row) ? Outcome.MET : Outcome.UNMET;
    }

    /** A goal's early warning. */
    private static void note(Goal goal, SliceScope scope, Points points) {
        if (goal.warn().isPresent()) {
            Lane warned = goal.warn().orElse(Literal.FALSE).evaluate(scope).and(scope.covered());
            points.tally().warned(goal.name(), scope.from(), warned);
        }
    }

    private static Map<Integer, List<String>> warnings(Run run, Points points) {
        Map<Integer, List<String>> warnings = new TreeMap<>();
        for (Tally.Warning warning : points.tally().warnings()) {
            warnings.computeIfAbsent(warning.row(), row -> new ArrayList<>()).add(warning.on());
        }
        return warnings;
    }
}
