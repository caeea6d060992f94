package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/**
 * {@code streak(c)}: for how many periods in a row, ending with this one, a condition held, each judged in its own period.
 * Missing where a missing period could change the answer.
 *
 * @param condition a condition
 */
public record Streak(Expression condition) implements Expression {
    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> parts() {
        return List.of(condition);
    }

    @Override
    public Lane evaluate(Scope scope) {
        Run run = run(scope);
        return run.open.select(scope.lanes().missing(State.NOT_SUBMITTED), run.length);
    }

    /** The comparison, decided also where the run is only known to be at least so long. */
    Lane compare(Scope scope, Comparison comparison, Lane other) {
        Run run = run(scope);
        Lane exact = run.length.compare(comparison, other);
        Lane unknown = scope.lanes().missing(State.NOT_SUBMITTED);
        Lane yes = scope.lanes().truth(true);
        Lane no = scope.lanes().truth(false);
        Lane past = run.length.compare(Comparison.MORE, other);
        Lane open = switch (comparison) {
            case AT_LEAST, MORE -> exact.select(yes, unknown);
            case LESS, AT_MOST -> exact.select(unknown, no);
            case EQUAL -> past.select(no, unknown);
            case UNEQUAL -> past.select(yes, unknown);
        };
        return run.open.select(open, exact);
    }

    /** Counts back from the scope's own period until the condition fails or is not known. */
    private Run run(Scope scope) {
        Lane one = scope.lanes().constant(Rational.ONE);
        Lane zero = scope.lanes().constant(Rational.ZERO);
        Lane length = zero;
        Lane going = scope.lanes().truth(true);
        Lane open = scope.lanes().truth(false);
        for (int back = 0; ; back++) {
            Optional<Scope> then = back == 0 ? Optional.of(scope) : scope.back(back);
            if (then.isEmpty()) {
                return new Run(length, open.or(going));
            }
            Lane held = condition.evaluate(then.get());
            open = open.or(going.and(held.isPresent().not()));
            going = going.and(held.orElse(scope.lanes().truth(false)));
            length = length.plus(going.select(one, zero));
        }
    }

    /** How long the run is, and where it may be longer because a period is missing. */
    private record Run(Lane length, Lane open) {}

    @Override
    public String text() {
        return "streak(" + condition.text() + ")";
    }
}
