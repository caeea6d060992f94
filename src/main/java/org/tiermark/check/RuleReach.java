package org.tiermark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.model.Direction;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Attain;
import org.tiermark.rule.Band;
import org.tiermark.rule.Bands;
import org.tiermark.rule.Bonus;
import org.tiermark.rule.Breakpoint;
import org.tiermark.rule.Curve;
import org.tiermark.rule.Deduct;
import org.tiermark.rule.Formula;
import org.tiermark.rule.Full;
import org.tiermark.rule.None;
import org.tiermark.rule.Polyline;
import org.tiermark.rule.Ratio;
import org.tiermark.rule.Rule;
import org.tiermark.rule.SetPoints;
import org.tiermark.rule.Steps;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Item;

/** How far the points of rules can go; nothing is known of a kind that is not listed here. */
final class RuleReach {
    private final Reach reach;

    RuleReach(Reach reach) {
        this.reach = reach;
    }

    /** What a base can give. */
    Extent of(Rule base, Item item) {
        if (base instanceof Full) {
            return full(item);
        }
        if (base instanceof None) {
            return Extent.ZERO;
        }
        if (base instanceof Formula formula) {
            return reach.of(formula.points(), item);
        }
        if (base instanceof Attain attain) {
            Extent rest =
                    attain.otherwise().map(points -> reach.of(points, item)).orElse(Extent.ZERO);
            return full(item).or(rest);
        }
        if (base instanceof Bands bands) {
            return hull(bands.points().stream().map(Band::points).toList(), item);
        }
        if (base instanceof Curve curve) {
            return line(curve.polyline().orElseThrow(), curve, item);
        }
        return base instanceof Ratio ratio ? ratio(ratio, item) : Extent.UNKNOWN;
    }

    /** What the points can be after an adjustment. */
    Extent after(Rule adjustment, Item item, Extent before) {
        if (adjustment instanceof Deduct deduct) {
            return before.plus(new Extent(Optional.of(Rational.ZERO), most(deduct.amount(), deduct, item)).negated());
        }
        if (adjustment instanceof Bonus bonus) {
            return before.plus(new Extent(Optional.of(Rational.ZERO), most(bonus.amount(), bonus, item)));
        }
        if (adjustment instanceof SetPoints set) {
            return before.or(reach.of(set.to(), item));
        }
        return adjustment instanceof Veto ? before : Extent.UNKNOWN;
    }

    /** The most a deduction or bonus can move; empty where nothing holds it. */
    Optional<Rational> most(Amount amount, Rule rule, Item item) {
        Extent price = price(amount, rule, item);
        Extent moved = amount.per().isEmpty() ? price : price.times(count(amount, rule, item));
        Extent capped = amount.cap().map(cap -> moved.min(reach.of(cap, item))).orElse(moved);
        return capped.high().map(most -> most.max(Rational.ZERO));
    }

    private Extent price(Amount amount, Rule rule, Item item) {
        return amount.points()
                .map(points -> reach.of(points, item))
                .or(() -> amount.polyline().map(line -> line(line, rule, item)))
                .orElseGet(() -> hull(amount.bands().stream().map(Band::points).toList(), item));
    }

    private Extent count(Amount amount, Rule rule, Item item) {
        Extent excess = rule.gate()
                .of()
                .map(of -> reach.of(of, item))
                .orElse(Extent.UNKNOWN)
                .max(Extent.ZERO);
        Extent exact = excess.over(reach.of(amount.per().orElseThrow(), item));
        return exact.high()
                .filter(most -> amount.steps().orElse(Steps.EXACT) == Steps.BEGUN)
                .map(most -> new Extent(exact.low(), Optional.of(Rounding.CEILING.of(most))))
                .orElse(exact);
    }

    private Extent full(Item item) {
        return item.points().map(points -> reach.of(points, item)).orElse(Extent.UNKNOWN);
    }

