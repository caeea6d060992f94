package org.tiermark.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Call;
import org.tiermark.expression.Choice;
import org.tiermark.expression.Conditional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Fold;
import org.tiermark.expression.Growth;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.Previous;
import org.tiermark.expression.Rounded;
import org.tiermark.expression.RowStatistic;
import org.tiermark.expression.Statistic;
import org.tiermark.expression.Streak;
import org.tiermark.model.Rational;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;

/**
 * How far quantities can go, from the numbers and ranges a scheme states. An expression of numbers alone is folded
 * exactly.
 */
final class Reach {
    private static final Extent NOT_NEGATIVE = new Extent(Optional.of(Rational.ZERO), Optional.empty());
    private static final Extent FROM_ALL_LOST = new Extent(Optional.of(Rational.HUNDRED.negated()), Optional.empty());
    private static final Extent FROM_ONE = new Extent(Optional.of(Rational.ONE), Optional.empty());

    private final Scheme scheme;
    private final Set<Name> open = new HashSet<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final ItemReach itemReach = new ItemReach(this);

    Reach(Scheme scheme) {
        this.scheme = scheme;
        scheme.indicators().forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
        scheme.items().forEach(item -> items.putIfAbsent(item.id(), item));
    }

    /** What an item's final points can be. */
    Extent points(Item item) {
        return itemReach.points(item);
    }

    /** What an item's points start from, before any adjustment. */
    Extent base(Item item) {
        return itemReach.base(item);
    }

    /** What one base of an item can give. */
    Extent base(Rule base, Item item) {
        return itemReach.rules().of(base, item);
    }

    /** The most a deduction or bonus of an item can move; empty where nothing holds it. */
    Optional<Rational> most(Amount amount, Rule rule, Item item) {
        return itemReach.rules().most(amount, rule, item);
    }

    /** What an item's value can be. */
    Extent value(Item item) {
        return itemReach.value(item);
    }

    /** The one number an expression of an item comes to; empty where it is none or several. */
    Optional<Rational> constant(Expression expression, Item item) {
        return of(expression, item).constant();
    }

