package org.tiermark.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tiermark.oracle.OracleVectors.figures;
import static org.tiermark.oracle.OracleVectors.points;
import static org.tiermark.oracle.OracleVectors.ranks;
import static org.tiermark.oracle.OracleVectors.scheme;
import static org.tiermark.oracle.OracleVectors.tiers;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the oracle to published vectors, so that it may judge the product. */
class OracleTest {
    private static final String LOWER = ", \"direction\": \"lower\"";
    private static final String HIGHER = ", \"direction\": \"higher\"";

    @Test
    void an_efficacy_below_the_value_not_allowed_is_below_sixty() {
        String curve = "\"rules\": [ { \"kind\": \"curve\", \"points\": [[6, 60], [12, 100]], \"ends\": \"%s\" } ]";
        assertEquals("881/15", points("", curve.formatted("extend"), "5.81"));
        assertEquals("60", points("", curve.formatted("clamp"), "5.81"));
        String rounded = ", \"round\": { \"decimals\": 2, \"mode\": \"HALF_UP\" }";
        assertEquals("58.73", points("", curve.formatted("extend") + rounded, "5.81"));
    }

    @Test
    void a_curve_may_fall_and_its_breakpoints_may_be_expressions() {
        String curve = """
                "rules": [ { "kind": "curve", "points": [["max(value)", 0], ["min(value)", 100]], "ends": "clamp" } ]
                """;
        OracleResult result = Oracle.evaluate(scheme("", curve, ""), figures("2", "4", "10"));
        assertEquals("100", points(result, "u1"));
        assertEquals("75", points(result, "u2"));
        assertEquals("0", points(result, "u3"));
    }

    @Test
    void a_curve_whose_breakpoints_are_equal_is_not_computable() {
        String curve = """
                "missing": { "not computable": { "points": 7 } },
                "rules": [ { "kind": "curve", "points": [["min(value)", 0], ["max(value)", 100]], "ends": "clamp" } ]
                """;
        assertEquals("7", points(Oracle.evaluate(scheme("", curve, ""), figures("3", "3")), "u1"));
    }

    @Test
    void progressive_slices_each_have_their_own_price() {
        String formula = """
                "points": 20, "cap": "none", "rules": [ { "kind": "formula", "points":
                "20 + clamp(value, 0, 10) * points / 20 + clamp(value - 10, 0, 10) * points / 40
                 + clamp(value - 20, 0, 10) * points / 60" } ]
                """.replace("\n", " ");
        assertEquals("110/3", points("", formula, "25"));
    }

    @Test
    void each_rank_costs_five_percent_and_no_rank_goes_below_zero() {
        String rule = """
                "points": 6, "rules": [ { "kind": "formula", "points": "points * (1 - 0.05 * (position(value) - 1))" } ]
                """;
        String[] values = IntStream.range(0, 22).mapToObj(i -> "" + (100 - i)).toArray(String[]::new);
        OracleResult result = Oracle.evaluate(scheme("", rule, ""), figures(values));
        List<String> points = List.of("u1", "u2", "u3", "u20", "u21", "u22").stream()
                .map(unit -> points(result, unit))
                .toList();
        assertEquals(List.of("6", "5.7", "5.4", "0.3", "0", "0"), points);
    }

    @ParameterizedTest(name = "{0} of 10 gives {1}")
    @CsvSource({"8, 10", "10, 10", "12, 8", "20, 0", "21, 0"})
    void a_control_target_gives_two_minus_the_ratio(String value, String points) {
        String ratio = "\"points\": 10, \"rules\": [ { \"kind\": \"ratio\", \"target\": 10, \"form\": \"mirror\" } ]";
        assertEquals(points, points(LOWER, ratio, value));
    }

    @ParameterizedTest(name = "{0} against {1} gives {2}")
    @CsvSource({"5, 10, 5", "13, 10, 12", "12, 10, 12", "1, 10, 2", "-4, 10, 2", "5, 0, 3", "5, -1, 3"})
    void a_share_is_kept_between_its_floor_and_cap(String value, String target, String points) {
        String ratio = """
                "points": 10, "cap": "none", "rules": [
                  { "kind": "ratio", "target": %s, "cap": 1.2, "floor": 0.2, "atZero": 3 } ]
                """;
        assertEquals(points, points(HIGHER, ratio.formatted(target), value));
    }

    @ParameterizedTest(name = "{0} of 10 gives {1}")
    @CsvSource({"20, 5", "8, 10", "0, none"})
    void an_inverse_ratio_is_target_by_value(String value, String points) {
        String ratio = "\"points\": 10, \"missing\": \"absent\","
                + "\"rules\": [ { \"kind\": \"ratio\", \"target\": 10, \"form\": \"inverse\" } ]";
        assertEquals(points, points(LOWER, ratio, value));
    }

