package org.tiermark.check;

import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Call;
import org.tiermark.expression.Comparing;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Fold;
import org.tiermark.expression.Function;
import org.tiermark.expression.Growth;
import org.tiermark.expression.Junction;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.Previous;
import org.tiermark.expression.Rounded;
import org.tiermark.expression.Statistic;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/**
 * Which way a quantity goes when an item's figure grows and all else stays: 1 up or nowhere, −1 down or nowhere, 0 not
 * at all; empty where that cannot be said. A condition goes up where it becomes true.
 */
final class Slope {
    private static final Optional<Integer> LEVEL = Optional.of(0);

    private final Item item;
    private final Indicator indicator;
    private final Reach reach;

    Slope(Item item, Indicator indicator, Reach reach) {
        this.item = item;
        this.indicator = indicator;
        this.reach = reach;
    }

    /** The way of a formula or condition. */
    Optional<Integer> of(Expression expression) {
        if (expression instanceof Literal || expression instanceof Previous) {
            return LEVEL;
        }
        if (expression instanceof Name name) {
            return named(name);
        }
        if (expression instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        if (expression instanceof Comparing comparing) {
            return comparing(comparing);
        }
        if (expression instanceof Junction junction) {
            return together(of(junction.left()), of(junction.right()));
        }
        if (expression instanceof Rounded rounded) {
            return of(rounded.of());
        }
        if (expression instanceof Growth growth) {
            return of(growth.of());
        }
        return others(expression);
    }

    private Optional<Integer> others(Expression expression) {
        if (expression instanceof Call call
                && (call.function() == Function.NEGATE || call.function() == Function.NOT)) {
            return turned(of(call.arguments().get(0)));
        }
        boolean rising = expression instanceof Call call && call.function() == Function.CLAMP
                || expression instanceof Fold fold && fold.over().isEmpty() && rises(fold.statistic());
        if (rising) {
            return expression.parts().stream().map(this::of).reduce(LEVEL, Slope::together);
        }
        List<Name> names = Mentions.names(expression);
        return names.stream().allMatch(name -> named(name).equals(LEVEL)) ? LEVEL : Optional.empty();
    }

    private static boolean rises(Statistic statistic) {
        return statistic == Statistic.MIN
                || statistic == Statistic.MAX
                || statistic == Statistic.SUM
                || statistic == Statistic.MEAN
                || statistic == Statistic.MEDIAN;
    }

    private Optional<Integer> named(Name name) {
        return switch (name.kind()) {
            case VALUE -> Optional.of(1);
            case FIGURE -> figure(name);
            case ATTRIBUTE, BENCHMARK, MARKS -> LEVEL;
            default -> Optional.empty();
        };
    }

    private Optional<Integer> figure(Name name) {
        if (name.of().equals(indicator.id())) {
            return Optional.of(1);
        }
        boolean derived =
                reach.indicator(name, item).flatMap(Indicator::formula).isPresent();
        return derived || indicator.formula().isPresent() ? Optional.empty() : LEVEL;
    }

    private Optional<Integer> arithmetic(Arithmetic arithmetic) {
        Optional<Integer> left = of(arithmetic.left());
        Optional<Integer> right = of(arithmetic.right());
        return switch (arithmetic.operator()) {
            case '+' -> together(left, right);
            case '-' -> together(left, turned(right));
            case '*' -> left.equals(LEVEL) ? scaled(right, arithmetic.left()) : product(left, right, arithmetic);
            default -> right.equals(LEVEL) ? scaled(left, arithmetic.right()) : Optional.empty();
        };
    }

    private Optional<Integer> product(Optional<Integer> left, Optional<Integer> right, Arithmetic product) {
        return right.equals(LEVEL) ? scaled(left, product.right()) : Optional.empty();
    }

    private Optional<Integer> scaled(Optional<Integer> way, Expression factor) {
        Extent extent = reach.of(factor, item);
        if (way.equals(LEVEL) || extent.isNotNegative()) {
            return way;
        }
        return extent.negated().isNotNegative() ? turned(way) : Optional.empty();
    }

    private Optional<Integer> comparing(Comparing comparing) {
        Optional<Integer> difference = together(of(comparing.left()), turned(of(comparing.right())));
        return switch (comparing.comparison()) {
            case MORE, AT_LEAST -> difference;
            case LESS, AT_MOST -> turned(difference);
            default -> difference.equals(LEVEL) ? LEVEL : Optional.empty();
        };
    }

    static Optional<Integer> turned(Optional<Integer> way) {
        return way.map(sign -> -sign);
    }

    /** The way of two that act together; empty where they pull apart. */
    static Optional<Integer> together(Optional<Integer> one, Optional<Integer> other) {
        if (one.isEmpty() || other.isEmpty() || one.get() * other.get() < 0) {
            return Optional.empty();
        }
        return one.get() == 0 ? other : one;
    }
}
