package org.tiermark.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.model.Rational;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Policy;

/** How far the points of items can go: bases, adjustments, policies, limits and rounding, as far as they are known. */
final class ItemReach {
    private final Reach reach;
    private final RuleReach rules;
    private final Map<Item, Extent> known = new IdentityHashMap<>();

    ItemReach(Reach reach) {
        this.reach = reach;
        this.rules = new RuleReach(reach);
    }

    RuleReach rules() {
        return rules;
    }

    /** The final points. */
    Extent points(Item item) {
        Extent points = known.get(item);
        if (points == null) {
            points = rounded(limited(item, adjusted(item).or(policies(item).orElse(adjusted(item)))), item);
            known.put(item, points);
        }
        return points;
    }

    /** What the points start from, before any adjustment. */
    Extent base(Item item) {
        List<Rule> bases = item.bases();
        if (bases.isEmpty()) {
            return item.isLeaf()
                    ? item.points().map(points -> reach.of(points, item)).orElse(Extent.UNKNOWN)
                    : value(item);
        }
        Extent all = rules.of(bases.get(0), item);
        for (Rule base : bases.subList(1, bases.size())) {
            all = all.or(rules.of(base, item));
        }
        return all;
    }

    private Extent adjusted(Item item) {
        Extent points = base(item);
        for (Rule rule : item.adjustments()) {
            points = rules.after(rule, item, points);
        }
        return points;
    }

    /** What policies give in the place of rules; empty where none gives points of its own. */
    private Optional<Extent> policies(Item item) {
        return item.missing().policies().values().stream()
                .filter(policy -> policy.kind() == Policy.Kind.ZERO
                        || policy.kind() == Policy.Kind.FULL
                        || policy.kind() == Policy.Kind.POINTS)
                .map(policy -> given(policy, item))
                .reduce(Extent::or);
    }

    private Extent given(Policy policy, Item item) {
        if (policy.kind() == Policy.Kind.ZERO) {
            return Extent.ZERO;
        }
        Optional<Expression> amount = policy.kind() == Policy.Kind.FULL ? item.points() : policy.amount();
        return amount.map(points -> reach.of(points, item)).orElse(Extent.UNKNOWN);
    }

    private Extent limited(Item item, Extent points) {
        Extent floored = item.floorInForce()
                .map(floor -> points.max(reach.of(floor, item)))
                .orElse(points);
        return item.capInForce().map(cap -> floored.min(reach.of(cap, item))).orElse(floored);
    }

    /** The floor and cap alone. */
    Extent limits(Item item) {
        return rounded(limited(item, Extent.UNKNOWN), item);
    }

    private static Extent rounded(Extent points, Item item) {
        return item.round()
                .map(round ->
                        new Extent(points.low().map(round::of), points.high().map(round::of)))
                .orElse(points);
    }

    /** The figure of its indicator, or what its parts come to. */
    Extent value(Item item) {
        if (!item.isLeaf()) {
            return aggregate(item, item.items().stream().filter(Item::counts).toList());
        }
        Extent figures =
                item.indicator().map(indicator -> reach.range(indicator.id())).orElse(Extent.UNKNOWN);
        for (Policy policy : item.missing().policies().values()) {
            if (policy.kind() == Policy.Kind.VALUE) {
                Optional<Expression> amount = policy.amount();
                figures = figures.or(amount.map(put -> reach.of(put, item)).orElse(Extent.UNKNOWN));
            }
        }
        return figures;
    }

    private Extent aggregate(Item parent, List<Item> parts) {
        if (parts.isEmpty()) {
            return Extent.UNKNOWN;
        }
        return switch (parent.aggregate()) {
            case SUM -> sum(parts);
            case MEAN, MIN, MAX -> hull(parts);
            case GEOMETRIC, HARMONIC -> hull(parts).isNotNegative() ? hull(parts) : Extent.UNKNOWN;
            case NONE -> Extent.UNKNOWN;
        };
    }

    private Extent hull(List<Item> parts) {
        Extent all = points(parts.get(0));
        for (Item part : parts.subList(1, parts.size())) {
            all = all.or(points(part));
        }
        return all;
    }

    /** Parts that may leave make the others count for more, so then each has to keep within its full marks. */
    private Extent sum(List<Item> parts) {
        boolean rescaled = parts.stream().anyMatch(ItemReach::mayLeave);
        Extent sum = Extent.ZERO;
        for (Item part : parts) {
            Extent points = points(part);
            Extent marks = part.points().map(full -> reach.of(full, part)).orElse(Extent.UNKNOWN);
            boolean within = points.isNotNegative()
                    && marks.low().isPresent()
                    && points.high().isPresent()
                    && points.high().get().compareTo(marks.low().get()) <= 0;
            if (rescaled && !within) {
                return Extent.UNKNOWN;
            }
            sum = sum.plus(rescaled ? new Extent(Optional.of(Rational.ZERO), marks.high()) : points);
        }
        return sum;
    }

    private static boolean mayLeave(Item item) {
        return item.missing().policies().values().stream().anyMatch(policy -> policy.kind() == Policy.Kind.RESCALE);
    }
}
