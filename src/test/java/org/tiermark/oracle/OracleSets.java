package org.tiermark.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.oracle.OracleExpression.Call;
import org.tiermark.oracle.OracleValue.Amount;
import org.tiermark.oracle.OracleValue.Missing;

/** Functions that run over a set: the peers of a unit, or the children of an item. */
final class OracleSets {
    private final OracleRun run;
    private final OracleRows rows;

    OracleSets(OracleRun run) {
        this.run = run;
        this.rows = new OracleRows(run);
    }

    /** One argument makes a statistic run over a set; several make it an operation. */
    static boolean isSet(Call call) {
        return switch (call.function()) {
            case "percentile", "position" -> true;
            case "count" -> call.arguments().size() == 1;
            default ->
                OracleStatistics.NAMES.contains(call.function())
                        && call.arguments().size() == 1;
        };
    }

    OracleValue evaluate(Call call, OracleContext context) {
        OracleExpression argument = call.arguments().get(0);
        if (call.function().equals("position")) {
            return position(call, context);
        }
        if (context.bound().containsKey(OracleRows.AT_HAND)) {
            return rows.values(call, context)
                    .map(set -> orZero(call, set, context))
                    .orElse(new Missing(Absence.NOT_SUBMITTED));
        }
        Optional<String> named =
                argument.set(name -> name.equals("items") || run.figures().isPanel(name));
        if (named.isPresent()) {
            return named.get().equals("items")
                    ? orZero(call, overItems(argument, context), context)
                    : ofPanel(call, overPanel(argument, named.get(), context), context);
        }
        OracleValue group = group(call.by(), context);
        return group instanceof Missing ? group : statistic(call, overPeers(call, group, context), context);
    }

    /** Nothing adds up to zero, and counts zero. */
    private OracleValue orZero(Call call, List<OracleValue> set, OracleContext context) {
        boolean zero = set.isEmpty() && List.of("sum", "count").contains(call.function());
        return zero ? OracleValue.amount(Fraction.ZERO) : statistic(call, set, context);
    }

    /** Where no figure of a panel is present, they are missing as the first one is. */
    private OracleValue ofPanel(Call call, List<OracleValue> figures, OracleContext context) {
        List<OracleValue> present =
                figures.stream().filter(each -> !each.isMissing()).toList();
        OracleValue found = orZero(call, present, context);
        return present.isEmpty() && found.isMissing() ? figures.get(0) : found;
    }

    private OracleValue statistic(Call call, List<OracleValue> set, OracleContext context) {
        if (set.isEmpty()) {
            return OracleValue.NOT_COMPUTABLE;
        }
        if (call.function().equals("count")) {
            return OracleValue.amount(
                    Fraction.of(set.stream().filter(each -> !each.isFalse()).count()));
        }
        List<Fraction> numbers = set.stream().map(OracleValue::fraction).toList();
        if (!call.function().equals("percentile")) {
            return OracleValue.amount(OracleStatistics.of(call.function(), numbers));
        }
        OracleEvaluator evaluator = run.evaluator();
        OracleValue percent =
                evaluator.evaluate(call.arguments().get(1), context).closed();
        String method = evaluator.evaluate(call.arguments().get(2), context).text();
        return percent instanceof Missing
                ? percent
                : OracleValue.amount(OracleStatistics.percentile(numbers, percent.fraction(), method));
    }

    private List<OracleValue> overItems(OracleExpression argument, OracleContext context) {
        OracleItem parent = context.item().orElseThrow(() -> new OracleException("items of what?"));
        List<OracleValue> set = new ArrayList<>();
        for (OracleItem child : parent.countingChildren()) {
            OracleOutcome outcome = run.items().outcome(child, context.unit(), context.period());
            OracleValue value = run.evaluator().evaluate(argument, context.with("items", outcome.value()));
            if (!value.isMissing()) {
                set.add(value);
            }
        }
        return set;
    }

    /** What the argument comes to for each figure of a panel, present or not. */
    private List<OracleValue> overPanel(OracleExpression argument, String panel, OracleContext context) {
        return run.figures().panel(panel, context.unit(), context.period()).stream()
                .map(one -> run.evaluator()
                        .evaluate(argument, context.with(panel, one))
                        .closed())
                .toList();
    }

    private List<OracleValue> overPeers(Call call, OracleValue group, OracleContext context) {
        List<OracleValue> set = new ArrayList<>();
        for (String peer : run.peers(context.period())) {
            OracleContext there = context.peer(peer);
            if (group(call.by(), there).equals(group)) {
                OracleValue value =
                        run.evaluator().evaluate(call.arguments().get(0), there).closed();
                if (!(value instanceof Missing)) {
                    set.add(value);
                }
            }
        }
        return set;
    }

    /** The group that {@code by} puts a unit in; all are in one where nothing narrows the set. */
    private OracleValue group(Optional<String> by, OracleContext context) {
        return by.map(attribute -> run.figures().get(attribute, context.unit(), context.period()))
                .orElse(new OracleValue.Text(""));
    }

    private OracleValue position(Call call, OracleContext context) {
        OracleContext self = context.peer(context.unit());
        OracleValue own =
                run.evaluator().evaluate(call.arguments().get(0), self).closed();
        OracleValue group = group(call.by(), context);
        if (own instanceof Missing) {
            return own;
        }
        if (group instanceof Missing) {
            return group;
        }
        if (!run.peers(context.period()).contains(context.unit())) {
            return OracleValue.NOT_COMPUTABLE;
        }
        List<Fraction> set = overPeers(call, group, context).stream()
                .map(OracleValue::fraction)
                .toList();
        String ties = call.arguments().size() < 2
                ? "competition"
                : run.evaluator().evaluate(call.arguments().get(1), context).text();
        return new Amount(place(ties, own.fraction(), set));
    }

    private static Fraction place(String ties, Fraction own, List<Fraction> set) {
        List<Fraction> larger =
                set.stream().filter(each -> each.compareTo(own) > 0).toList();
        long equal = set.stream().filter(own::equals).count();
        long distinct = larger.stream().distinct().count();
        return OraclePlaces.place(ties, larger.size(), distinct, equal);
    }
}
