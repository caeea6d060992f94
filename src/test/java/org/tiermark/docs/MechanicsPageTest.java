package org.tiermark.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of published mechanics says of each how a scheme says it, in words that stand in a scheme that is run. */
class MechanicsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/mechanics.md");
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/cases"), Path.of("src/test/resources"));
    private static final Pattern ROW = Pattern.compile("\\| ([A-D]\\d+) \\| (.*?) \\| (?:`(.*)`)? \\| (?:`(.*)`)? \\|");
    private static final Map<String, Integer> MECHANICS = Map.of("A", 39, "B", 21, "C", 16, "D", 10);

    /**
     * A line of the page.
     *
     * @param id of the mechanic
     * @param asks what it asks, or why it is out
     * @param text the words of the scheme; empty where it is out
     * @param run the folder; empty where it is out
     */
    record Row(String id, String asks, String text, String run) {
        @Override
        public String toString() {
            return id + " " + asks;
        }
    }

    static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Row(row.group(1), row.group(2), said(row.group(3)), said(row.group(4))))
                    .toList();
        }
    }

    private static String said(String group) {
        return group == null ? "" : group;
    }

    @Test
    void every_mechanic_has_one_line() throws IOException {
        List<String> wanted = MECHANICS.entrySet().stream()
                .flatMap(letter ->
                        IntStream.rangeClosed(1, letter.getValue()).mapToObj(number -> letter.getKey() + number))
                .sorted()
                .toList();
        assertEquals(wanted, rows().stream().map(Row::id).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_line_names_words_of_the_scheme_in_its_folder(Row row) throws IOException {
        if (row.run.isEmpty()) {
            assertTrue(row.asks.startsWith("out: ") && row.text.isEmpty(), row.toString());
            return;
        }
        Path folder = FOLDERS.stream()
                .map(root -> root.resolve(row.run))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no folder " + row.run));
        assertFalse(row.text.isEmpty());
        assertTrue(schemes(folder).contains(plain(row.text)), row.text + " is not in " + folder);
    }

    private static String schemes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> schemes = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            StringBuilder all = new StringBuilder();
            for (Path scheme : schemes) {
                all.append(Files.readString(scheme));
            }
            return plain(all.toString());
        }
    }

    private static String plain(String text) {
        return text.lines().map(line -> line.replaceAll("\\s", "")).collect(Collectors.joining());
    }
}
