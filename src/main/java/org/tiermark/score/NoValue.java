package org.tiermark.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Call;
import org.tiermark.expression.Comparing;
import org.tiermark.expression.Conditional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Junction;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.Rounded;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Ratio;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;

/** Finds what has no value in an item of which all figures are there, for a slice of one row. */
final class NoValue {
    private final Item item;
    private final ItemWork work;

    NoValue(SliceScope scope, Item item) {
        this.item = item;
        this.work = new ItemWork(scope, item);
    }

    /** The first quantity without a value; empty where it lies deeper than the item's own rules and limits. */
    Optional<Wording> cause() {
        Stream<Wording> rules = item.rules().stream().map(this::of).flatMap(Optional::stream);
        Stream<Wording> limits = Stream.of(item.floorInForce(), item.capInForce())
                .flatMap(Optional::stream)
                .map(this::in)
                .flatMap(Optional::stream);
        return Stream.concat(rules, limits).findFirst();
    }

    private Lane evaluated(Expression expression) {
        return expression.evaluate(work);
    }

    private Optional<Wording> of(Rule rule) {
        Optional<Wording> condition = in(rule.gate().when());
        if (condition.isPresent() || !evaluated(rule.gate().when()).holds(0)) {
            return condition;
        }
        return Expressions.in((Record) rule).stream()
                .map(this::in)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> asked(rule));
    }

    /** The innermost part of an expression that has no value though all it is made of has. */
    Optional<Wording> in(Expression expression) {
        boolean entered = expression instanceof Arithmetic
                || expression instanceof Comparing
                || expression instanceof Junction
                || expression instanceof Call
                || expression instanceof Rounded
                || expression instanceof Conditional;
        List<Expression> parts = entered ? expression.parts() : List.of();
        Optional<Wording> inside =
                parts.stream().map(this::in).flatMap(Optional::stream).findFirst();
        boolean here = inside.isEmpty()
                && !(expression instanceof Name)
                && evaluated(expression).state(0) == State.NOT_COMPUTABLE
                && parts.stream().allMatch(part -> evaluated(part).present(0));
        return here ? Optional.of(said(expression)) : inside;
    }

    private Wording said(Expression expression) {
        String text = expression.text();
        if (expression instanceof Arithmetic quotient) {
            String divisor = told(quotient.right());
            return new Wording(text + " divides by " + divisor, text + " 的除数为 " + divisor);
        }
        String parts = expression instanceof Call call
                ? call.arguments().stream().map(this::told).collect(Collectors.joining(", ", " (", ")"))
                : "";
        return new Wording(text + " has no value" + parts, text + " 无值" + parts);
    }

    /** An expression and what it comes to: {@code a - b = 0}. */
    private String told(Expression expression) {
        String value = evaluated(expression).value(0).toString();
        return expression instanceof Literal ? value : expression.text() + " = " + value;
    }

    /** What a rule asks of its quantities that does not hold. */
    private Optional<Wording> asked(Rule rule) {
        if (rule instanceof Ratio ratio) {
            return unless(ratio.target(), "target", Comparison.MORE);
        }
        if (!rule.bands().isEmpty()) {
            return rule.gate().of().map(of -> new Wording("no band holds " + told(of), "没有任何一档包含 " + told(of)));
        }
        if (rule.polyline().isPresent()) {
            return Optional.of(
                    new Wording("the breakpoints of the curve neither rise nor fall throughout", "折线各点的值没有一直递增或递减"));
        }
        return Amount.of(rule)
                .flatMap(amount -> Stream.of(
                                amount.per().flatMap(per -> unless(per, "per", Comparison.MORE)),
                                amount.points().flatMap(points -> unless(points, "points", Comparison.AT_LEAST)),
                                amount.cap().flatMap(cap -> unless(cap, "cap", Comparison.AT_LEAST)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Wording> unless(Expression expression, String key, Comparison asked) {
        Lane lane = evaluated(expression);
        if (!lane.present(0) || asked.holds(lane.value(0).compareTo(Rational.ZERO))) {
            return Optional.empty();
        }
        String told = key + (expression instanceof Literal ? " " : ": ") + told(expression);
        return Optional.of(
                asked == Comparison.MORE
                        ? new Wording(told + " is not above zero", told + "，应大于零")
                        : new Wording(told + " is below zero", told + "，不应小于零"));
    }
}
