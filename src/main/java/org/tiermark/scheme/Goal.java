package org.tiermark.scheme;

import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Entry;

/**
 * A condition reported as met, unmet or not computable; it moves no points.
 *
 * @param id its name for programs; may be empty
 * @param name what it is called
 * @param when the condition, on figures, score, tier and ranks
 * @param owner the department that answers for it
 * @param source the clause it comes from
 * @param warn the condition of an early warning
 * @param origin where it stands in the scheme
 */
public record Goal(
        String id,
        String name,
        @Entry(as = Type.TRUTH) Expression when,
        String owner,
        String source,
        @Entry(as = Type.TRUTH) Optional<Expression> warn,
        Origin origin) {}
