package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/**
 * {@code streak(c)}: for how many periods in a row, ending with this one, a condition held, each judged in its own
 * period. Missing where a missing period could change the answer.
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
        return run.known.select(run.length, run.length);
    }

    /** How long the run is at least, where its start is not known; exactly, where it is. */
    public Lane atLeast(Scope scope) {
        return run(scope).length;
    }

    /** The comparison, decided also where the run is only known to be at least so long. */
    Lane compare(Scope scope, Comparison comparison, Lane other) {
        Run run = run(scope);
        Lane exact = run.length.compare(comparison, other);
        Lane settled = switch (comparison) {
            case AT_LEAST, MORE -> exact;
            case LESS, AT_MOST -> exact.not();
            case EQUAL, UNEQUAL -> run.length.compare(Comparison.MORE, other);
        };
        Lane answer =
                comparison.holds(1) ? scope.lanes().always() : scope.lanes().never();
        Lane open = settled.orElse(scope.lanes().never()).select(answer, run.known);
        return run.known.isPresent().select(exact, open);
    }

    /** Counts back from the scope's own period until the condition fails or is not known. */
    private Run run(Scope scope) {
        Lane one = scope.lanes().constant(Rational.ONE);
        Lane zero = scope.lanes().constant(Rational.ZERO);
        Lane length = zero;
        Lane going = scope.lanes().always();
        Lane known = going;
        for (int back = 0; ; back++) {
            Optional<Scope> then = back == 0 ? Optional.of(scope) : scope.back(back);
            if (then.isEmpty()) {
                return new Run(length, going.select(scope.lanes().missing(State.NOT_SUBMITTED), known));
            }
            Lane held = condition.evaluate(then.get());
            known = going.select(held, known);
            going = going.and(held.orElse(scope.lanes().never()));
            length = length.plus(going.select(one, zero));
        }
    }

    /**
     * For how many periods the condition has held.
     *
     * @param length at least so many, 0 or more
     * @param known present where that is all; missing where it may be more, as the period is that ended it
     */
    private record Run(Lane length, Lane known) {}

    @Override
    public String text() {
        return "streak(" + condition.text() + ")";
    }
}
