package org.tiermark.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Who is scored: identifiers and names, a row each, in the order they were first met. */
public final class Units {
    private final List<String> ids;
    private final Map<Integer, String> names;
    private final Map<String, Integer> rows = new HashMap<>();

    /**
     * Units in the order of their rows.
     *
     * @param ids the identifiers, each once; not copied, and must not change
     * @param names names of those rows whose name is not the identifier
     */
    public Units(List<String> ids, Map<Integer, String> names) {
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

    /** The name of a row, for people. */
    public String name(int row) {
        return names.getOrDefault(row, ids.get(row));
    }

    /** Whether any unit has a name of its own. */
    public boolean named() {
        return !names.isEmpty();
    }

    /** The row of a unit by identifier or name. */
    public synchronized OptionalInt row(String idOrName) {
        if (rows.isEmpty()) {
            names.forEach((row, name) -> rows.put(name, row));
            for (int row = 0; row < ids.size(); row++) {
                rows.put(ids.get(row), row);
            }
        }
        Integer row = rows.get(idOrName);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** All identifiers, by row. */
    public List<String> ids() {
        return ids;
    }
}
