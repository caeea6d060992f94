package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;

/** Finds quantities of a scheme that need one another, so that none could be computed first. */
final class Circles {
    private static final String FULL_MARKS = " points";
    private static final String TIER = "tier";
    private static final String PEERS = "(peers)";
    private static final String UNITS = "units.when";

    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Problems problems;

    private Circles(Scheme scheme, Problems problems) {
        this.problems = problems;
        compared(UNITS, scheme.root().origin(), scheme.units().when());
        compared(PEERS, scheme.root().origin(), scheme.peers());
        needs.get(PEERS).add(UNITS);
        for (Indicator indicator : scheme.indicators()) {
            compared(indicator.id(), indicator.origin(), indicator.formula());
        }
        scheme.items().forEach(this::item);
        Origin tiers =
                scheme.tiers().isEmpty() ? Origin.NONE : scheme.tiers().get(0).origin();
        add(TIER, tiers, Mentions.in(scheme.tiers()));
        if (scheme.hasShares()) {
            scheme.rankings().stream().limit(1).forEach(first -> needs.get(TIER).add(first.id()));
        }
        for (Ranking ranking : scheme.rankings()) {
            add(ranking.id(), ranking.origin(), Mentions.in(ranking.by(), ranking.when()));
        }
    }

    static void report(Scheme scheme, Problems problems) {
        Circles circles = new Circles(scheme, problems);
        List.copyOf(circles.needs.keySet()).forEach(circles::walk);
    }

    private void item(Item item) {
        add(item.id() + FULL_MARKS, item.origin(), Mentions.in(item.points()));
        add(
                item.id(),
                item.origin(),
                Mentions.in(item.weight(), item.rules(), item.missing(), item.floor(), item.cap(), item.points()));
        item.items().forEach(part -> needs.get(item.id()).add(part.id()));
        warning(item);
    }

    /** An early warning is judged with its item, and may name that one. */
    private void warning(Item item) {
        for (Name name : Mentions.in(item.warn())) {
            if (name.kind() == Name.Kind.ITEM && !name.of().equals(item.id())) {
                needs.get(item.id()).add(name.of());
            }
        }
    }

    /** What is known before any item; it needs to know the peers where it compares with them. */
    private void compared(String quantity, Origin origin, Optional<Expression> expression) {
        add(quantity, origin, Mentions.in(expression));
        if (expression.filter(Mentions::comparesPeers).isPresent()) {
            needs.get(quantity).add(PEERS);
        }
    }

    private void add(String quantity, Origin origin, Set<Name> mentioned) {
        Set<String> needed = new LinkedHashSet<>();
        for (Name name : mentioned) {
            switch (name.kind()) {
                case MARKS, SUBTOTAL -> needed.add(name.of() + FULL_MARKS);
                case FIGURE, ITEM, RANK -> needed.add(name.of());
                case TIER -> needed.add(TIER);
                default -> {
                    // attributes, the score and an item's own value stand before whatever may name them
                }
            }
        }
        needs.put(quantity, needed);
        origins.put(quantity, origin);
    }

    private void walk(String quantity) {
        int start = path.indexOf(quantity);
        if (start >= 0) {
            List<String> circle = new ArrayList<>(path.subList(start, path.size()));
            circle.add(quantity);
            problems.add(Problem.of(ExpressionProblem.CIRCLE, origins.get(quantity))
                    .with("circle", String.join(" -> ", circle)));
        } else if (!done.contains(quantity) && needs.containsKey(quantity)) {
            path.add(quantity);
            needs.get(quantity).forEach(this::walk);
            path.remove(path.size() - 1);
            done.add(quantity);
        }
    }
}