    @ParameterizedTest(name = "{0} findings leave {1}")
    @CsvSource({"0, 2", "3, 0.5", "4, 0", "9, 0"})
    void deductions_stop_at_nothing_left(String findings, String points) {
        String rule = "\"points\": 2, \"rules\": ["
                + "{ \"kind\": \"deduct\", \"points\": 0.5, \"per\": 1, \"steps\": \"whole\" } ]";
        assertEquals(points, points("", rule, findings));
    }

    @ParameterizedTest(name = "{1} steps of a shortfall of {0} cost {2}")
    @CsvSource({
        "0.6, exact, 0.15",
        "0.6, whole, 0",
        "0.6, begun, 0.25",
        "1, begun, 0.25",
        "-3, begun, 0",
        "99, exact, 5"
    })
    void a_part_of_a_step_counts_as_stated(String shortfall, String steps, String cost) {
        String rule = "\"cap\": \"none\", \"rules\": [ { \"kind\": \"none\" },"
                + "{ \"kind\": \"bonus\", \"points\": 0.25, \"per\": 1, \"steps\": \"%s\", \"cap\": 5 } ]";
        assertEquals(cost, points("", rule.formatted(steps), shortfall));
    }

    @ParameterizedTest(name = "{0} % gives {1}")
    @CsvSource({"100, 40", "95, 36", "90, 36", "50, 20", "49, 0"})
    void a_stepped_table_gives_the_points_of_the_band(String value, String points) {
        String bands = """
                "rules": [ { "kind": "bands", "points": { "[100,)": 40, "[90,100)": 36, "[80,90)": 32,
                "[70,80)": 28, "[60,70)": 24, "[50,60)": 20, "(,50)": "0 * 3" } } ]
                """;
        assertEquals(points, points("", bands, value));
    }

    @ParameterizedTest(name = "year {0}, cumulative {1} gives {2}")
    @CsvSource({"1, 1, 60", "0, 1, 55", "1, 0, 40", "0, 0, 0"})
    void the_first_base_that_holds_is_the_base(String year, String cumulative, String points) {
        String scheme = """
                { "indicators": [ { "id": "year" }, { "id": "cumulative" } ], "items": [ { "id": "i", "points": 60,
                  "rules": [ { "kind": "full", "when": "year == 1 and cumulative == 1" },
                             { "kind": "formula", "points": 55, "when": "cumulative == 1" },
                             { "kind": "formula", "points": 40, "when": "year == 1" },
                             { "kind": "none" } ] } ] }
                """;
        String figures = "unit,year,cumulative\nu1,%s,%s\n".formatted(year, cumulative);
        assertEquals(points, points(Oracle.evaluate(scheme, figures), "u1"));
    }

    @Test
    void equal_scores_share_a_place() {
        assertEquals(List.of("1", "2", "2", "2", "5"), placed("competition", "", "72", "71", "71", "71", "70"));
        assertEquals(List.of("1", "4", "4", "4", "5"), placed("modified", "", "72", "71", "71", "71", "70"));
        assertEquals(List.of("1", "2", "2", "2", "3"), placed("dense", "", "72", "71", "71", "71", "70"));
        assertEquals(List.of("1", "3", "3", "3", "5"), placed("average", "", "72", "71", "71", "71", "70"));
        assertEquals(List.of("1", "2", "3", "4", "5"), placed("ordinal", "", "72", "71", "71", "71", "70"));
    }

    @Test
    void smaller_is_better_where_the_key_is_negated() {
        String by = "\"by\": [ \"-x\" ], \"on\": \"exact\",";
        assertEquals(List.of("2", "1", "3"), placed("competition", by, "3.1", "3.0229", "7.1454"));
    }

    private static List<String> placed(String ties, String by, String... scores) {
        String item = "\"rules\": [ { \"kind\": \"formula\", \"points\": \"value\" } ]";
        String ranking = ", \"rankings\": [ { \"id\": \"rank\", %s \"ties\": \"%s\" } ]";
        return ranks(Oracle.evaluate(scheme("", item, ranking.formatted(by, ties)), figures(scores)), "rank");
    }

    @Test
    void a_tier_may_depend_on_score_and_count() {
        String scheme = """
                { "indicators": [ { "id": "x" }, { "id": "bad" } ],
                  "items": [ { "id": "i", "indicator": "x", "rules": [ { "kind": "formula", "points": "value" } ] } ],
                  "tiers": [ { "name": "宜居", "score": "[80,)", "when": "bad == 0" },
                             { "name": "较宜居", "score": "[80,)", "when": "bad == 1" },
                             { "name": "较宜居", "score": "[60,80)", "when": "bad == 0" }, { "name": "预警" } ] }
                """;
        String figures = "unit,x,bad\nu1,85,0\nu2,85,1\nu3,70,0\nu4,70,1\nu5,85,2\nu6,59,0\n";
        List<String> expected = List.of("宜居", "较宜居", "较宜居", "预警", "预警", "预警");
        assertEquals(expected, tiers(Oracle.evaluate(scheme, figures)));
    }
}
