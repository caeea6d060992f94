package org.tiermark.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a wide CSV file: a row for a unit and period, a column for an indicator or attribute.
 *
 * @param units in the order of their ids
 * @param periods that have any row, from the first to the last
 * @param rows texts of the cells by column name, by unit and period
 */
record OracleTable(List<String> units, List<String> periods, Map<Place, Map<String, String>> rows) {
    private static final Pattern AROUND = Pattern.compile("^[\\s\u00a0\u3000\ufeff]+|[\\s\u00a0\u3000\ufeff]+$");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    record Place(String unit, String period) {}

    /**
     * Reads CSV text.
     *
     * @param only the period of all rows where the file has no period column
     */
    static OracleTable parse(String csv, String unitColumn, String periodColumn, String only) {
        Map<Place, Map<String, String>> rows = new HashMap<>();
        TreeSet<String> units = new TreeSet<>(new OracleOrder());
        TreeSet<String> periods = new TreeSet<>(new OracleOrder());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            for (CSVRecord line : parser) {
                Map<String, String> cells = new HashMap<>();
                line.toMap().forEach((heading, cell) -> cells.put(plain(heading), bare(cell)));
                String unit = cells.get(plain(unitColumn));
                String period = cells.getOrDefault(plain(periodColumn), only);
                if (rows.put(new Place(unit, period), cells) != null) {
                    throw new OracleException("two rows of %s in %s".formatted(unit, period));
                }
                units.add(unit);
                periods.add(period);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new OracleTable(new ArrayList<>(units), new ArrayList<>(periods), rows);
    }

    /** A text without the blanks around it, those of word processors and the mark of a file's start included. */
    private static String bare(String cell) {
        return AROUND.matcher(cell).replaceAll("");
    }

    /** A heading however it is spaced, broken and quoted, wide or narrow. */
    private static String plain(String heading) {
        String narrow = Normalizer.normalize(UNSEEN.matcher(heading).replaceAll(""), Normalizer.Form.NFKC);
        boolean marked = narrow.length() > 1 && "'\u2019".indexOf(narrow.charAt(0)) >= 0;
        return narrow.substring(marked ? 1 : 0).toLowerCase(Locale.ROOT);
    }

    /** The text of a cell under the first of some headings that the file has; empty where there is no row. */
    Optional<String> cell(String unit, String period, List<String> headings) {
        return Optional.ofNullable(rows.get(new Place(unit, period)))
                .map(cells -> headings.stream()
                        .map(OracleTable::plain)
                        .filter(cells::containsKey)
                        .map(cells::get)
                        .findFirst()
                        .orElse(""));
    }
}
