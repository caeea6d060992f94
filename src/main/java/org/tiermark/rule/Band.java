package org.tiermark.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Comparison;
import org.tiermark.model.Interval;
import org.tiermark.model.Lane;
import org.tiermark.model.State;

/**
 * A line of a table: values and what they earn.
 *
 * @param key as written: an interval, a number or a text
 * @param interval the numbers that belong to it; empty for a text
 * @param points what they earn, in points
 */
public record Band(String key, Optional<Interval> interval, Expression points) {

    /** Where a value belongs to it. */
    Lane contains(Lane value) {
        return interval.map(range -> range.contains(value))
                .orElseGet(() -> value.compare(Comparison.EQUAL, value.pool().text(key)));
    }

    /** What a value earns in a table; not computable where no line has it. */
    static Lane earned(List<Band> table, Work work, Lane value) {
        boolean ofNumbers = table.stream().allMatch(line -> line.interval().isPresent());
        Lane earned = ofNumbers ? rising(table, work, value) : matching(table, work, value);
        if (work.explains()) {
            work.named("band", named(table, work, value), Type.TEXT);
        }
        return work.named("points", earned);
    }

    private static Lane matching(List<Band> table, Work work, Lane value) {
        Lane earned = work.lanes().missing(State.NOT_COMPUTABLE);
        for (Band line : table) {
            earned = line.contains(value).select(line.points().evaluate(work), earned);
        }
        return earned;
    }

    /** The same, from the lowest line up: one that takes over where the one before ends needs one comparison. */
    private static Lane rising(List<Band> table, Work work, Lane value) {
        List<Band> lines = new ArrayList<>(table);
        lines.sort((one, other) -> Interval.RISING.compare(one.range(), other.range()));
        Lane none = work.lanes().missing(State.NOT_COMPUTABLE);
        Lane earned = none;
        for (int i = 0; i < lines.size(); i++) {
            Interval range = lines.get(i).range();
            earned = range.aboveLow(value).select(lines.get(i).points().evaluate(work), earned);
            if (i + 1 == lines.size() || !range.meets(lines.get(i + 1).range())) {
                earned = range.belowHigh(value).select(earned, none);
            }
        }
        return earned;
    }

    private Interval range() {
        return interval.orElseThrow();
    }

    private static Lane named(List<Band> table, Work work, Lane value) {
        Lane band = work.lanes().missing(State.NOT_COMPUTABLE);
        for (Band line : table) {
            band = line.contains(value).select(work.lanes().text(line.key()), band);
        }
        return band;
    }
}
