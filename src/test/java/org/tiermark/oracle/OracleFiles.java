package org.tiermark.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * What stands in files beside the figures, as rows of texts by column.
 *
 * @param benchmarks with {@code indicator}, {@code period}, {@code unit}, {@code region} and a column for each sort
 * @param rows of which a unit has several, with {@code unit} and {@code period}; blank: the period scored
 * @param ledger with {@code unit}, {@code item}, {@code points} and {@code rule}
 */
record OracleFiles(
        List<Map<String, String>> benchmarks, List<Map<String, String>> rows, List<Map<String, String>> ledger) {
    static final OracleFiles NONE = new OracleFiles(List.of(), List.of(), List.of());

    static OracleFiles of(GeneratedCase drawn) {
        return new OracleFiles(parse(drawn.benchmarks()), parse(drawn.rows()), parse(drawn.ledger()));
    }

    private static List<Map<String, String>> parse(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Map<String, String>> rows = new ArrayList<>();
        if (csv.isEmpty()) {
            return rows;
        }
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            parser.forEach(line -> rows.add(line.toMap()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    /**
     * A published number: the unit's own, else its region's, else the one for all; blank periods are the scored one.
     */
    OracleValue benchmark(String name, String unit, String period, Optional<String> region, String scored) {
        int point = name.lastIndexOf('.');
        String sort = name.substring(point + 1);
        String[] found = new String[3];
        for (Map<String, String> row : benchmarks) {
            String when = row.get("period").isEmpty() ? scored : row.get("period");
            boolean here = row.get("indicator").equals(name.substring(0, point)) && when.equals(period);
            if (!here || row.get(sort).isEmpty()) {
                continue;
            }
            if (row.get("unit").equals(unit)) {
                found[0] = row.get(sort);
            } else if (row.get("unit").isEmpty() && region.equals(Optional.of(row.getOrDefault("region", "")))) {
                found[1] = row.get(sort);
            } else if (row.get("unit").isEmpty()
                    && row.getOrDefault("region", "").isEmpty()) {
                found[2] = row.get(sort);
            }
        }
        for (String text : found) {
            if (text != null) {
                return OracleValue.amount(Fraction.parse(text));
            }
        }
        return new OracleValue.Missing(Absence.NOT_SUBMITTED);
    }

    /** The rows of a unit in a period; empty where nothing is known of the period. */
    Optional<List<Map<String, String>>> rows(String unit, String period, String scored) {
        boolean told = rows.isEmpty() && new OracleOrder().compare(scored, period) <= 0;
        List<Map<String, String>> found = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String when = row.getOrDefault("period", "").isEmpty() ? scored : row.get("period");
            told |= new OracleOrder().compare(when, period) <= 0;
            if (when.equals(period) && row.get("unit").equals(unit)) {
                found.add(row);
            }
        }
        return told ? Optional.of(found) : Optional.empty();
    }

    /** What entries add to an item of a unit. */
    Fraction added(String unit, String item) {
        Fraction sum = Fraction.ZERO;
        for (Map<String, String> entry : ledger) {
            if (isOf(entry, unit, item) && !entry.get("points").isEmpty()) {
                sum = sum.plus(Fraction.parse(entry.get("points")));
            }
        }
        return sum;
    }

    /** The numbers of the rules of an item that are waived for a unit. */
    Set<Integer> waived(String unit, String item) {
        Set<Integer> waived = new HashSet<>();
        for (Map<String, String> entry : ledger) {
            if (isOf(entry, unit, item) && !entry.get("rule").isEmpty()) {
                waived.add(Integer.valueOf(entry.get("rule")));
            }
        }
        return waived;
    }

    private static boolean isOf(Map<String, String> entry, String unit, String item) {
        return entry.get("unit").equals(unit) && entry.get("item").equals(item);
    }
}