    /** What an expression of an item can come to. */
    Extent of(Expression expression, Item item) {
        if (expression instanceof Literal literal) {
            return Extent.of(literal.number());
        }
        if (expression instanceof Name name) {
            return named(name, item);
        }
        if (expression instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic, item);
        }
        if (expression instanceof Call call) {
            return call(call, item);
        }
        if (expression instanceof Rounded rounded) {
            Extent inner = of(rounded.of(), item);
            return new Extent(
                    inner.low().map(rounded.rounding()::of), inner.high().map(rounded.rounding()::of));
        }
        if (expression instanceof Previous previous) {
            return of(previous.of(), item);
        }
        return several(expression, item);
    }

    private Extent several(Expression expression, Item item) {
        if (expression instanceof Conditional conditional) {
            Extent then = of(conditional.then(), item);
            return conditional.otherwise().isEmpty()
                    ? then
                    : then.or(of(conditional.otherwise().get(), item));
        }
        if (expression instanceof Choice choice) {
            return hull(choice.parts().subList(1, choice.parts().size()), item);
        }
        if (expression instanceof Fold fold) {
            return fold.over().isPresent()
                    ? set(fold.statistic(), fold.arguments().get(0), item)
                    : fold(fold.statistic(), fold.arguments(), item);
        }
        if (expression instanceof PeerStatistic statistic) {
            return set(statistic.statistic(), statistic.of(), item);
        }
        if (expression instanceof RowStatistic statistic) {
            return set(statistic.statistic(), statistic.of(), item);
        }
        if (expression instanceof Growth growth) {
            return of(growth.of(), item).isNotNegative() ? FROM_ALL_LOST : Extent.UNKNOWN;
        }
        Extent counted = expression instanceof Streak ? NOT_NEGATIVE : Extent.UNKNOWN;
        return expression instanceof Position ? FROM_ONE : counted;
    }

    /** Names that lead back to themselves are circles, reported elsewhere; here nothing is known of them. */
    private Extent named(Name name, Item item) {
        boolean leads =
                name.kind() == Name.Kind.ITEM || name.kind() == Name.Kind.MARKS || name.kind() == Name.Kind.VALUE;
        if (!leads) {
            return direct(name, item);
        }
        if (!open.add(name)) {
            return name.kind() == Name.Kind.VALUE ? figure(item) : Extent.UNKNOWN;
        }
        Extent extent = direct(name, item);
        open.remove(name);
        return extent;
    }

    /** What an item's value is before its policy puts anything in. */
    private Extent figure(Item item) {
        return item.indicator().map(indicator -> range(indicator.id())).orElse(Extent.UNKNOWN);
    }

    private Extent direct(Name name, Item item) {
        return switch (name.kind()) {
            case FIGURE, PANEL, ROW, BENCHMARK -> range(name.of());
            case VALUE -> value(item);
            case MARKS -> item.points().map(points -> of(points, item)).orElse(Extent.UNKNOWN);
            case ITEM ->
                Optional.ofNullable(items.get(name.of())).map(itemReach::limits).orElse(Extent.UNKNOWN);
            case SCORE -> points(scheme.root());
            case RANK -> FROM_ONE;
            default -> Extent.UNKNOWN;
        };
    }

    /** The range an indicator states. */
    Extent range(String indicator) {
        return Optional.ofNullable(indicators.get(indicator))
                .flatMap(Indicator::range)
                .map(Extent::of)
                .orElse(Extent.UNKNOWN);
    }

    /** The indicator an expression of an item is, unchanged. */
    Optional<Indicator> indicator(Expression expression, Item item) {
        if (!(expression instanceof Name name)) {
            return Optional.empty();
        }
        return switch (name.kind()) {
            case VALUE -> item.indicator();
            case FIGURE -> Optional.ofNullable(indicators.get(name.of()));
            default -> Optional.empty();
        };
    }

    private Extent arithmetic(Arithmetic arithmetic, Item item) {
        Extent left = of(arithmetic.left(), item);
        Extent right = of(arithmetic.right(), item);
        return switch (arithmetic.operator()) {
            case '+' -> left.plus(right);
            case '-' -> left.plus(right.negated());
            case '*' -> left.times(right);
            default -> left.over(right);
        };
    }

    private Extent call(Call call, Item item) {
        List<Expression> arguments = call.arguments();
        return switch (call.function()) {
            case NEGATE -> of(arguments.get(0), item).negated();
            case ABS -> of(arguments.get(0), item).absolute();
            case CLAMP ->
                of(arguments.get(0), item).max(of(arguments.get(1), item)).min(of(arguments.get(2), item));
            case COALESCE -> hull(arguments, item);
            case SQRT, EXP -> NOT_NEGATIVE;
            default -> Extent.UNKNOWN;
        };
    }

    private Extent hull(List<Expression> expressions, Item item) {
        return expressions.stream()
                .map(expression -> of(expression, item))
                .reduce(Extent::or)
                .orElseThrow();
    }

    private Extent fold(Statistic statistic, List<Expression> arguments, Item item) {
        Extent all = of(arguments.get(0), item);
        for (Expression next : arguments.subList(1, arguments.size())) {
            Extent one = of(next, item);
            all = switch (statistic) {
                case MIN -> all.min(one);
                case MAX -> all.max(one);
                case SUM -> all.plus(one);
                default -> all.or(one);
            };
        }
        return switch (statistic) {
            case MIN, MAX, SUM, MEAN, MEDIAN -> all;
            case COUNT -> Extent.between(Rational.ZERO, Rational.of(arguments.size()));
            case STDEV, STDEVP -> NOT_NEGATIVE;
            default -> Extent.UNKNOWN;
        };
    }

    private Extent set(Statistic statistic, Expression each, Item item) {
        return switch (statistic) {
            case MEAN, MEDIAN, MIN, MAX, PERCENTILE_INCLUSIVE, PERCENTILE_EXCLUSIVE -> of(each, item);
            case COUNT, STDEV, STDEVP -> NOT_NEGATIVE;
            case SUM -> of(each, item).isNotNegative() ? NOT_NEGATIVE : Extent.UNKNOWN;
        };
    }
}
