package org.tiermark.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Type;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Entry;
import org.tiermark.rule.Rule;

/**
 * A place in the tree of points; the scheme itself is the root.
 *
 * @param id its name in expressions
 * @param name its name for people
 * @param points the full marks, in points; empty where it has none
 * @param weight its share of a weighted parent
 * @param indicator whose figure is its value; empty for a parent, and for an item without value
 * @param aggregate how a parent's value is made of its items' points
 * @param normalise whether weights need not add up to 1 or 100
 * @param items its parts, in file order
 * @param rules bases and adjustments, in file order
 * @param missing what is done where its points cannot be had
 * @param floor the least it may come to, in points
 * @param cap the most it may come to, in points
 * @param round the rounding of its points
 * @param counts whether its points enter its parent
 * @param owner the department that answers for it
 * @param source the clause it comes from
 * @param warn the condition of an early warning
 * @param origin where it stands in the scheme
 */
public record Item(
        String id,
        String name,
        Optional<Expression> points,
        @Entry(inherited = true) Optional<Expression> weight,
        Optional<Indicator> indicator,
        Aggregate aggregate,
        boolean normalise,
        List<Item> items,
        @Entry(inherited = true) List<Rule> rules,
        @Entry(inherited = true) Missing missing,
        @Entry(inherited = true) Limit floor,
        @Entry(inherited = true) Limit cap,
        @Entry(inherited = true) Optional<Rounding> round,
        boolean counts,
        String owner,
        String source,
        @Entry(as = Type.TRUTH) Optional<Expression> warn,
        Origin origin) {

    /** Copies of the lists are kept. */
    public Item {
        items = List.copyOf(items);
        rules = List.copyOf(rules);
    }

    /** Whether it has no parts. */
    public boolean isLeaf() {
        return items.isEmpty();
    }

    /** The name for people; the id where none is stated. */
    public String label() {
        return name.isEmpty() ? id : name;
    }

    /** Whether its items stand side by side and nothing is made of them. */
    public boolean isWithoutTotal() {
        return aggregate == Aggregate.NONE && bases().isEmpty();
    }

    /** Bases, in file order. */
    public List<Rule> bases() {
        return rules.stream().filter(Rule::isBase).toList();
    }

    /** Adjustments, in file order. */
    public List<Rule> adjustments() {
        return rules.stream().filter(rule -> !rule.isBase()).toList();
    }

    /** The floor that holds: zero for a leaf with full marks unless stated, none for others. */
    public Optional<Expression> floorInForce() {
        return floor.stated() || !isLeaf() || points.isEmpty()
                ? floor.amount()
                : Optional.of(Literal.of(Rational.ZERO));
    }

    /** The cap that holds: its full marks for a leaf unless stated, none for others. */
    public Optional<Expression> capInForce() {
        return cap.stated() || !isLeaf() ? cap.amount() : points;
    }

    /** The same item rounded otherwise, or not at all. */
    public Item withRound(Optional<Rounding> other) {
        return new Item(
                id, name, points, weight, indicator, aggregate, normalise, items, rules, missing, floor, cap, other,
                counts, owner, source, warn, origin);
    }

    /** This item and all below it, parents first, in file order. */
    public Stream<Item> all() {
        List<Item> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    private void collect(List<Item> all) {
        all.add(this);
        items.forEach(item -> item.collect(all));
    }
}
