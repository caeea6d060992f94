package org.tiermark.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;

/**
 * Finds the formulas and conditions a record of the scheme holds, however deep, so that no kind has to list its own.
 */
public final class Expressions {
    private Expressions() {}

    /** All expressions among a record's components, in their order; not those inside other expressions. */
    public static List<Expression> in(Record record) {
        List<Expression> found = new ArrayList<>();
        collect(record, found);
        return found;
    }

    private static void collect(Object part, List<Expression> found) {
        if (part instanceof Expression expression) {
            found.add(expression);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collect(inner, found));
        } else if (part instanceof Collection<?> many) {
            many.forEach(inner -> collect(inner, found));
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collect(inner, found));
        } else if (part instanceof Record record) {
            for (Object inner : Records.parts(record)) {
                collect(inner, found);
            }
        }
    }
}
