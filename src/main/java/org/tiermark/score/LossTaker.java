package org.tiermark.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.rule.Rule;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Policy;

/** Takes down what units lose in each item while a slice is scored: the same sums their ledgers come to. */
final class LossTaker implements Recorder {
    private static final Set<String> TAKING = Set.of("deduct", "set");

    private final Recorder other;

    /** The items being scored, the innermost first. */
    private final Deque<Page> open = new ArrayDeque<>();

    private final Map<String, Rational[]> lost = new HashMap<>();
    private final Map<Integer, Set<String>> vetoed = new HashMap<>();

    /** What an item holds so far, and what deductions took; nothing while there is no lane. */
    private static final class Page {
        private Lane running;
        private Lane taken;
    }

    /** Takes down losses beside another recorder, which keeps no terms and steps and is told of all else. */
    LossTaker(Recorder other) {
        this.other = other;
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public void unrounded(Item item, Lane points) {
        other.unrounded(item, points);
    }

    @Override
    public void refused(Item item, State state, Lane where) {
        other.refused(item, state, where);
    }

    @Override
    public void warned(Item item, Lane where, ItemWork work) {
        other.warned(item, where, work);
    }

    @Override
    public void open(Item item) {
        open.push(new Page());
    }

    @Override
    public void value(Item item, Lane value) {
        Page page = open.element();
        page.running = value.orElse(zero(value));
    }

    @Override
    public void rule(Rule rule, ItemWork work, Lane condition, Lane running) {
        Page page = open.element();
        Lane zero = zero(running);
        Lane acts = condition.orElse(zero).and(running.isPresent());
        Lane before = page.running == null ? zero : page.running;
        if (TAKING.contains(rule.kind().name()) && acts.anyHolds()) {
            Lane taken = acts.select(before.minus(running).positivePart(), zero);
            page.taken = page.taken == null ? taken : page.taken.plus(taken);
        }
        page.running = acts.select(running, before);
    }

    /** Points stated where there are none are no deduction, and what was taken before counts no longer. */
    @Override
    public void policy(Item item, State state, Policy policy, Lane where, Lane running) {
        Page page = open.element();
        if (policy.kind() != Policy.Kind.VALUE && page.taken != null) {
            page.taken = where.select(zero(where), page.taken);
        }
    }

    @Override
    public void veto(Item item, Veto veto, Lane where) {
        other.veto(item, veto, where);
        for (int row = 0, size = where.size(); row < size; row++) {
            if (where.holds(row)) {
                vetoed.computeIfAbsent(row, none -> new LinkedHashSet<>()).add(item.id());
            }
        }
    }

    @Override
    public void close(Item item, ItemWork work, Lane value, Lane points) {
        Page page = open.pop();
        Lane zero = zero(points);
        Lane taken = page.taken == null ? zero : page.taken;
        Lane full = item.isLeaf() ? work.full() : points.pool().missing(State.MISSING);
        Lane loss =
                full.isPresent().select(full.minus(points), points.isPresent().select(taken, zero));
        Lane some = loss.compare(Comparison.MORE, zero);
        Rational[] amounts = new Rational[points.size()];
        for (int row = 0; row < amounts.length; row++) {
            amounts[row] = some.holds(row) ? loss.value(row) : Rational.ZERO;
        }
        lost.put(item.id(), amounts);
    }

    private static Lane zero(Lane like) {
        return like.pool().constant(Rational.ZERO);
    }

    /** The items in which a veto acts in a row of the slice, in the order they were scored. */
    Set<String> vetoed(int row) {
        return vetoed.getOrDefault(row, Set.of());
    }

    /** What a row of the slice lost in an item that counts; zero in any other. */
    Rational lost(Item item, int row) {
        return lost.get(item.id())[row];
    }
}
