package org.tiermark.rule;

import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.problem.Origin;

/**
 * What every rule may state.
 *
 * @param when the condition under which it acts; a row where it fails asks for nothing else of the rule
 * @param of what it reads, the item's value unless stated; empty where the item has none
 * @param because why, for people
 * @param source the clause it comes from
 * @param origin where the rule stands in the scheme
 */
public record Gate(
        @Entry(as = Type.TRUTH, otherwise = "true") Expression when,
        @Entry(otherwise = "value") Optional<Expression> of,
        String because,
        String source,
        Origin origin) {}
