package org.tiermark.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;
import org.tiermark.scheme.Tier;

/** Quantities that need one another, so that none could be computed first. */
final class Circles {
    private static final Node TIERS = new Node(Name.Kind.TIER, "tier");

    private final Map<Node, Set<Node>> needs = new LinkedHashMap<>();
    private final Map<Node, Origin> origins = new HashMap<>();
    private final Scheme scheme;
    private final Node score;

    /**
     * A quantity.
     *
     * @param kind a figure, an item's value, marks or points, the tier or a rank
     * @param id   whose
     */
    private record Node(Name.Kind kind, String id) {}

    Circles(Scheme scheme) {
        this.scheme = scheme;
        this.score = new Node(Name.Kind.SCORE, "score");
        scheme.indicators().forEach(this::indicator);
        scheme.items().forEach(this::item);
        for (Tier tier : scheme.tiers()) {
            add(TIERS, tier.origin(), score);
            tier.when().ifPresent(when -> needs(TIERS, when, scheme.root()));
        }
        for (Ranking ranking : scheme.rankings()) {
            Node rank = new Node(Name.Kind.RANK, ranking.id());
            add(rank, ranking.origin(), score);
            ranking.by().forEach(by -> needs(rank, by, scheme.root()));
            ranking.when().ifPresent(when -> needs(rank, when, scheme.root()));
        }
    }

    private void indicator(Indicator indicator) {
        Node figure = new Node(Name.Kind.FIGURE, indicator.id());
        add(figure, indicator.origin());
        indicator.formula().ifPresent(formula -> needs(figure, formula, scheme.root()));
    }

    private void item(Item item) {
        Node points = points(item);
        Node marks = new Node(Name.Kind.MARKS, id(item));
        Node value = new Node(Name.Kind.VALUE, id(item));
        add(value, item.origin());
        item.items().forEach(part -> add(value, item.origin(), points(part)));
        item.indicator().ifPresent(one -> add(value, item.origin(), new Node(Name.Kind.FIGURE, one.id())));
        add(marks, item.origin());
        item.points().ifPresent(written -> needs(marks, written, item));
        add(points, item.origin(), value);
        add(points, item.origin(), marks);
        for (Mentions.Mention mention : Mentions.of(item)) {
            boolean own = item.warn().isEmpty() || item.warn().get() != mention.expression();
            if (own && !item.weight().equals(Optional.of(mention.expression()))) {
                needs(points, mention.expression(), item);
            }
        }
    }

    private Node points(Item item) {
        return item == scheme.root() ? score : new Node(Name.Kind.ITEM, item.id());
    }

    private String id(Item item) {
        return item == scheme.root() ? "" : item.id();
    }

    private void add(Node node, Origin origin, Node... needed) {
        origins.putIfAbsent(node, origin);
        needs.computeIfAbsent(node, none -> new LinkedHashSet<>()).addAll(List.of(needed));
    }

    private void needs(Node node, Expression expression, Item item) {
        for (Name name : Mentions.names(expression)) {
            switch (name.kind()) {
                case FIGURE, ITEM, RANK -> needs.get(node).add(new Node(name.kind(), name.of()));
                case VALUE, MARKS -> needs.get(node).add(new Node(name.kind(), id(item)));
                case SCORE -> needs.get(node).add(score);
                case TIER -> needs.get(node).add(TIERS);
                case ITEMS -> item.items().forEach(part -> needs.get(node).add(points(part)));
                default -> {}
            }
        }
    }

    /** Takes away what can be computed; what is left holds a circle, which is told and broken until nothing is left. */
    void check(Inspection inspection) {
        settle();
        while (!needs.isEmpty()) {
            List<Node> circle = circle();
            String told = String.join(" ▸ ", names(circle));
            inspection.report(Problem.of(SchemeProblem.CIRCLE, origins.get(circle.get(0))).with("circle", told));
            circle.forEach(needs::remove);
            settle();
        }
    }

    private void settle() {
        Map<Node, List<Node>> needers = new HashMap<>();
        Map<Node, Integer> open = new HashMap<>();
        Deque<Node> ready = new ArrayDeque<>();
        needs.forEach((node, needed) -> {
            needed.retainAll(needs.keySet());
            needed.forEach(one -> needers.computeIfAbsent(one, none -> new ArrayList<>()).add(node));
            open.put(node, needed.size());
            if (needed.isEmpty()) {
                ready.add(node);
            }
        });
        while (!ready.isEmpty()) {
            Node done = ready.remove();
            needs.remove(done);
            for (Node needer : needers.getOrDefault(done, List.of())) {
                if (open.merge(needer, -1, Integer::sum) == 0) {
                    ready.add(needer);
                }
            }
        }
        needs.values().forEach(needed -> needed.retainAll(needs.keySet()));
    }

    /** Follows the first need of the first node until one comes again. */
    private List<Node> circle() {
        Set<Node> way = new LinkedHashSet<>();
        Node at = needs.keySet().iterator().next();
        while (way.add(at)) {
            at = needs.get(at).iterator().next();
        }
        List<Node> walked = new ArrayList<>(way);
        return walked.subList(walked.indexOf(at), walked.size());
    }

    private static List<String> names(List<Node> circle) {
        List<String> names = new ArrayList<>();
        for (Node node : circle) {
            if (names.isEmpty() || !names.get(names.size() - 1).equals(node.id())) {
                names.add(node.id());
            }
        }
        names.add(names.get(0));
        return names;
    }
}
