package org.tiermark.check;

import java.util.Optional;
import org.tiermark.expression.Call;
import org.tiermark.expression.Comparing;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Function;
import org.tiermark.expression.Junction;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Type;
import org.tiermark.model.Comparison;
import org.tiermark.scheme.Item;

/** Conditions that come to the same whatever the figures are, as long as these are there. */
final class Truth {
    private final Reach reach;

    Truth(Reach reach) {
        this.reach = reach;
    }

    boolean never(Expression condition, Item item) {
        return of(condition, item).equals(Optional.of(false));
    }

    boolean always(Expression condition, Item item) {
        return of(condition, item).equals(Optional.of(true));
    }

    /** What a condition always comes to; empty where figures decide. */
    private Optional<Boolean> of(Expression condition, Item item) {
        if (condition instanceof Literal literal) {
            return Optional.of(literal.number().signum() != 0);
        }
        if (condition instanceof Call call && call.function() == Function.NOT) {
            return of(call.arguments().get(0), item).map(holds -> !holds);
        }
        if (condition instanceof Junction junction) {
            return junction(junction, item);
        }
        return condition instanceof Comparing comparing ? comparing(comparing, item) : Optional.empty();
    }

    private Optional<Boolean> junction(Junction junction, Item item) {
        Optional<Boolean> decisive = Optional.of(!junction.both());
        Optional<Boolean> left = of(junction.left(), item);
        Optional<Boolean> right = of(junction.right(), item);
        if (left.equals(decisive) || right.equals(decisive)) {
            return decisive;
        }
        return left.isPresent() && right.isPresent() ? left : Optional.empty();
    }

    private Optional<Boolean> comparing(Comparing comparing, Item item) {
        if (comparing.left().type() == Type.TEXT) {
            return texts(comparing);
        }
        Extent left = reach.of(comparing.left(), item);
        Extent right = reach.of(comparing.right(), item);
        return switch (comparing.comparison()) {
            case LESS -> order(left, right, Comparison.LESS);
            case AT_MOST -> order(left, right, Comparison.AT_MOST);
            case MORE -> order(right, left, Comparison.LESS);
            case AT_LEAST -> order(right, left, Comparison.AT_MOST);
            case EQUAL -> equal(left, right);
            case UNEQUAL -> equal(left, right).map(same -> !same);
        };
    }

    private static Optional<Boolean> texts(Comparing comparing) {
        return comparing.left() instanceof Literal one && comparing.right() instanceof Literal other
                ? Optional.of(one.equals(other) == (comparing.comparison() == Comparison.EQUAL))
                : Optional.empty();
    }

    /** Whether the small one is below the large one, or at it, wherever both may be. */
    private static Optional<Boolean> order(Extent small, Extent large, Comparison comparison) {
        if (small.high().isPresent()
                && large.low().isPresent()
                && comparison.holds(small.high().get().compareTo(large.low().get()))) {
            return Optional.of(true);
        }
        if (small.low().isPresent()
                && large.high().isPresent()
                && !comparison.holds(small.low().get().compareTo(large.high().get()))) {
            return Optional.of(false);
        }
        return Optional.empty();
    }

    private static Optional<Boolean> equal(Extent one, Extent other) {
        if (one.constant().isPresent() && one.constant().equals(other.constant())) {
            return Optional.of(true);
        }
        boolean apart = order(one, other, Comparison.LESS).equals(Optional.of(true))
                || order(other, one, Comparison.LESS).equals(Optional.of(true));
        return apart ? Optional.of(false) : Optional.empty();
    }
}
