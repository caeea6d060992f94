package org.tiermark.scheme;

import java.util.List;
import org.tiermark.expression.Type;
import org.tiermark.problem.Origin;

/**
 * What is known of a unit besides its figures: its group, its population.
 *
 * @param id its name in expressions
 * @param name its name for people
 * @param aliases other headers its column may have
 * @param measure what it is counted in; empty for a text
 * @param origin where it stands in the scheme
 */
public record Attribute(String id, String name, List<String> aliases, String measure, Origin origin) {

    /** A number where it has a measure, else a text. */
    public Type type() {
        return measure.isEmpty() ? Type.TEXT : Type.NUMBER;
    }
}
