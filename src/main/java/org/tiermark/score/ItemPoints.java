package org.tiermark.score;

import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.model.TooLargeException;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Full;
import org.tiermark.rule.Gate;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;

/**
 * Makes points of an item's value, for leaf, parent and root alike: base, adjustments in file order, the policy for
 * what is missing, manual entries, floor, cap, rounding.
 */
final class ItemPoints {
    private static final Gate ALWAYS = new Gate(Literal.TRUE, Optional.empty(), "", "", Origin.NONE);
    /** What a leaf without a base starts from. */
    static final Rule FULL = new Full(ALWAYS);

    private final SliceScope scope;
    private final Item item;
    private final ItemWork work;
    private final Recorder recorder;
    private final ItemEntries entries;

    private ItemPoints(SliceScope scope, Item item) {
        this.scope = scope;
        this.item = item;
        this.work = new ItemWork(scope, item);
        this.recorder = scope.recorder();
        this.entries = new ItemEntries(scope, item);
    }

    static Lane of(SliceScope scope, Item item) {
        try {
            return new ItemPoints(scope, item).points();
        } catch (TooLargeException tooLarge) {
            throw new SizeException(item.label(), item.origin(), tooLarge);
        }
    }

    private Lane points() {
        recorder.open(item);
        Lane value = Policies.putIn(work, item, scope.value(item));
        work.value(value);
        if (!item.isLeaf()) {
            Aggregation.record(scope, item, value);
        }
        Lane adjusted = adjusted(based(value));
        Lane settled =
                item.isWithoutTotal() ? scope.lanes().missing(State.ABSENT) : Policies.settle(work, item, adjusted);
        Lane limited = limited(entries.in(settled));
        recorder.unrounded(item, limited);
        Lane rounded = item.round().isPresent() ? item.round().get().of(limited) : limited;
        if (item.round().isPresent()) {
            recorder.rounded(item, rounded);
        }
        Lane points = Policies.absentWithParts(scope, item, Policies.refuseRest(work, item, rounded));
        warn(points);
        recorder.close(item, work, value, points);
        return points;
    }

    /** The first base whose condition holds. */
    private Lane based(Lane value) {
        List<Rule> bases = item.bases();
        if (bases.isEmpty()) {
            return item.isLeaf() && !item.isWithoutTotal()
                    ? base(FULL, scope.lanes().always())
                    : value;
        }
        Lane result = scope.lanes().missing(State.MISSING);
        Lane open = scope.lanes().always();
        for (Rule rule : bases) {
            Expression when = rule.gate().when();
            if (when.equals(Literal.TRUE) && rule == bases.get(0)) {
                return base(rule, open);
            }
            Lane here = open.and(when.evaluate(work));
            Lane known = here.isPresent();
            Lane holds = here.orElse(scope.lanes().never());
            Lane chosen = holds.anyHolds() ? holds.select(base(rule, holds), result) : result;
            result = known.select(chosen, here);
            open = open.and(known).and(holds.not());
        }
        return result;
    }

    private Lane base(Rule rule, Lane where) {
        Lane points = rule.points(work);
        recorder.rule(rule, work, where, points);
        return points;
    }

    private Lane adjusted(Lane base) {
        Lane subtotal = base;
        for (Rule rule : item.adjustments()) {
            work.subtotal(subtotal);
            Lane after = adjusted(rule, subtotal);
            entries.moved(rule, subtotal, after);
            subtotal = after;
        }
        return subtotal;
    }

    private Lane adjusted(Rule rule, Lane subtotal) {
        Expression when = rule.gate().when();
        Lane zero = scope.lanes().constant(Rational.ZERO);
        if (when.equals(Literal.TRUE)) {
            Lane always = scope.lanes().always();
            work.condition(entries.unwaived(rule, always));
            Lane after = subtotal.plus(rule.points(work));
            recorder.rule(rule, work, always, after);
            return after;
        }
        Lane holds = when.evaluate(work);
        work.condition(entries.unwaived(rule, holds));
        Lane change = holds.anyHolds() ? rule.points(work) : zero;
        Lane after = subtotal.plus(holds.select(change, zero));
        recorder.rule(rule, work, holds, after);
        return after;
    }

    private Lane limited(Lane points) {
        Lane limited = points;
        Optional<Expression> floor = item.floorInForce();
        if (floor.isPresent()) {
            Lane least = floor.get().evaluate(work);
            limited = limited.max(least);
            recorder.floor(item, least, limited);
        }
        Optional<Expression> cap = item.capInForce();
        if (cap.isPresent()) {
            Lane most = cap.get().evaluate(work);
            limited = limited.min(most);
            recorder.cap(item, most, limited);
        }
        return limited;
    }

    /** Where nobody listens, what the warning compares with may not be known yet. */
    private void warn(Lane points) {
        if (item.warn().isPresent() && recorder != Recorder.NONE) {
            work.subtotal(points);
            recorder.warned(item, item.warn().get().evaluate(work), work);
        }
    }
}
