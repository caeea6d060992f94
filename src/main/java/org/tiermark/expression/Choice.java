package org.tiermark.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.State;

/**
 * A quantity that differs by group: {@code { "default": 10, "山区": 8 }}.
 *
 * @param by the attribute that says which
 * @param cases quantities by the attribute's text, in file order
 * @param otherwise for all other groups; empty: missing there
 */
public record Choice(Name by, Map<String, Expression> cases, Optional<Expression> otherwise) implements Expression {
    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> parts() {
        List<Expression> all = new ArrayList<>(List.of(by));
        all.addAll(cases.values());
        otherwise.ifPresent(all::add);
        return all;
    }

    @Override
    public Lane evaluate(Scope scope) {
        Lane group = by.evaluate(scope);
        Lane chosen = otherwise.isPresent()
                ? otherwise.get().evaluate(scope)
                : scope.lanes().missing(State.MISSING);
        for (Map.Entry<String, Expression> entry : cases.entrySet()) {
            Lane here = group.compare(Comparison.EQUAL, scope.lanes().text(entry.getKey()));
            Lane known = here.orElse(scope.lanes().never());
            chosen = known.select(entry.getValue().evaluate(scope), chosen);
        }
        return chosen;
    }

    @Override
    public String text() {
        String groups = cases.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().text())
                .collect(Collectors.joining(", "));
        return "{" + groups + otherwise.map(last -> ", default: " + last.text()).orElse("") + "}";
    }
}
