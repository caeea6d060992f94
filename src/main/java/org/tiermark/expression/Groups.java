package org.tiermark.expression;

import java.util.List;
import java.util.stream.Collectors;

/** How {@code by} is written after the argument of a peer function. */
final class Groups {
    private Groups() {}

    static String text(List<Name> by) {
        return by.isEmpty() ? "" : by.stream().map(Name::text).collect(Collectors.joining(", ", " by ", ""));
    }
}
