package org.tiermark.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tiermark.expression.Expression;
import org.tiermark.model.Ties;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Key;
import org.tiermark.scheme.Aggregate;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Limit;
import org.tiermark.scheme.Missing;
import org.tiermark.scheme.UnitScheme;

/** What is read where a key is not there. */
final class Absent {
    private final Binder binder;

    Absent(Binder binder) {
        this.binder = binder;
    }

    /** The default; a key without one is reported as missing. */
    Optional<?> value(Spot spot, Node.Fields fields, Supplier<Wording> where) {
        Key key = spot.key();
        Class<?> type = key.type();
        if (key.otherwise().isPresent()) {
            return otherwise(key.otherwise().get(), spot, fields);
        }
        if (type == UnitScheme.class) {
            Node.Fields nothing = new Node.Fields(fields.origin(), Map.of());
            return binder.inline(UnitScheme.class, nothing, spot.place());
        }
        Optional<?> usual = usual(key);
        if (usual.isEmpty()) {
            spot.problems()
                    .add(Problem.of(SchemeProblem.MISSING_KEY, fields.origin())
                            .with("key", key.name())
                            .with("where", where.get()));
        }
        return usual;
    }

    /** Whether a key must be there. */
    static boolean isNeeded(Key key) {
        boolean defaulted = key.otherwise().isPresent() || key.type() == UnitScheme.class;
        return !defaulted && usual(key).isEmpty();
    }

    private static Optional<?> usual(Key key) {
        Class<?> type = key.type();
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        } else if (type == String.class) {
            return mustBeStated(key) ? Optional.empty() : Optional.of("");
        } else if (type == List.class) {
            return Optional.of(List.of());
        } else if (type == Map.class) {
            return Optional.of(Map.of());
        } else if (type == boolean.class) {
            return Optional.of(key.name().equals("counts"));
        } else if (type == Aggregate.class) {
            return Optional.of(Aggregate.SUM);
        } else if (type == Ties.class) {
            return Optional.of(Ties.COMPETITION);
        } else if (type == Missing.class) {
            return Optional.of(Missing.UNSTATED);
        }
        return type == Limit.class ? Optional.of(Limit.UNSTATED) : Optional.empty();
    }

    /** Whether a text must be stated, rather than be empty: what names its record. */
    private static boolean mustBeStated(Key key) {
        Class<?> record = key.record();
        boolean byName = record == Goal.class || !Key.names(record).contains("id");
        return switch (key.component()) {
            case "unit", "item", "reason" -> record == LedgerEntry.class;
            case "id" -> !byName;
            case "name" -> byName;
            case "message" -> true;
            default -> false;
        };
    }

    /** A default as a scheme would write it; one that is a name is left out where the place does not have it. */
    private Optional<?> otherwise(String text, Spot spot, Node.Fields fields) {
        Class<?> type = spot.key().type();
        if (type == Optional.class) {
            return Optional.of(spot.place().find(text));
        }
        Node.Text written = new Node.Text(fields.origin(), text, List.of());
        return type == Expression.class || type == String.class
                ? binder.value(spot.key().held(), written, spot)
                : Optional.of(text);
    }
}
