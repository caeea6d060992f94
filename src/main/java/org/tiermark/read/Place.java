package org.tiermark.read;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.Names;
import org.tiermark.expression.Type;
import org.tiermark.problem.ExpressionProblem;

/**
 * A part of the scheme, by the names its expressions may use.
 *
 * @param outline all the scheme names
 * @param step what is known when its turn comes
 * @param item the item it belongs to; empty outside of items
 * @param holding whether the item holds points already, which {@code subtotal} names
 * @param reads what the rule here reads comes to, or the indicator here
 * @param rows the rows of the indicator here; empty where it has none
 */
record Place(
        Outline outline, Step step, Optional<Outline.Entry> item, boolean holding, Type reads, Optional<RowSet> rows)
        implements Names {

    /** What is known, more with each step. */
    enum Step {
        /** Figures and attributes. */
        FIGURES,
        /** Also the points of items. */
        ITEMS,
        /** Also score, tier and ranks. */
        STANDINGS
    }

    static Place figures(Outline outline) {
        return new Place(outline, Step.FIGURES, Optional.empty(), false, Type.NUMBER, Optional.empty());
    }

    Place standings() {
        return new Place(outline, Step.STANDINGS, Optional.empty(), false, Type.NUMBER, Optional.empty());
    }

    Place inItem(Outline.Entry entry) {
        return new Place(outline, Step.ITEMS, Optional.of(entry), true, Type.NUMBER, Optional.empty());
    }

    /** The same item before it holds anything: at its base. */
    Place atBase() {
        return new Place(outline, step, item, false, reads, rows);
    }

    /** The same place in a rule or indicator that reads a number or a text. */
    Place reading(Type type) {
        return new Place(outline, step, item, holding, type, rows);
    }

    /** The same place in an indicator made of rows. */
    Place over(Optional<RowSet> ofIndicator) {
        return new Place(outline, step, item, holding, reads, ofIndicator);
    }

    @Override
    public Optional<Expression> find(String name) {
        Optional<Expression> own = ofItem(name);
        if (own.isPresent()) {
            return own;
        }
        if (step == Step.STANDINGS) {
            switch (name) {
                case "score":
                    return Optional.of(new Name(name, Name.Kind.SCORE, name, Type.NUMBER));
                case "tier":
                    return Optional.of(new Name(name, Name.Kind.TIER, name, Type.TEXT));
                default:
                    break;
            }
        }
        return named(name);
    }

    private Optional<Expression> named(String name) {
        Name found = outline.figures().get(name);
        if (found != null && found.kind() == Name.Kind.ROW && !isHere(name)) {
            return Optional.empty();
        }
        if (found == null && step != Step.FIGURES) {
            found = outline.items().get(name);
        }
        if (found == null && step == Step.STANDINGS) {
            found = outline.ranks().get(name);
        }
        return Optional.<Expression>ofNullable(found).or(() -> BenchmarkNames.find(name, outline.figures()));
    }

    /** Whether a column of rows is one of those the indicator here is made of. */
    private boolean isHere(String column) {
        return rows.isPresent() && outline.rows(column).equals(rows.map(RowSet::name));
    }

    private Optional<Expression> ofItem(String name) {
        if (item.isEmpty()) {
            return step == Step.STANDINGS && name.equals("items") ? outline.rootItems() : Optional.empty();
        }
        Outline.Entry entry = item.get();
        return switch (name) {
            case "value" -> entry.value().map(Expression.class::cast);
            case "points" -> Optional.of(new Name(name, Name.Kind.MARKS, entry.id(), Type.NUMBER));
            case "subtotal" ->
                holding ? Optional.of(new Name(name, Name.Kind.SUBTOTAL, entry.id(), Type.NUMBER)) : Optional.empty();
            case "direction" -> entry.better().map(better -> Literal.of(better.sign()));
            case "items" ->
                entry.parent()
                        ? Optional.of(new Name(name, Name.Kind.ITEMS, entry.id(), Type.NUMBER))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<ExpressionProblem> elsewhere(String name) {
        Name column = outline.figures().get(name);
        if (column != null && column.kind() == Name.Kind.ROW) {
            return Optional.of(ExpressionProblem.ROWS_ELSEWHERE);
        }
        boolean word = switch (name) {
            case "value", "points", "subtotal", "direction", "items", "score", "tier" -> true;
            default -> false;
        };
        return word || outline.isTaken(name) ? Optional.of(ExpressionProblem.NAME_TOO_LATE) : Optional.empty();
    }

    @Override
    public Collection<String> known(String unknown) {
        List<String> names = new ArrayList<>(outline.figures().keySet());
        names.addAll(BenchmarkNames.like(unknown, outline.figures()));
        for (String word : List.of("value", "points", "subtotal", "direction", "items")) {
            if (ofItem(word).isPresent()) {
                names.add(word);
            }
        }
        if (step != Step.FIGURES) {
            names.addAll(outline.items().keySet());
        }
        if (step == Step.STANDINGS) {
            names.addAll(outline.ranks().keySet());
            names.addAll(List.of("score", "tier"));
        }
        return names;
    }

    @Override
    public Optional<RoundingMode> roundingMode() {
        return outline.roundingMode();
    }
}
