package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;

/**
 * A statistic of a quantity over the rows each unit has in a file of rows: {@code sum(if(severity == "major", times))}.
 *
 * @param statistic which
 * @param of a number; for {@code count} any type
 * @param rows what the file is called
 * @param once of rows alike in this column only the one with the largest amount counts; empty: all count
 * @param share for a percentile, from 0 to 100; else zero
 */
public record RowStatistic(Statistic statistic, Expression of, String rows, Optional<String> once, Rational share)
        implements Expression {
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
        return scope.rows(this);
    }

    /** Whether truths are counted, not what is there. */
    public boolean countsTruths() {
        return statistic == Statistic.COUNT && of.type() == Type.TRUTH;
    }

    @Override
    public String text() {
        return statistic.written(of.text(), share) + ")";
    }
}
