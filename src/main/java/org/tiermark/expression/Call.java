package org.tiermark.expression;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/**
 * A function of a row's own quantities.
 *
 * @param function which
 * @param arguments as many and of such types as it takes
 */
public record Call(Function function, List<Expression> arguments) implements Expression {
    @Override
    public Type type() {
        return function.result(arguments);
    }

    @Override
    public List<Expression> parts() {
        return arguments;
    }

    @Override
    public Lane evaluate(Scope scope) {
        Lane first = arguments.get(0).evaluate(scope);
        return switch (function) {
            case ABS -> first.absolute();
            case NEGATE -> first.negated();
            case NOT -> first.not();
            case MISSING -> first.isPresent().not();
            case SQRT -> defined(first, Irrational::hasRoot, Irrational::sqrt);
            case LN -> defined(first, Rational::isPositive, Irrational::ln);
            case LOG10 -> defined(first, Rational::isPositive, Irrational::log10);
            case EXP -> first.mapExact(Irrational::exp);
            case POW -> power(first, arguments.get(1).evaluate(scope));
            case CLAMP ->
                clamped(
                        first,
                        arguments.get(1).evaluate(scope),
                        arguments.get(2).evaluate(scope));
            case CONTAINS -> contains(first, arguments.get(1).evaluate(scope));
            case COALESCE -> coalesce(first, scope);
        };
    }

    private Lane coalesce(Lane first, Scope scope) {
        Lane present = first;
        for (Expression argument : arguments.subList(1, arguments.size())) {
            present = present.complete() ? present : present.orElse(argument.evaluate(scope));
        }
        return present.orElse(first);
    }

    /** Between limits the wrong way round there is nothing. */
    private static Lane clamped(Lane lane, Lane low, Lane high) {
        Lane clamped = lane.max(low).min(high);
        Lane crossed = low.compare(Comparison.MORE, high);
        return crossed.anyHolds() ? crossed.select(lane.pool().missing(State.NOT_COMPUTABLE), clamped) : clamped;
    }

    /** Where the argument is outside the function's domain the result is not computable. */
    private static Lane defined(Lane lane, Predicate<Rational> domain, UnaryOperator<Rational> function) {
        Lane out = lane.pool().exact();
        for (int i = 0, size = lane.size(); i < size; i++) {
            if (!lane.present(i)) {
                out.absent(i, lane.state(i));
            } else if (domain.test(lane.value(i))) {
                lane.pool().put(out, i, function.apply(lane.value(i)));
            } else {
                out.absent(i, State.NOT_COMPUTABLE);
            }
        }
        return lane.pool().compact(out);
    }

    private static Lane power(Lane base, Lane exponent) {
        Lane out = base.pool().exact();
        for (int i = 0, size = base.size(); i < size; i++) {
            if (!base.present(i) || !exponent.present(i)) {
                out.absent(i, base.present(i) ? exponent.state(i) : base.state(i));
            } else if (Irrational.hasPower(base.value(i), exponent.value(i))) {
                base.pool().put(out, i, Irrational.power(base.value(i), exponent.value(i)));
            } else {
                out.absent(i, State.NOT_COMPUTABLE);
            }
        }
        return base.pool().compact(out);
    }

    private static Lane contains(Lane whole, Lane part) {
        Lane out = whole.pool().decimals(0);
        for (int i = 0, size = whole.size(); i < size; i++) {
            if (whole.present(i) && part.present(i)) {
                String text = whole.pool().dictionary().word(whole.code(i));
                out.set(i, text.contains(whole.pool().dictionary().word(part.code(i))) ? 1 : 0);
            } else {
                out.absent(i, whole.present(i) ? part.state(i) : whole.state(i));
            }
        }
        return out;
    }

    @Override
    public String text() {
        return switch (function) {
            case NEGATE -> "-" + Precedence.within(arguments.get(0), Precedence.SIGN);
            case NOT -> "not " + Precedence.within(arguments.get(0), Precedence.NOT);
            case CONTAINS ->
                Precedence.within(arguments.get(0), Precedence.SUM) + " contains "
                        + Precedence.within(arguments.get(1), Precedence.SUM);
            default ->
                function.word() + arguments.stream().map(Expression::text).collect(Collectors.joining(", ", "(", ")"));
        };
    }
}
