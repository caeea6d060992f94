package org.tiermark.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
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

    /** In a column marked with {@code !} a blank says that there is none; in others it says nothing. */
    @ParameterizedTest(name = "{0} {1}: {5} published values")
    @CsvSource({
        "news2, scheme.json, input.csv, expected.csv, score tier resp_rate_pts spo2_pts oxygen_pts systolic_bp_pts "
                + "heart_rate_pts consciousness_pts temperature_pts, 171",
        "epa-aqi, scheme.json, input.csv, expected.csv, score, 969",
        "openssf-scorecard, scheme.json, input.csv, expected.csv, score, 10",
        "http-observatory, scheme.json, input.csv, expected.csv, score tier, 17",
        "http-observatory, grade.json, grade_input.csv, grade_expected.csv, score tier, 60",
        "hdi-2022, scheme.json, input.csv, expected.csv, score! tier rank! ihdi gdi gdi_group, 1155",
        "figure-skating-2016-17, scheme.json, input.csv, expected.csv, score component_score rank, 5178",
        "figure-skating-2016-17, panel.json, judges.csv, judges.csv, panel_score, 1125"
    })
    void every_published_value_is_reproduced(
            String name, String scheme, String input, String expected, String columns, int values) throws Exception {
        Comparison comparison = new Comparison(score(name, scheme, input));
        for (Map<String, String> row : Table.read(CASES.resolve(name).resolve(expected))) {
            String unit = row.get("unit") + (row.containsKey("component") ? "/" + row.get("component") : "");
            for (String column : columns.split(" ")) {
                String published = row.get(column.replace("!", ""));
                if (column.endsWith("!") || !published.isEmpty()) {
                    comparison.compare(unit, column.replace("!", ""), published);
                }
            }
        }
        assertEquals(List.of(), comparison.differences);
        assertEquals(values, comparison.compared);
    }

    @Test
    void every_way_to_rank_ties_is_reproduced() throws Exception {
        Scored scored = score("rank-ties", "scheme.json", "input.csv");
        List<String> methods = List.of("min", "max", "dense", "first", "average");
        List<Map<String, String>> rows = Table.read(CASES.resolve("rank-ties/expected.csv"));
        for (Map<String, String> row : rows) {
            String unit = row.get("set") + "/" + row.get("unit");
            String rank = Scored.text(scored.standing(unit).ranks().get(methods.indexOf(row.get("method"))));
            assertEquals(number(row.get("rank")), rank, unit + " " + row.get("method"));
        }
        assertEquals(111, rows.size());
    }

    /** Japan and Senegal were told apart by yellow cards, which the figures do not hold; here they tie. */
    @Test
    void world_cup_groups_are_reproduced_but_for_the_place_that_yellow_cards_decided() throws Exception {
        Comparison comparison = new Comparison(score("worldcup-group-tables", "scheme.json", "input.csv"));
        for (Map<String, String> row : Table.read(CASES.resolve("worldcup-group-tables/expected.csv"))) {
            for (String column : List.of("score", "tier", "rank")) {
                comparison.compare(row.get("unit"), column, row.get(column));
            }
        }
        assertEquals(
                List.of(
                        "2018/Group H/Senegal tier: published out, found advances",
                        "2018/Group H/Senegal rank: published 3, found 2"),
                comparison.differences);
        assertEquals(192, comparison.compared);
    }

    private static Scored score(String name, String scheme, String input) {
        Path figures = CASES.resolve(name).resolve(input);
        if (!Files.exists(figures)) {
            String skipped = "SKIPPED " + name + ": " + figures + " is not there; -Dtiermark.cases names the folder";
            LOG.warning(skipped);
            Assumptions.abort(skipped);
        }
        Source rules = Source.file(SCHEMES.resolve(name).resolve(scheme).toString(), new File("").getAbsoluteFile());
        return Scored.of(rules, List.of(Source.file(figures.toString(), new File("").getAbsoluteFile())));
    }

    private static String number(String text) {
        return text.isEmpty() ? "-" : Rational.parse(text).toString();
    }

    /** Published values against those of a run. */
    private static final class Comparison {
        private final Scored scored;
        private final List<String> differences = new ArrayList<>();
        private int compared;

        private Comparison(Scored scored) {
            this.scored = scored;
        }

        private void compare(String unit, String column, String published) {
            compared++;
            String wanted = column.equals("tier") ? published : number(published);
            String found = switch (column) {
                case "score", "panel_score" -> scored.score(unit);
                case "tier" -> scored.standing(unit).tier().orElse("-");
                case "rank" -> scored.rank(unit);
                default -> scored.points(unit, column);
            };
            if (!wanted.equals(found)) {
                differences.add(unit + " " + column + ": published " + wanted + ", found " + found);
            }
        }
    }
}
