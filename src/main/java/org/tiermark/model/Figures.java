package org.tiermark.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Origin;

/**
 * What was submitted of all units: a column for each indicator or attribute and period, a row a unit, and where each
 * cell stands.
 *
 * @param units who is scored, a row each
 * @param periods the periods from the first to the last, without gaps where they are calendar periods
 * @param columns what was read, by indicator or attribute and by period
 * @param dictionary the texts that codes in text columns stand for
 * @param rows what units have several of, by the name of the file and by period
 * @param totals what rows for all units of a file say
 */
public record Figures(
        Units units,
        List<Period> periods,
        Map<Key, Placed> columns,
        Dictionary dictionary,
        Map<Key, UnitRows> rows,
        List<Total> totals) {

    /**
     * What a column holds.
     *
     * @param id of the indicator or attribute; of rows what their file is called
     * @param period it counts for
     */
    public record Key(String id, Period period) {}

    /**
     * A column and where its cells stand.
     *
     * @param column the figures
     * @param places where they were read
     */
    public record Placed(Column column, Places places) {}

    /**
     * What the row for all units of a file, such as 合计 or 全市, says of an indicator.
     *
     * @param key which column it is about
     * @param name what the row is called
     * @param figure what it says, in the indicator's measure
     * @param origin where
     * @param rows the units of the file
     */
    public record Total(Key key, String name, Rational figure, Origin origin, BitSet rows) {}

    /** Says where a row's figure stands in its file. */
    public interface Places {
        /** The place of a row's cell; the file as a whole where it has none. */
        Origin origin(int row);
    }

    /** Copies of the lists are kept. */
    public Figures {
        periods = List.copyOf(periods);
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** Figures without rows of which a unit has several, and without totals. */
    public Figures(Units units, List<Period> periods, Map<Key, Placed> columns, Dictionary dictionary) {
        this(units, periods, columns, dictionary, Map.of(), List.of());
    }

    /** The figures of an indicator or attribute in a period; empty where nobody sent any. */
    public Optional<Column> column(String id, Period period) {
        return Optional.ofNullable(columns.get(new Key(id, period))).map(Placed::column);
    }

    /** Where a figure stands. */
    public Origin origin(String id, Period period, int row) {
        Placed placed = columns.get(new Key(id, period));
        return placed == null ? Origin.NONE : placed.places().origin(row);
    }

    /** The same figures with more columns. */
    public Figures with(Map<Key, Placed> more) {
        Map<Key, Placed> all = new HashMap<>(columns);
        all.putAll(more);
        return new Figures(units, periods, all, dictionary, rows, totals);
    }

    /** The same figures with rows of which a unit has several. */
    public Figures withRows(Map<Key, UnitRows> files) {
        return new Figures(units, periods, columns, dictionary, files, totals);
    }

    /** The same figures with what rows for all units say. */
    public Figures withTotals(List<Total> all) {
        return new Figures(units, periods, columns, dictionary, rows, all);
    }

    /** The rows of a file in a period; empty where nobody sent any that tell of it. */
    public Optional<UnitRows> rows(String name, Period period) {
        return Optional.ofNullable(rows.get(new Key(name, period)));
    }

    /** The period so many before another; empty before the first one and for periods not among these. */
    public Optional<Period> before(Period period, int periodsBack) {
        int at = periods.indexOf(period) - periodsBack;
        return at < 0 || at >= periods.size() ? Optional.empty() : Optional.of(periods.get(at));
    }
}
