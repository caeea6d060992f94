package org.tiermark.result;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/**
 * The lines of one item for one unit; they add up to its points exactly.
 *
 * @param item the item's id
 * @param name its name for people
 * @param depth how far below the root, which has 0
 * @param counts whether its points enter its parent
 * @param owner the department that answers for it; may be empty
 * @param source the clause it comes from; may be empty
 * @param value its value before any rule, in its measure; empty where it has none, or a text
 * @param full its full marks, in points; empty where it has none
 * @param points what it came to, in points; empty where it has none
 * @param state why it has none; measured where it has
 * @param lines base and adjustments, in order; empty where it has no points
 */
public record Ledger(
        String item,
        String name,
        int depth,
        boolean counts,
        String owner,
        String source,
        Optional<Rational> value,
        Optional<Rational> full,
        Optional<Rational> points,
        State state,
        List<Adjustment> lines) {

    /** A copy is kept. */
    public Ledger {
        lines = List.copyOf(lines);
    }

    /** What the lines add up to. */
    public Rational total() {
        return lines.stream().map(Adjustment::change).reduce(Rational.ZERO, Rational::plus);
    }

    /** What is lost against the full marks; empty where there are none or no points. */
    public Optional<Rational> loss() {
        return full.flatMap(marks -> points.map(marks::minus));
    }
}
