package org.tiermark.expression;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds names of sets that no function within an expression runs over yet. */
final class Sets {
    private Sets() {}

    static Set<Name> open(Expression expression) {
        Set<Name> open = new LinkedHashSet<>();
        if (expression instanceof Name name && name.isSet()) {
            open.add(name);
        }
        expression.parts().forEach(part -> open.addAll(open(part)));
        if (expression instanceof Fold fold) {
            fold.over().ifPresent(open::remove);
        }
        return open;
    }
}
