package org.tiermark.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Rational;
import org.tiermark.read.Source;
import org.tiermark.score.Scored;

/**
 * Recomputes tables that others published, from scheme files alone. The figures are not part of the project; the
 * property {@code tiermark.cases} names the folder that has them, and the tests say that they are skipped where it is
 * absent.
 */
class PublishedTest {
    private static final Logger LOG = Logger.getLogger(PublishedTest.class.getName());
    private static final Path SCHEMES = Path.of("src/test/resources/published");
    private static final Path CASES = Path.of(System.getProperty("tiermark.cases", "../shared/cases"));

    @ParameterizedTest(name = "{0}: {3} published values")
    @CsvSource({"news2, input.csv, expected.csv, 171", "epa-aqi, input.csv, expected.csv, 969"})
    void every_published_value_is_reproduced(String name, String input, String expected, int values) throws Exception {
        Scored scored = score(name, "scheme.json", input);
        int compared = 0;
        List<String> differences = new ArrayList<>();
        for (Map<String, String> row : Table.read(CASES.resolve(name).resolve(expected))) {
            for (Map.Entry<String, String> cell : row.entrySet()) {
                if (!cell.getKey().equals("unit") && !cell.getValue().isEmpty()) {
                    compared++;
                    compare(scored, row.get("unit"), cell, differences);
                }
            }
        }
        assertEquals(List.of(), differences);
        assertEquals(values, compared);
    }

    @Test
    void every_way_to_rank_ties_is_reproduced() throws Exception {
        Scored scored = score("rank-ties", "scheme.json", "input.csv");
        List<String> methods = List.of("min", "max", "dense", "first", "average");
        List<Map<String, String>> rows = Table.read(CASES.resolve("rank-ties/expected.csv"));
        for (Map<String, String> row : rows) {
            String unit = row.get("set") + "/" + row.get("unit");
            String rank = Scored.text(scored.standing(unit).ranks().get(methods.indexOf(row.get("method"))));
            String wanted = row.get("rank").isEmpty() ? "-" : number(row.get("rank"));
            assertEquals(wanted, rank, unit + " " + row.get("method"));
        }
        assertEquals(111, rows.size());
    }

    @Test
    void the_sub_indices_of_human_development_make_the_published_index() throws Exception {
        Scored scored = score("hdi-2022", "sub-indices.json", "input.csv");
        int compared = 0;
        for (Map<String, String> row : Table.read(CASES.resolve("hdi-2022/expected.csv"))) {
            if (!row.get("score").isEmpty()) {
                compared++;
                Rational product = index(scored, row, "health")
                        .times(index(scored, row, "education"))
                        .times(index(scored, row, "income"));
                assertTrue(isCube(product, Rational.parse(row.get("score"))), row.get("unit"));
            }
        }
        assertEquals(204, compared);
    }

    private static Rational index(Scored scored, Map<String, String> row, String item) {
        return scored.ledger(row.get("unit"), item).points().orElseThrow();
    }

    /** Whether the cube root of a product is a number of three decimals once rounded half up. */
    private static boolean isCube(Rational product, Rational root) {
        Rational half = Rational.of(5, 4);
        return product.compareTo(cube(root.minus(half))) >= 0 && product.compareTo(cube(root.plus(half))) < 0;
    }

    private static Rational cube(Rational number) {
        return number.times(number).times(number);
    }

    private static Scored score(String name, String scheme, String input) {
        Path figures = CASES.resolve(name).resolve(input);
        if (!Files.exists(figures)) {
            String skipped = "SKIPPED " + name + ": " + figures + " is not there; -Dtiermark.cases names the folder";
            LOG.warning(skipped);
            Assumptions.abort(skipped);
        }
        Source rules = Source.file(SCHEMES.resolve(name).resolve(scheme).toString(), Path.of(""));
        return Scored.of(rules, List.of(Source.file(figures.toString(), Path.of(""))));
    }

    private static void compare(Scored scored, String unit, Map.Entry<String, String> cell, List<String> differences) {
        String wanted = cell.getKey().equals("tier") ? cell.getValue() : number(cell.getValue());
        String found = switch (cell.getKey()) {
            case "score" -> scored.score(unit);
            case "tier" -> scored.standing(unit).tier().orElse("-");
            case "rank" -> scored.rank(unit);
            default -> scored.points(unit, cell.getKey());
        };
        if (!wanted.equals(found)) {
            differences.add(unit + " " + cell.getKey() + ": published " + wanted + ", found " + found);
        }
    }

    private static String number(String text) {
        return Rational.parse(text).toString();
    }
}
