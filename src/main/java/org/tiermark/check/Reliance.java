package org.tiermark.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;

/** Which items rest on a figure: they take it for their value, or one of their rules names it. */
public final class Reliance {
    private Reliance() {}

    /** The items that rest on an indicator, directly or through derived ones, in file order. */
    public static List<Item> on(Scheme scheme, String indicator) {
        Set<String> ids = new LinkedHashSet<>(Set.of(indicator));
        boolean more = true;
        while (more) {
            more = false;
            for (Indicator derived : scheme.indicators()) {
                boolean rests =
                        derived.formula().filter(formula -> names(formula, ids)).isPresent();
                more |= rests && ids.add(derived.id());
            }
        }
        return scheme.items()
                .filter(item ->
                        item.indicator().filter(one -> ids.contains(one.id())).isPresent()
                                || Mentions.of(item).stream().anyMatch(mention -> names(mention.expression(), ids)))
                .toList();
    }

    private static boolean names(Expression expression, Set<String> ids) {
        return Mentions.names(expression).stream()
                .filter(name -> name.kind() == Name.Kind.FIGURE || name.kind() == Name.Kind.ROW)
                .anyMatch(name -> ids.contains(name.id()));
    }
}
