package org.tiermark.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.Lane;
import org.tiermark.model.NaturalOrder;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
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
                () -> OtherRoundings.of(run, points, grading));
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
        boolean ranked = !grading.rankings().isEmpty();
        Column first = ranked ? grading.rankings().get(0).ranks() : points.score();
        boolean[] all = new boolean[run.rows()];
        int[] listed = new int[run.rows()];
        int[] keys = first.ordering();
        for (int row = 0; row < all.length; row++) {
            all[row] = true;
            listed[row] = first.state(row) == State.MEASURED ? 1 : 0;
            keys[row] = listed[row] == 0 ? 0 : ranked ? -keys[row] : keys[row];
        }
        KeyOrder order = new KeyOrder(all);
        order.refine(listed);
        run.scheme().rankings().stream()
                .limit(1)
                .forEach(ranking ->
                        ranking.within().forEach(name -> order.refine(places(texts(run, name.id()), listed))));
        order.refine(keys);
        return order.rows(run.figures().units()::id);
    }

    /** Numbers that order listed rows by a text, the larger first. */
    private static int[] places(Result.Texts texts, int[] listed) {
        TreeMap<String, Integer> places = new TreeMap<>(NaturalOrder.INSTANCE);
        for (int row = 0; row < listed.length; row++) {
            places.put(texts.text(row), 0);
        }
        int place = 0;
        for (Map.Entry<String, Integer> entry : places.entrySet()) {
            entry.setValue(place--);
        }
        int[] keys = new int[listed.length];
        for (int row = 0; row < listed.length; row++) {
            keys[row] = listed[row] == 0 ? 0 : places.get(texts.text(row));
        }
        return keys;
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
