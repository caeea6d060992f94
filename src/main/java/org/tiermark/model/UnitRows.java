package org.tiermark.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a unit may have several of, or none, in one period: events, audits, projects. Those of a unit lie together,
 * units in the order of their own rows.
 *
 * @param starts for each unit the number of its first row, from 0, and behind the last unit how many rows there are
 * @param columns what the rows hold, by id
 */
public record UnitRows(int[] starts, Map<String, Column> columns) {
    /** The number of a unit's first row; of the one behind the last unit, how many there are. */
    public int start(int unit) {
        return starts[unit];
    }

    /** How many rows a unit has. */
    public int count(int unit) {
        return starts[unit + 1] - starts[unit];
    }

    /** What the rows hold of an id; empty where no file had such a column. */
    public Optional<Column> column(String id) {
        return Optional.ofNullable(columns.get(id));
    }
}
