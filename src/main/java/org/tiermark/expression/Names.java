package org.tiermark.expression;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.tiermark.problem.ExpressionProblem;

/** The names an expression may use at its place in the scheme. */
public interface Names {
    /** What a name stands for here. */
    Optional<Expression> find(String name);

    /** What is wrong with a name the scheme has, but only at a later step or another place; empty: it has none such. */
    Optional<ExpressionProblem> elsewhere(String name);

    /** The rows that functions of one argument run over here; empty: they run over the peers. */
    default Optional<RowSet> rows() {
        return Optional.empty();
    }

    /**
     * The rows an indicator is made of.
     *
     * @param name what their file is called
     * @param once of rows alike in this column only the largest counts; empty: all count
     */
    record RowSet(String name, Optional<String> once) {}

    /** All names usable here in place of one that is not known, for hints. */
    Collection<String> known(String unknown);

    /** How {@code round(x, n)} rounds; empty where the scheme states none. */
    Optional<RoundingMode> roundingMode();
}
