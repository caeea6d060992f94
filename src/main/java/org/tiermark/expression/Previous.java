package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Lane;
import org.tiermark.model.State;

/**
 * {@code previous(x, n)}: the quantity some periods back; or {@code at(x, "2022Q3")}: in a named period.
 *
 * @param of any type
 * @param periods how many back, from 1
 * @param period the period's name; empty for {@code previous}
 */
public record Previous(Expression of, int periods, String period) implements Expression {
    @Override
    public Type type() {
        return of.type();
    }

    @Override
    public List<Expression> parts() {
        return List.of(of);
    }

    @Override
    public Lane evaluate(Scope scope) {
        Optional<Scope> then = period.isEmpty() ? scope.back(periods) : scope.at(period);
        return then.map(of::evaluate).orElseGet(() -> scope.lanes().missing(State.NOT_SUBMITTED));
    }

    @Override
    public String text() {
        if (!period.isEmpty()) {
            return "at(" + of.text() + ", \"" + period + "\")";
        }
        return "previous(" + of.text() + (periods == 1 ? "" : ", " + periods) + ")";
    }
}
