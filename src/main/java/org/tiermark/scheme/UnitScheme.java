package org.tiermark.scheme;

import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.rule.Entry;

/**
 * How units are told apart, and which of them the scheme covers.
 *
 * @param key the columns that identify a unit; several are joined with {@code /}
 * @param name the column of its name for people
 * @param period the column of the period
 * @param attributes what is known of a unit besides its figures
 * @param when which units are covered; the others are listed with the reason
 */
public record UnitScheme(
        List<String> key,
        @Entry(otherwise = "name") String name,
        @Entry(otherwise = "period") String period,
        List<Attribute> attributes,
        @Entry(as = Type.TRUTH) Optional<Expression> when) {

    /** {@code ["unit"]} where no key is stated. */
    public UnitScheme {
        key = key.isEmpty() ? List.of("unit") : List.copyOf(key);
    }
}
