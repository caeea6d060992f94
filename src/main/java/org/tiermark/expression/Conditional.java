package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Lane;
import org.tiermark.model.State;

/**
 * {@code if(condition, then, otherwise)}; without the last it is missing where the condition fails.
 *
 * @param condition a condition
 * @param then any type
 * @param otherwise the same type
 */
public record Conditional(Expression condition, Expression then, Optional<Expression> otherwise) implements Expression {
    @Override
    public Type type() {
        return then.type();
    }

    @Override
    public List<Expression> parts() {
        return otherwise.map(last -> List.of(condition, then, last)).orElseGet(() -> List.of(condition, then));
    }

    @Override
    public Lane evaluate(Scope scope) {
        Lane holds = condition.evaluate(scope);
        Lane one = then.evaluate(scope);
        Lane other = otherwise.isPresent()
                ? otherwise.get().evaluate(scope)
                : scope.lanes().missing(State.MISSING);
        return holds.select(one, other);
    }

    @Override
    public String text() {
        return "if(" + condition.text() + ", " + then.text()
                + otherwise.map(last -> ", " + last.text()).orElse("") + ")";
    }
}
