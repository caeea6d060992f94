package org.tiermark.expression;

import java.util.List;
import java.util.stream.Collectors;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;

/**
 * Whether a number or text is one of a list: {@code group in ["山区", "近郊"]}.
 *
 * @param of a number or text
 * @param list literals of the same type
 */
public record Membership(Expression of, List<Literal> list) implements Expression {
    @Override
    public Type type() {
        return Type.TRUTH;
    }

    @Override
    public List<Expression> parts() {
        return List.of(of);
    }

    @Override
    public Lane evaluate(Scope scope) {
        Lane one = of.evaluate(scope);
        Lane found = scope.lanes().never();
        for (Literal literal : list) {
            found = found.or(one.compare(Comparison.EQUAL, literal.evaluate(scope)));
        }
        return found;
    }

    @Override
    public String text() {
        return Precedence.within(of, Precedence.SUM) + " in "
                + list.stream().map(Literal::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
