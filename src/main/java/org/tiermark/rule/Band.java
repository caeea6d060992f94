package org.tiermark.rule;

import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.model.Comparison;
import org.tiermark.model.Interval;
import org.tiermark.model.Lane;

/**
 * One line of a band table: values and what they earn.
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
}
