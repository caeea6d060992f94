package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.scheme.Aggregate;
import org.tiermark.scheme.Item;

/** Makes a parent's value of its items' points. */
final class Aggregation {
    private Aggregation() {}

    /** The value; missing where all parts left, absent where one is. */
    static Lane value(SliceScope scope, Item item) {
        List<Item> counted = new ArrayList<>();
        List<Lane> points = new ArrayList<>();
        for (Item part : item.items()) {
            Lane lane = scope.points(part);
            if (part.counts()) {
                counted.add(part);
                points.add(lane);
            }
        }
        if (counted.isEmpty() || item.aggregate() == Aggregate.NONE) {
            return scope.lanes().missing(State.MISSING);
        }
        Lane value = switch (item.aggregate()) {
            case SUM -> sum(scope, counted, points);
            case MEAN -> mean(scope, counted, points);
            default -> new OtherMeans(item.aggregate(), points, weights(scope, counted)).value();
        };
        return absent(points, value);
    }

    private static Lane absent(List<Lane> points, Lane value) {
        Lane out = value;
        for (Lane lane : points) {
            if (!lane.complete()) {
                out = lane.is(State.ABSENT).select(lane, out);
            }
        }
        return out;
    }

    /** The sum; where parts left, times the full marks of all over those of the parts present. */
    private static Lane sum(SliceScope scope, List<Item> items, List<Lane> points) {
        Lane sum = total(scope, points, lane -> lane);
        if (points.stream().allMatch(Lane::complete)) {
            return sum;
        }
        List<Lane> marks = items.stream().map(scope::marks).toList();
        Lane all = marks.stream().reduce(Lane::plus).orElseThrow();
        Lane present = weights(scope, points, marks);
        Lane none = present.compare(Comparison.EQUAL, scope.lanes().constant(Rational.ZERO));
        Lane scaled = sum.times(all).over(present);
        Lane some = left(scope, points);
        return some.select(none.orElse(none).select(scope.lanes().missing(State.MISSING), scaled), sum);
    }

    /** Where a part left. */
    private static Lane left(SliceScope scope, List<Lane> points) {
        Lane left = scope.lanes().never();
        for (Lane lane : points) {
            left = lane.complete() ? left : left.or(lane.is(State.LEFT_OUT));
        }
        return left;
    }

    /** The sum of the parts that have points. */
    private static Lane total(SliceScope scope, List<Lane> points, Function<Lane, Lane> each) {
        Lane sum = scope.lanes().constant(Rational.ZERO);
        for (Lane lane : points) {
            sum = sum.plus(each.apply(lane).orElse(scope.lanes().constant(Rational.ZERO)));
        }
        return sum;
    }

    /** The sum of the weights of the parts that have points. */
    private static Lane weights(SliceScope scope, List<Lane> points, List<Lane> weights) {
        Lane sum = scope.lanes().constant(Rational.ZERO);
        for (int i = 0; i < points.size(); i++) {
            Lane weight = weights.get(i);
            Lane lane = points.get(i);
            sum = sum.plus(
                    lane.complete()
                            ? weight
                            : lane.isPresent().select(weight, scope.lanes().constant(Rational.ZERO)));
        }
        return sum;
    }

    private static Lane mean(SliceScope scope, List<Item> items, List<Lane> points) {
        List<Lane> weights = weights(scope, items);
        Lane sum = scope.lanes().constant(Rational.ZERO);
        for (int i = 0; i < points.size(); i++) {
            Lane present = points.get(i).orElse(scope.lanes().constant(Rational.ZERO));
            Lane weight = weights.get(i).orElse(scope.lanes().constant(Rational.ZERO));
            sum = sum.plus(present, weight);
        }
        Lane total = weights(scope, points, weights);
        Lane none = total.compare(Comparison.EQUAL, scope.lanes().constant(Rational.ZERO));
        return none.select(scope.lanes().missing(State.MISSING), sum.over(total));
    }

    private static List<Lane> weights(SliceScope scope, List<Item> items) {
        return items.stream().map(item -> weight(scope, item)).toList();
    }

    /** A part's weight; 1 where none is stated. */
    static Lane weight(SliceScope scope, Item item) {
        return item.weight().isPresent()
                ? item.weight().get().evaluate(new ItemWork(scope, item))
                : scope.lanes().constant(Rational.ONE);
    }

    /** Tells the recorder each part's contribution, and what is left. */
    static void record(SliceScope scope, Item parent, Lane value) {
        boolean adds = parent.aggregate() == Aggregate.SUM || parent.aggregate() == Aggregate.MEAN;
        if (adds && scope.recorder().explains()) {
            List<Item> counted = parent.items().stream().filter(Item::counts).toList();
            List<Lane> shares = counted.stream().map(scope::points).toList();
            if (parent.aggregate() == Aggregate.MEAN) {
                shares = shares(scope, counted, shares);
            }
            for (int i = 0; i < shares.size(); i++) {
                scope.recorder().part(counted.get(i), shares.get(i));
            }
        }
        scope.recorder().value(parent, value);
    }

    /** What each part has in the mean of all. */
    private static List<Lane> shares(SliceScope scope, List<Item> items, List<Lane> points) {
        List<Lane> weights = weights(scope, items);
        Lane total = weights(scope, points, weights);
        List<Lane> shares = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            shares.add(points.get(i).times(weights.get(i)).over(total));
        }
        return shares;
    }
}
