package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;

/**
 * A statistic of a quantity over the peers: {@code mean(value)}, {@code percentile(x by region, 90, "inclusive")}.
 *
 * @param statistic which
 * @param of a number; for {@code count} any type
 * @param by attributes that narrow the peers to those alike in them
 * @param share for a percentile, from 0 to 100; else zero
 */
public record PeerStatistic(Statistic statistic, Expression of, List<Name> by, Rational share) implements Expression {
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
        return scope.peers(this);
    }

    @Override
    public String text() {
        return statistic.written(of.text() + Groups.text(by), share) + ")";
    }
}
