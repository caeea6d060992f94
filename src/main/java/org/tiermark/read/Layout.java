package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.scheme.UnitScheme;

/**
 * Which columns of a table hold what.
 *
 * @param headers as written, blanks around left out
 * @param keys the columns that identify a unit
 * @param name the column of its name; -1 where there is none
 * @param period the column of the period; -1 where there is none
 * @param slots the columns that hold figures, attributes and what is kept
 * @param pairs where each row holds one figure: which, and what it is; empty where columns do
 */
record Layout(List<String> headers, int[] keys, int name, int period, List<Slot> slots, Optional<Pair> pairs) {

    /**
     * A column and what it holds.
     *
     * @param cell number of the column, from 0
     * @param quantity what it holds
     */
    record Slot(int cell, Quantity quantity) {}

    /**
     * The columns of a table with one figure a row.
     *
     * @param indicator the column that says which
     * @param value the column of the figure
     */
    record Pair(int indicator, int value) {}

    /** The layout a header row makes; empty where it names no column for the units, and so is no header. */
    static Optional<Layout> of(List<String> headers, UnitScheme units, Catalogue catalogue) {
        List<Optional<Quantity>> known = headers.stream().map(catalogue::find).toList();
        List<String> free = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            boolean declared = known.get(i).filter(quantity -> !quantity.kept()).isPresent();
            free.add(declared ? "" : headers.get(i));
        }
        int[] keys = keys(free, headers, units);
        if (keys.length == 0) {
            return Optional.empty();
        }
        for (int key : keys) {
            free.set(key, "");
        }
        int name = take(units.name().equals("name") ? Headers.NAME : List.of(units.name()), free);
        int period = take(units.period().equals("period") ? Headers.PERIOD : List.of(units.period()), free);
        Optional<Pair> pair = pair(free);
        return Optional.of(new Layout(headers, keys, name, period, slots(headers, known, catalogue), pair));
    }

    /** A column that identifies units may be an attribute as well. */
    private static int[] keys(List<String> free, List<String> headers, UnitScheme units) {
        boolean usual = units.key().equals(List.of("unit"));
        int[] keys = new int[units.key().size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = usual ? Headers.find(free, Headers.UNIT) : -1;
            if (keys[i] < 0) {
                keys[i] = Headers.find(headers, List.of(units.key().get(i)));
            }
            if (keys[i] < 0) {
                return new int[0];
            }
        }
        return keys;
    }

    private static int take(List<String> wanted, List<String> free) {
        int found = Headers.find(free, wanted);
        if (found >= 0) {
            free.set(found, "");
        }
        return found;
    }

    private static Optional<Pair> pair(List<String> free) {
        int indicator = Headers.find(free, Headers.INDICATOR);
        int value = Headers.find(free, Headers.VALUE);
        if (indicator < 0 || value < 0) {
            return Optional.empty();
        }
        return Optional.of(new Pair(indicator, value));
    }

    private static List<Slot> slots(List<String> headers, List<Optional<Quantity>> known, Catalogue catalogue) {
        List<Slot> slots = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            Optional<Quantity> declared = known.get(i).filter(quantity -> !quantity.kept());
            if (declared.isPresent() && met.add(declared.get().id())) {
                slots.add(new Slot(i, declared.get()));
            }
            if (catalogue.kept().contains(headers.get(i))) {
                slots.add(new Slot(i, Quantity.kept(headers.get(i))));
            }
        }
        return slots;
    }

    /** Whether a column is read as something. */
    boolean reads(int cell) {
        for (int key : keys) {
            if (key == cell) {
                return true;
            }
        }
        boolean paired = pairs.filter(pair -> pair.indicator() == cell || pair.value() == cell)
                .isPresent();
        return cell == name || cell == period || paired || slots.stream().anyMatch(slot -> slot.cell() == cell);
    }
}
