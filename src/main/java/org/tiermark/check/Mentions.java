package org.tiermark.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;

/** Every expression of a scheme and where it stands. */
final class Mentions {
    private Mentions() {}

    /**
     * An expression in its place.
     *
     * @param expression what is written
     * @param origin where what it belongs to stands
     * @param item whose it is; the root for those of the scheme
     */
    record Mention(Expression expression, Origin origin, Item item) {}

    /** All of a scheme, in the order of its parts. */
    static List<Mention> of(Scheme scheme) {
        List<Mention> all = new ArrayList<>();
        Item root = scheme.root();
        scheme.indicators()
                .forEach(indicator -> indicator
                        .formula()
                        .ifPresent(formula -> all.add(new Mention(formula, indicator.origin(), root))));
        scheme.units().when().ifPresent(when -> all.add(new Mention(when, root.origin(), root)));
        scheme.peers().ifPresent(when -> all.add(new Mention(when, root.origin(), root)));
        scheme.items().forEach(item -> all.addAll(of(item)));
        scheme.tiers().forEach(tier -> {
            tier.when().ifPresent(when -> all.add(new Mention(when, tier.origin(), root)));
            tier.quota().by().forEach(by -> all.add(new Mention(by, tier.origin(), root)));
        });
        scheme.rankings().forEach(ranking -> {
            ranking.by().forEach(by -> all.add(new Mention(by, ranking.origin(), root)));
            ranking.when().ifPresent(when -> all.add(new Mention(when, ranking.origin(), root)));
        });
        scheme.goals().forEach(goal -> {
            all.add(new Mention(goal.when(), goal.origin(), root));
            goal.warn().ifPresent(warn -> all.add(new Mention(warn, goal.origin(), root)));
        });
        scheme.checks().forEach(check -> all.add(new Mention(check.assertion(), check.origin(), root)));
        return all;
    }

    /** Those of an item itself, not of its parts. */
    static List<Mention> of(Item item) {
        List<Mention> all = new ArrayList<>();
        Consumer<Expression> here = expression -> all.add(new Mention(expression, item.origin(), item));
        item.points().ifPresent(here);
        item.weight().ifPresent(here);
        for (Rule rule : item.rules()) {
            Expressions.in((Record) rule)
                    .forEach(expression ->
                            all.add(new Mention(expression, rule.gate().origin(), item)));
        }
        item.missing().policies().values().forEach(policy -> policy.amount().ifPresent(here));
        item.floor().amount().ifPresent(here);
        item.cap().amount().ifPresent(here);
        item.warn().ifPresent(here);
        return all;
    }

    /** An expression and all it is made of, outermost first. */
    static List<Expression> within(Expression whole) {
        if (whole.parts().isEmpty()) {
            return List.of(whole);
        }
        List<Expression> all = new ArrayList<>();
        Deque<Expression> waiting = new ArrayDeque<>();
        waiting.push(whole);
        while (!waiting.isEmpty()) {
            Expression next = waiting.pop();
            all.add(next);
            List<Expression> parts = next.parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                waiting.push(parts.get(i));
            }
        }
        return all;
    }

    /** The names an expression is made of, left to right. */
    static List<Name> names(Expression whole) {
        List<Name> names = new ArrayList<>();
        for (Expression part : within(whole)) {
            if (part instanceof Name name) {
                names.add(name);
            }
        }
        return names;
    }
}
