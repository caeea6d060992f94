package org.tiermark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.model.Rational;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Deduct;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;

/**
 * Two prices for one quantity, the dearer from a further threshold on: a text that says so can mean three things, and
 * two deductions side by side are a fourth.
 */
final class SlopesLint {
    private final Inspection inspection;
    private final Item item;

    private SlopesLint(Inspection inspection, Item item) {
        this.inspection = inspection;
        this.item = item;
    }

    /**
     * A price for each 1 of its measure by which a quantity is past a threshold.
     *
     * @param quantity what is read
     * @param falls whether points are lost below the threshold; else above it
     * @param threshold where it starts, in the measure of the quantity
     * @param price what 1 in that measure costs, in points, zero or above
     * @param rule that says so
     */
    private record Price(Expression quantity, boolean falls, Rational threshold, Rational price, Rule rule) {

        /** How far a place is past the threshold. */
        private Rational past(Rational at) {
            return (falls ? threshold.minus(at) : at.minus(threshold)).max(Rational.ZERO);
        }
    }

    static void check(Inspection inspection, Item item) {
        SlopesLint lint = new SlopesLint(inspection, item);
        List<Price> prices = new ArrayList<>();
        item.rules().forEach(rule -> lint.price(rule).ifPresent(prices::add));
        for (int i = 1; i < prices.size(); i++) {
            Price one = prices.get(i - 1);
            Price other = prices.get(i);
            if (one.quantity.equals(other.quantity) && one.falls == other.falls) {
                lint.compare(one.past(other.threshold).isPositive() ? one : other, one, other);
            }
        }
    }

    private Optional<Price> price(Rule rule) {
        if (!(rule instanceof Deduct deduct) || !rule.gate().when().equals(Literal.TRUE)) {
            return Optional.empty();
        }
        Amount amount = deduct.amount();
        if (amount.per().isEmpty() || amount.once().isPresent()) {
            return Optional.empty();
        }
        if (!(rule.gate().of().orElse(Literal.TRUE) instanceof Arithmetic breach) || breach.operator() != '-') {
            return Optional.empty();
        }
        Optional<Rational> each = constant(amount.points().orElseThrow());
        Optional<Rational> width = constant(amount.per().get()).filter(Rational::isPositive);
        Optional<Rational> left = constant(breach.left());
        Optional<Rational> threshold = left.isPresent() ? left : constant(breach.right());
        if (each.isEmpty() || width.isEmpty() || threshold.isEmpty()) {
            return Optional.empty();
        }
        Expression quantity = left.isPresent() ? breach.right() : breach.left();
        return Optional.of(new Price(
                quantity, left.isPresent(), threshold.get(), each.get().over(width.get()), rule));
    }

    private Optional<Rational> constant(Expression expression) {
        return inspection.reach().constant(expression, item);
    }

    /** Says what a place a third further than the second threshold would cost in each meaning. */
    private void compare(Price first, Price one, Price other) {
        Price second = first == one ? other : one;
        Rational between = first.past(second.threshold);
        if (!between.isPositive()) {
            return;
        }
        Rational beyond = between.over(Rational.of(3));
        Rational at = first.falls ? second.threshold.minus(beyond) : second.threshold.plus(beyond);
        Rational from = beyond.times(second.price);
        inspection.report(Problem.of(SchemeLint.TWO_SLOPES, second.rule.gate().origin())
                .with("item", item.label())
                .with("at", at)
                .with("marginal", between.times(first.price).plus(from))
                .with("replaced", first.past(at).times(second.price))
                .with("only", from)
                .with("both", first.past(at).times(first.price).plus(from)));
    }
}
