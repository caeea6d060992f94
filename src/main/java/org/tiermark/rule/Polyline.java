package org.tiermark.rule;

import java.util.List;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.State;
import org.tiermark.problem.UnsoundException;

/**
 * Straight lines from breakpoint to breakpoint.
 *
 * @param points breakpoints, all rising or all falling in their value
 * @param ends what becomes of values outside them
 */
public record Polyline(List<Breakpoint> points, Curve.Ends ends) {
    public Polyline {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new UnsoundException(
                    "a curve needs two breakpoints at least, such as [[60, 0], [90, 10]]",
                    "折线至少要有两个点，例如 [[60, 0], [90, 10]]");
        }
    }

    /** The points of a value; not computable where the breakpoints do not all run one way. */
    Lane at(Work work, Lane value) {
        work.term("ends", ends.words());
        List<Lane> at =
                points.stream().map(point -> point.value().evaluate(work)).toList();
        List<Lane> earns =
                points.stream().map(point -> point.points().evaluate(work)).toList();
        int last = points.size() - 1;
        Lane rising = at.get(last).compare(Comparison.MORE, at.get(0));
        Lane from = at.get(0);
        Lane to = at.get(1);
        Lane low = earns.get(0);
        Lane high = earns.get(1);
        for (int i = 1; i < last; i++) {
            Lane past = rising.select(
                    value.compare(Comparison.AT_LEAST, at.get(i)), value.compare(Comparison.AT_MOST, at.get(i)));
            from = past.select(at.get(i), from);
            to = past.select(at.get(i + 1), to);
            low = past.select(earns.get(i), low);
            high = past.select(earns.get(i + 1), high);
        }
        Lane within = ends == Curve.Ends.CLAMP ? clamped(value, at.get(0), at.get(last), rising) : value;
        Lane rise = work.named("toPoints", high).minus(work.named("fromPoints", low));
        Lane run = work.named("to", to).minus(work.named("from", from));
        Lane line = low.plus(within.minus(from).times(rise).over(run));
        Lane earned = ordered(at, rising).select(line, work.lanes().missing(State.NOT_COMPUTABLE));
        return value.complete() ? earned : value.isPresent().select(earned, value);
    }

    private static Lane clamped(Lane value, Lane first, Lane last, Lane rising) {
        Lane least = rising.select(first, last);
        Lane most = rising.select(last, first);
        return value.max(least).min(most);
    }

    /** Where each breakpoint lies strictly beyond the one before it. */
    private static Lane ordered(List<Lane> at, Lane rising) {
        Lane ordered = at.get(0).pool().always();
        for (int i = 1; i < at.size(); i++) {
            Lane up = at.get(i).compare(Comparison.MORE, at.get(i - 1));
            Lane down = at.get(i).compare(Comparison.LESS, at.get(i - 1));
            ordered = ordered.and(rising.select(up, down));
        }
        return ordered;
    }
}
