package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.problem.Problems;

/** Holds rows that are cut here equal to those Commons CSV reads, and decimals read on the way to their text. */
class CsvRowsTest {
    private static final List<String> PIECES = List.of(
            "0",
            "7",
            "12",
            "-3",
            "4.50",
            "-0.25",
            "99.9%",
            "3‰",
            ".5",
            "5.",
            "1.2.3",
            "--1",
            "-",
            "%",
            "1e3",
            "999999999",
            "-2147483648.5",
            "0.4294967296",
            "123456789012345678",
            "1234567890123456789",
            "12345678901234567.8",
            " 6",
            "7 ",
            "区",
            "a b",
            "\"\"",
            "\"x\"",
            "\"1,5\"",
            "\"-4\"",
            "\" y \"",
            "\"a\"\"b\"",
            "\"\"\"\"",
            "\"two\nlines\"",
            "\"r\r\nn\"",
            "");

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(1L, ',', "\n"),
                Arguments.of(2L, ';', "\r\n"),
                Arguments.of(3L, '\t', "\r"),
                Arguments.of(4L, '-', "\n"),
                Arguments.of(5L, '.', "\n"),
                Arguments.of(6L, '5', "\r\n"),
                Arguments.of(7L, '%', "\n"),
                Arguments.of(8L, '；', "\n"),
                Arguments.of(9L, 'é', "\r\n"));
    }

    @ParameterizedTest(name = "seed {0}, cells parted by {1}")
    @MethodSource("tables")
    void rows_are_those_of_the_library(long seed, char delimiter, String end) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int time = 0; time < 400; time++) {
            StringBuilder table = new StringBuilder();
            for (int row = random.nextInt(1, 6); row > 0; row--) {
                table.append('u');
                for (int cell = random.nextInt(5); cell > 0; cell--) {
                    table.append(delimiter).append(PIECES.get(random.nextInt(PIECES.size())));
                }
                table.append(row == 1 && random.nextBoolean() ? "" : end);
            }
            check(table.toString(), delimiter);
        }
    }

    private static void check(String table, char delimiter) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
            for (CSVRecord record : parser) {
                expected.add(record.stream().map(String::strip).toList());
            }
        }
        Problems problems = new Problems();
        CsvRows rows = new CsvRows(Spelling.stream(table), "table", problems).delimit(delimiter);
        List<List<String>> found = new ArrayList<>();
        while (rows.next()) {
            Row row = rows.row();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.count(); i++) {
                cells.add(row.cell(i));
                number(row, i);
            }
            found.add(cells);
        }
        assertEquals(expected, found, table);
        assertEquals(0, problems.count(), table);
    }

    private static void number(Row row, int cell) {
        int kind = row.kind(cell);
        if (kind >= 0) {
            String sign = kind > Row.MOST_SCALE ? String.valueOf(Row.sign(kind)) : "";
            BigDecimal number = BigDecimal.valueOf(row.unscaled(cell), kind & Row.MOST_SCALE);
            assertEquals(row.cell(cell), number.toPlainString() + sign);
        }
    }

    @ParameterizedTest(name = "{0} starts in column {1}")
    @MethodSource("columns")
    void a_cell_in_quotes_starts_at_its_quote(String table, int column) throws IOException {
        CsvRows rows = new CsvRows(Spelling.stream(table), "table", new Problems());
        assertTrue(rows.next());
        assertEquals(column, rows.row().column(1));
        CellPlaces places = new CellPlaces();
        places.add(rows.row(), new int[] {0, 1});
        assertEquals(List.of(1, column), List.of(places.column(0, 0), places.column(0, 1)));
        assertEquals(1, places.line(0, 1, 1));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("\"甲,乙\",\"x\",1\n", 7),
                Arguments.of("甲,\"x\",1\n", 3),
                Arguments.of("\"a\"\"b\",\"x\",1\n", 8),
                Arguments.of("甲,x,1\n", 3));
    }

    @ParameterizedTest(name = "{0}: line {1}, column {2}")
    @MethodSource("rare")
    void a_cell_behind_a_rare_character_or_a_break_is_placed_too(String table, int line, int column)
            throws IOException {
        CsvRows rows = new CsvRows(Spelling.stream(table), "table", new Problems());
        CellPlaces places = new CellPlaces();
        while (rows.next()) {
            places.add(rows.row(), new int[] {1, 0});
        }
        assertEquals(line, places.line(1, 0, 2));
        assertEquals(column, places.column(1, 0));
        assertEquals(0, places.column(2, 0), "nothing is known of rows behind");
    }

    static Stream<Arguments> rare() {
        return Stream.of(
                Arguments.of("a,b\n𠮷野,x\n", 2, 4),
                Arguments.of("a,b\n\"𠮷\",\"x\"\n", 2, 5),
                Arguments.of("a,b\n\"1\n23\",x\n", 3, 5),
                Arguments.of("a,b\n" + "甲".repeat(70_000) + ",x\n", 2, 70_002));
    }
}
