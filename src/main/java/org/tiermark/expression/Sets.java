package org.tiermark.expression;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds names of sets that no function within an expression runs over yet. */
final class Sets {
    private Sets() {}

    /** Whether an expression asks for something of one row among several. */
    static boolean ofRow(Expression expression) {
        return open(expression).stream().anyMatch(name -> name.kind() == Name.Kind.ROW);
    }

    static Set<Name> open(Expression expression) {
        Set<Name> open = new LinkedHashSet<>();
        if (expression instanceof Name name && name.isSet()) {
            open.add(name);
        }
        expression.parts().forEach(part -> open.addAll(open(part)));
        if (expression instanceof Fold fold) {
            fold.over().ifPresent(open::remove);
        }
        if (expression instanceof RowStatistic) {
            open.removeIf(name -> name.kind() == Name.Kind.ROW);
        }
        return open;
    }
}
