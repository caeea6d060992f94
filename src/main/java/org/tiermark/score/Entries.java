package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Rational;
import org.tiermark.model.Units;
import org.tiermark.scheme.LedgerEntry;

/** The manual entries of a run, by item. */
final class Entries {
    private final Map<String, OfItem> byItem;

    /**
     * The entries of one item, over all rows.
     *
     * @param points the sum of what they add, a row a unit
     * @param waived by number of the rule 1 where it is waived, else 0
     * @param byRow the entries themselves, in file order
     */
    record OfItem(Column points, Map<Integer, Column> waived, Map<Integer, List<LedgerEntry>> byRow) {}

    private Entries(Map<String, OfItem> byItem) {
        this.byItem = byItem;
    }

    static Entries of(List<LedgerEntry> entries, Units units) {
        Map<String, Map<Integer, List<LedgerEntry>>> sorted = new HashMap<>();
        for (LedgerEntry entry : entries) {
            int row = units.row(entry.unit()).orElseThrow();
            sorted.computeIfAbsent(entry.item(), item -> new HashMap<>())
                    .computeIfAbsent(row, any -> new ArrayList<>())
                    .add(entry);
        }
        Map<String, OfItem> byItem = new HashMap<>();
        sorted.forEach((item, byRow) -> byItem.put(item, ofItem(byRow, units.count())));
        return new Entries(byItem);
    }

    private static OfItem ofItem(Map<Integer, List<LedgerEntry>> byRow, int rows) {
        Map<Integer, Rational> points = new HashMap<>();
        Map<Integer, Map<Integer, Rational>> waived = new HashMap<>();
        byRow.forEach((row, entries) -> entries.forEach(entry -> {
            entry.points().ifPresent(amount -> points.merge(row, amount, Rational::plus));
            entry.rule()
                    .ifPresent(rule ->
                            waived.computeIfAbsent(rule, any -> new HashMap<>()).put(row, Rational.ONE));
        }));
        Map<Integer, Column> masks = new HashMap<>();
        waived.forEach((rule, where) -> masks.put(rule, column(where, rows)));
        return new OfItem(column(points, rows), masks, byRow);
    }

    private static Column column(Map<Integer, Rational> amounts, int rows) {
        ColumnBuilder column = new ColumnBuilder();
        for (int row = 0; row < rows; row++) {
            column.add(amounts.getOrDefault(row, Rational.ZERO));
        }
        return column.build();
    }

    /** Those of an item in the period scored; earlier periods stand as they were computed. */
    Optional<OfItem> of(SliceScope scope, String item) {
        return scope.period().equals(scope.run().period()) ? Optional.ofNullable(byItem.get(item)) : Optional.empty();
    }

    /** Whether there are any of an item. */
    boolean of(String item) {
        return byItem.containsKey(item);
    }
}
