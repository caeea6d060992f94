package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;
import org.tiermark.model.Ties;

/**
 * {@code position(x)}: the row's place among the peers, 1 for the largest.
 *
 * @param of a number
 * @param ties what places equal rows get
 * @param by attributes that narrow the peers to those alike in them
 */
public record Position(Expression of, Ties ties, List<Name> by) implements Expression {
    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> parts() {
        return List.of(of);
    }

    @Override
    public Lane evaluate(Scope scope) {
        return scope.position(this);
    }

    @Override
    public String text() {
        String named = ties == Ties.COMPETITION ? "" : ", \"" + ties.word() + "\"";
        return "position(" + of.text() + Groups.text(by) + named + ")";
    }
}
