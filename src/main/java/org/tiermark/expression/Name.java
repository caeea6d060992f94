package org.tiermark.expression;

import java.util.List;
import org.tiermark.model.Lane;

/**
 * A name and what it stands for.
 *
 * @param id as written
 * @param kind what sort of thing it names
 * @param of for {@code value}, {@code points} and {@code subtotal} the item they belong to, for a benchmark the
 *     indicator; else the same as the id
 * @param type what it comes to
 */
public record Name(String id, Kind kind, String of, Type type) implements Expression {

    /** What sort of thing a name stands for, by the step of the order at which it is known. */
    public enum Kind {
        /** A figure of an indicator, read or derived. */
        FIGURE,
        /** A published mean, control value or target of an indicator. */
        BENCHMARK,
        /** An attribute of the unit. */
        ATTRIBUTE,
        /** The value of the item the rule belongs to. */
        VALUE,
        /** The full marks of the item the rule belongs to. */
        MARKS,
        /** What the item holds when the rule's turn comes. */
        SUBTOTAL,
        /** The final points of an item. */
        ITEM,
        /** One of the items of this parent, inside a function that runs over them. */
        ITEMS,
        /** One of the figures of an indicator that has several, inside a function that runs over them. */
        PANEL,
        /** What a file of rows holds in a column, inside a function that runs over a unit's rows. */
        ROW,
        /** The score, after its rounding. */
        SCORE,
        /** The name of the tier. */
        TIER,
        /** The place in a ranking. */
        RANK
    }

    /** Whether it stands for several quantities, so that only a function over them makes one. */
    public boolean isSet() {
        return kind == Kind.ITEMS || kind == Kind.PANEL || kind == Kind.ROW;
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Lane evaluate(Scope scope) {
        return scope.named(this);
    }

    @Override
    public String text() {
        return id;
    }
}
