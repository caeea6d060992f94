package org.tiermark.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Who is scored: identifiers and names, a row each, in the order they were first met. */
public final class Units {
    /** Stands for the row of a name that several units have. */
    private static final int SEVERAL = -1;

    private final List<String> ids;
    private final Map<Integer, String> names;
    private final Letters letters;
    private final ToIntFunction<String> find;
    private final Map<String, Integer> byName = new HashMap<>();

    /** Copies identifiers from where they are kept, so that writing a million of them makes no text. */
    public interface Letters {
        /** Unknown letters: each identifier is to be asked for as a text. */
        Letters UNKNOWN = (row, to, at, most) -> -1;

        /**
         * Copies an identifier, an ASCII character a byte, an ideograph as UTF-8 has it; what starts with another byte
         * below zero is some other character.
         *
         * @param at where it begins, from 0
         * @param most bytes there is room for, 0 or more
         * @return how many it has; below zero where nothing was copied
         */
        int copy(int row, byte[] to, int at, int most);
    }

    /**
     * Units in the order of their rows.
     *
     * @param ids the identifiers, each once; not copied, and must not change
     * @param names names of those rows whose name is not the identifier
     */
    public Units(List<String> ids, Map<Integer, String> names) {
        this(ids, names, Letters.UNKNOWN, ids::indexOf);
    }

    /**
     * The same, of identifiers whose letters are at hand.
     *
     * @param find the row of an identifier, below zero where it is none
     */
    public Units(List<String> ids, Map<Integer, String> names, Letters letters, ToIntFunction<String> find) {
        this.letters = letters;
        this.find = find;
        this.ids = Collections.unmodifiableList(ids);
        this.names = Map.copyOf(names);
    }

    /** How many. */
    public int count() {
        return ids.size();
    }

    /** The identifier of a row. */
    public String id(int row) {
        return ids.get(row);
    }

    /** The letters of identifiers. */
    public Letters letters() {
        return letters;
    }

    /** The name of a row, for people. */
    public String name(int row) {
        return names.getOrDefault(row, ids.get(row));
    }

    /** Whether any unit has a name of its own. */
    public boolean named() {
        return !names.isEmpty();
    }

    /** The row of a unit by identifier or else by name; a name that several have says none of them. */
    public OptionalInt row(String idOrName) {
        int row = find.applyAsInt(idOrName);
        if (row < 0 && named()) {
            row = byName().getOrDefault(idOrName, row);
        }
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private synchronized Map<String, Integer> byName() {
        if (byName.isEmpty()) {
            names.forEach((row, name) -> byName.merge(name, row, (one, other) -> SEVERAL));
        }
        return byName;
    }

    /** The identifiers of all units of a name, by row. */
    public List<String> called(String name) {
        if (!named() || !byName().containsKey(name)) {
            int row = find.applyAsInt(name);
            return row < 0 || names.containsKey(row) ? List.of() : List.of(id(row));
        }
        List<String> called = new ArrayList<>();
        for (int row = 0; row < count(); row++) {
            if (name(row).equals(name)) {
                called.add(id(row));
            }
        }
        return called;
    }

    /** All identifiers, by row. */
    public List<String> ids() {
        return ids;
    }
}
