package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Growth;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.Previous;
import org.tiermark.expression.Streak;
import org.tiermark.model.Period;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Policy;
import org.tiermark.scheme.Scheme;

/**
 * Finds which statistics and positions of the peers a run needs, in which periods, and in which pass each can be had.
 */
final class PeerNeeds {
    private final Run run;
    private final Map<PeerKey, Integer> passes = new LinkedHashMap<>();
    private final Map<PeerKey, Integer> seen = new HashMap<>();

    private PeerNeeds(Run run) {
        this.run = run;
    }

    /** By pass, from 1; each needs only what earlier ones found. */
    static Map<PeerKey, Integer> of(Run run) {
        PeerNeeds needs = new PeerNeeds(run);
        Scheme scheme = run.scheme();
        needs.item(scheme.root(), run.period());
        scheme.checks().forEach(check -> needs.all(Expressions.in(check), run.period()));
        scheme.tiers().forEach(tier -> needs.all(Expressions.in(tier), run.period()));
        scheme.rankings().forEach(ranking -> needs.all(Expressions.in(ranking), run.period()));
        scheme.goals().forEach(goal -> needs.all(Expressions.in(goal), run.period()));
        return needs.passes;
    }

    /** The same for some statistics alone. */
    static Map<PeerKey, Integer> of(Run run, List<PeerKey> wanted) {
        PeerNeeds needs = new PeerNeeds(run);
        run.scheme().peers().ifPresent(peers -> wanted.forEach(key -> needs.expression(peers, key.period())));
        run.scheme().units().when().ifPresent(when -> wanted.forEach(key -> needs.expression(when, key.period())));
        wanted.forEach(key -> needs.expression(key.expression(), key.period()));
        return needs.passes;
    }

    private int all(List<Expression> expressions, Period period) {
        int deepest = 0;
        for (Expression expression : expressions) {
            deepest = Math.max(deepest, expression(expression, period));
        }
        return deepest;
    }

    private int expression(Expression expression, Period period) {
        if (expression instanceof PeerStatistic || expression instanceof Position) {
            int pass = 1 + all(expression.parts(), period);
            passes.merge(new PeerKey(expression, period), pass, Math::max);
            return pass;
        }
        if (expression instanceof Name name) {
            return name(name, period);
        }
        if (expression instanceof Previous previous) {
            return run.earlier(previous, period)
                    .map(then -> expression(previous.of(), then))
                    .orElse(0);
        }
        int deepest = all(expression.parts(), period);
        if (expression instanceof Growth growth) {
            Optional<Period> before = run.figures().before(period, 1);
            return Math.max(
                    deepest, before.map(then -> expression(growth.of(), then)).orElse(0));
        }
        if (expression instanceof Streak streak) {
            for (int back = 1; run.figures().before(period, back).isPresent(); back++) {
                Period then = run.figures().before(period, back).get();
                deepest = Math.max(deepest, expression(streak.condition(), then));
            }
        }
        return deepest;
    }

    private int name(Name name, Period period) {
        return switch (name.kind()) {
            case FIGURE -> once(name, period, figure(name.id()));
            case VALUE, ITEM, ITEMS -> {
                Item item = run.item(name.of());
                PeerKey key = new PeerKey(name, period);
                Integer known = seen.putIfAbsent(key, 0);
                if (known == null) {
                    seen.put(key, name.kind() == Name.Kind.ITEM ? item(item, period) : value(item, period));
                }
                yield seen.get(key);
            }
            case MARKS ->
                once(name, period, run.item(name.of()).points().map(List::of).orElse(List.of()));
            default -> 0;
        };
    }

    private int once(Name name, Period period, List<Expression> expressions) {
        PeerKey key = new PeerKey(name, period);
        if (seen.putIfAbsent(key, 0) == null) {
            seen.put(key, all(expressions, period));
        }
        return seen.get(key);
    }

    private List<Expression> figure(String id) {
        Indicator derived = run.derived().get(id);
        return derived == null ? List.of() : List.of(derived.formula().orElseThrow());
    }

    private int value(Item item, Period period) {
        int deepest = item.indicator().map(one -> all(figure(one.id()), period)).orElse(0);
        for (Item part : item.items()) {
            deepest = Math.max(deepest, item(part, period));
        }
        return deepest;
    }

    private int item(Item item, Period period) {
        List<Expression> own = new ArrayList<>();
        List.of(item.points(), item.weight(), item.warn(), item.floorInForce(), item.capInForce())
                .forEach(stated -> stated.ifPresent(own::add));
        for (Policy policy : item.missing().policies().values()) {
            policy.amount().ifPresent(own::add);
        }
        for (Rule rule : item.rules()) {
            own.addAll(Expressions.in((Record) rule));
        }
        run.scheme().peers().ifPresent(own::add);
        run.scheme().units().when().ifPresent(own::add);
        return Math.max(value(item, period), all(own, period));
    }
}
