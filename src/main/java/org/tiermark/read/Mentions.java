package org.tiermark.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.rule.Expressions;
import org.tiermark.scheme.Indicator;

/** Finds the names that the expressions of a part of a scheme mention, whatever records it is made of. */
final class Mentions {
    private final Set<Name> names = new LinkedHashSet<>();

    private Mentions() {}

    /** All names in a part: a record, a list of them, or nothing. */
    static Set<Name> in(Object... parts) {
        Mentions mentions = new Mentions();
        for (Object part : parts) {
            mentions.visit(part);
        }
        return mentions.names;
    }

    /** Whether an expression, or a part of it, runs over the peers. */
    static boolean comparesPeers(Expression expression) {
        return expression instanceof PeerStatistic
                || expression instanceof Position
                || expression.parts().stream().anyMatch(Mentions::comparesPeers);
    }

    /** What narrows the peers of an expression. */
    private static List<Name> groups(Expression expression) {
        if (expression instanceof PeerStatistic statistic) {
            return statistic.by();
        }
        return expression instanceof Position position ? position.by() : List.of();
    }

    private void visit(Object part) {
        if (part instanceof Name name) {
            names.add(name);
        } else if (part instanceof Expression expression) {
            expression.parts().forEach(this::visit);
            groups(expression).forEach(this::visit);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (part instanceof Iterable<?> list) {
            list.forEach(this::visit);
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(this::visit);
        } else if (part instanceof Record record && !(part instanceof Indicator)) {
            Expressions.in(record).forEach(this::visit);
        }
    }
}
