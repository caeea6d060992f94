package org.tiermark.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.Comparison;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;

/** What manual entries do to one item over one slice: they add points, and give back what waived rules moved. */
final class ItemEntries {
    private final SliceScope scope;
    private final Item item;
    private final Optional<Entries.OfItem> entries;
    private final Map<Integer, Lane> changes = new HashMap<>();

    ItemEntries(SliceScope scope, Item item) {
        this.scope = scope;
        this.item = item;
        this.entries = scope.run().entries().of(scope, item.id());
    }

    private int number(Rule rule) {
        return item.rules().indexOf(rule) + 1;
    }

    /** Where a rule's veto acts: where it holds and is not waived. */
    Lane unwaived(Rule rule, Lane holds) {
        Optional<Column> waived = entries.map(all -> all.waived().get(number(rule)));
        return waived.isEmpty() ? holds : holds.and(mask(waived.get()).not());
    }

    /** Notes what a rule made of the points. */
    void moved(Rule rule, Lane before, Lane after) {
        if (entries.isPresent() && entries.get().waived().containsKey(number(rule))) {
            Lane change = after.minus(before);
            changes.put(number(rule), change.isPresent().select(change, zero()));
        }
    }

    /** The points with all entries in. */
    Lane in(Lane points) {
        if (entries.isEmpty()) {
            return points;
        }
        Entries.OfItem all = entries.get();
        List<LedgerEntry> lines = all.byRow().get(scope.from());
        if (points.size() == 1 && lines != null) {
            return written(points, lines);
        }
        Lane sum = points.plus(all.points().lane(scope.lanes(), scope.from()));
        for (Map.Entry<Integer, Column> waived : all.waived().entrySet()) {
            Lane back = changes.getOrDefault(waived.getKey(), zero()).negated();
            sum = sum.plus(mask(waived.getValue()).select(back, zero()));
        }
        return sum;
    }

    /** The same for one row, entry by entry; a rule waived twice gives back once. */
    private Lane written(Lane points, List<LedgerEntry> lines) {
        Lane running = points;
        for (LedgerEntry entry : lines) {
            Lane change = entry.points()
                    .map(scope.lanes()::constant)
                    .orElseGet(() -> Optional.ofNullable(
                                    changes.remove(entry.rule().orElseThrow()))
                            .map(Lane::negated)
                            .orElseGet(this::zero));
            running = running.plus(change);
            scope.recorder().entry(item, entry, running);
        }
        return running;
    }

    private Lane zero() {
        return scope.lanes().constant(Rational.ZERO);
    }

    private Lane mask(Column column) {
        return column.lane(scope.lanes(), scope.from())
                .compare(Comparison.EQUAL, scope.lanes().constant(Rational.ONE));
    }
}
