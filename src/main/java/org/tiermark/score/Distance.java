package org.tiermark.score;

import java.util.Optional;
import org.tiermark.expression.Comparing;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Junction;
import org.tiermark.expression.Scope;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;

/** How far a condition is from holding: the breach of the comparison that fails. */
final class Distance {
    private Distance() {}

    /**
     * How far one side is past the other, for the one row of a scope.
     *
     * @return of several comparisons joined by {@code and} the first that fails; empty where no single breach says it
     */
    static Optional<Rational> of(Expression condition, Scope scope) {
        if (condition instanceof Junction junction && junction.both()) {
            return fails(junction.left(), scope) ? of(junction.left(), scope) : of(junction.right(), scope);
        }
        if (condition instanceof Comparing comparing && comparing.left().type() == Type.NUMBER) {
            Lane breach =
                    comparing.left().evaluate(scope).minus(comparing.right().evaluate(scope));
            return breach.present(0) ? Optional.of(breach.value(0).absolute()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean fails(Expression condition, Scope scope) {
        Lane lane = condition.evaluate(scope);
        return lane.present(0) && !lane.holds(0);
    }
}