    private Extent hull(List<Expression> points, Item item) {
        return points.stream()
                .map(one -> reach.of(one, item))
                .reduce(Extent::or)
                .orElse(Extent.UNKNOWN);
    }

    private Extent ratio(Ratio ratio, Item item) {
        Extent target = reach.of(ratio.target(), item);
        Extent value = ratio.gate().of().map(of -> reach.of(of, item)).orElse(Extent.UNKNOWN);
        Extent share = share(ratio, item, value, target).min(reach.of(ratio.cap(), item));
        Extent kept =
                ratio.floor().map(floor -> share.max(reach.of(floor, item))).orElse(share);
        Extent points = full(item).times(kept);
        Extent most = points.high().isPresent() ? points : atMost(item, kept);
        return ratio.atZero().map(rest -> most.or(reach.of(rest, item))).orElse(most);
    }

    /** A share without least is still at most so much of the full marks. */
    private Extent atMost(Item item, Extent share) {
        Extent upper = full(item).times(new Extent(Optional.of(Rational.ZERO), share.high()));
        return new Extent(Optional.empty(), upper.high());
    }

    private static Extent share(Ratio ratio, Item item, Extent value, Extent target) {
        boolean lower = item.indicator()
                .flatMap(indicator -> indicator.direction())
                .filter(direction -> direction == Direction.LOWER)
                .isPresent();
        if (!lower) {
            return value.over(target);
        }
        return ratio.form().orElse(Ratio.Form.MIRROR) == Ratio.Form.MIRROR
                ? Extent.of(Rational.of(2)).plus(value.over(target).negated())
                : target.over(value);
    }

    private Extent line(Polyline curve, Rule rule, Item item) {
        Extent points = hull(curve.points().stream().map(Breakpoint::points).toList(), item);
        if (curve.ends() == Curve.Ends.CLAMP) {
            return points;
        }
        Optional<List<Corner>> corners = corners(curve, item);
        Extent value = rule.gate().of().map(of -> reach.of(of, item)).orElse(Extent.UNKNOWN);
        if (corners.isEmpty()) {
            return Extent.UNKNOWN;
        }
        List<Corner> line = corners.get();
        int last = line.size() - 1;
        return points.or(end(line.get(0), line.get(1), value.low(), -1))
                .or(end(line.get(last), line.get(last - 1), value.high(), 1));
    }

    /** Where a line that goes on past its end can come to. */
    private static Extent end(Corner end, Corner next, Optional<Rational> farthest, int side) {
        Rational slope = end.points.minus(next.points).over(end.value.minus(next.value));
        if (slope.signum() == 0) {
            return Extent.of(end.points);
        }
        if (farthest.isEmpty()) {
            Optional<Rational> from = Optional.of(end.points);
            return slope.signum() * side > 0 ? new Extent(from, Optional.empty()) : new Extent(Optional.empty(), from);
        }
        Rational past = farthest.get().minus(end.value);
        return past.signum() * side > 0 ? Extent.of(end.points.plus(past.times(slope))) : Extent.of(end.points);
    }

    /** The breakpoints from the smallest value, where all are plain numbers and no two have the same value. */
    Optional<List<Corner>> corners(Polyline curve, Item item) {
        List<Corner> corners = new ArrayList<>();
        for (Breakpoint point : curve.points()) {
            Optional<Rational> value = reach.constant(point.value(), item);
            Optional<Rational> points = reach.constant(point.points(), item);
            if (value.isEmpty() || points.isEmpty()) {
                return Optional.empty();
            }
            corners.add(new Corner(value.get(), points.get()));
        }
        corners.sort((one, other) -> one.value().compareTo(other.value()));
        long different = corners.stream().map(Corner::value).distinct().count();
        return different == corners.size() ? Optional.of(corners) : Optional.empty();
    }

    /**
     * A breakpoint of plain numbers.
     *
     * @param value where it lies, in the measure of what the curve reads
     * @param points what it earns, in points
     */
    record Corner(Rational value, Rational points) {}
}
