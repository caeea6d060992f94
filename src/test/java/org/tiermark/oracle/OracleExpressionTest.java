package org.tiermark.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tiermark.oracle.OracleVectors.formula;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions, worked out by hand or taken from tables of constants. */
class OracleExpressionTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "10 - 4 - 3, 3",
        "24 / 4 / 2, 3",
        "-2 * -3, 6",
        "2 - -1, 3",
        "1 / 3 * 3, 1",
        "abs(-1.5), 1.5",
        "floor(-1.5), -2",
        "ceil(-1.5), -1",
        "'round(2.345, 2)', 2.35",
        "'round(-2.5, 0)', -3",
        "'pow(2, 10)', 1024",
        "'pow(2, -2)', 0.25",
        "'pow(1 / 3, 2)', 1/9",
        "'clamp(5, 1, 3)', 3",
        "'clamp(5, 7, 3)', none",
        "sqrt(4), 2",
        "sqrt(-1), none",
        "ln(0), none",
        "log10(1000), 3",
        "exp(0), 1",
        "'pow(0, -1)', none",
        "'pow(4, 0.5)', 2",
        "'pow(-4, 0.5)', none",
        "sqrt(2), 1.414213562373095048801688724209698",
        "ln(2), 0.6931471805599453094172321214581766",
        "exp(1), 2.718281828459045235360287471352662",
        "ln(75000), 11.22524339251844749265073826742799",
        "log10(2), 0.301029995663981195213738894724493",
        "exp(-1), 0.3678794411714423215955237701614609",
        "'pow(2, 1.5)', 2.828427124746190097603377448419396",
        "'max(1, 2, 3)', 3",
        "'min(1, 2)', 1",
        "'sum(1, 2)', 3",
        "'mean(1, 2)', 1.5",
        "'median(3, 1, 2, 9)', 2.5",
        "'stdevp(1, 3)', 1",
        "'stdev(1, 2, 3)', 1"
    })
    void operations_are_exact_or_have_34_digits(String expression, String expected) {
        assertEquals(List.of(expected), formula(expression, "0"));
    }

    @ParameterizedTest(name = "{0} over 1, 2, missing, 4 is {1}")
    @CsvSource({
        "mean(value), 7/3",
        "sum(value), 7",
        "median(value), 2",
        "min(value), 1",
        "max(value), 4",
        "count(value), 3",
        "count(value > 1), 2",
        "mean(value * value), 7",
        "'percentile(value, 50, \\\"inclusive\\\")', 2",
        "'percentile(value, 25, \\\"inclusive\\\")', 1.5",
        "'percentile(value, 25, \\\"exclusive\\\")', 1",
        "'percentile(value, 70, \\\"exclusive\\\")', 3.6",
        "'percentile(value, 10, \\\"exclusive\\\")', none",
        "stdevp(value), 1.247219128924647128527916244105516",
        "stdev(value), 1.527525231651946668862682397909336",
        "mean(value - mean(value)), 0",
        "count(value >= mean(value)), 1",
        "count(missing(value)), 1"
    })
    void statistics_run_over_the_peers_that_have_the_figure(String expression, String expected) {
        assertEquals(expected, formula(expression, "1", "2", "-", "4").get(0));
    }

    @Test
    void positions_count_from_the_largest() {
        assertEquals(List.of("3", "1", "1", "none", "4"), formula("position(value)", "2", "5", "5", "", "1"));
        assertEquals(
                List.of("2", "1", "1", "none", "3"), formula("position(value, \\\"dense\\\")", "2", "5", "5", "", "1"));
        assertEquals(List.of("2", "3", "3", "none", "1"), formula("position(-value)", "2", "5", "5", "", "1"));
    }

    @Test
    void by_narrows_the_peers_to_the_group_of_the_unit() {
        String scheme = """
                { "units": { "attributes": [ "g" ] }, "indicators": [ { "id": "x" } ],
                  "items": [ { "id": "i", "rules": [ { "kind": "formula", "points": "mean(x by g)" } ] } ] }
                """;
        OracleResult result = Oracle.evaluate(scheme, "unit,g,x\nu1,a,1\nu2,b,5\nu3,a,2\n");
        assertEquals("1.5", OracleVectors.points(result, "u1"));
        assertEquals("5", OracleVectors.points(result, "u2"));
    }

    @Test
    void items_are_the_counting_children_that_have_points() {
        String scheme = """
                { "indicators": [ { "id": "x" } ], "items": [ { "id": "p",
                  "rules": [ { "kind": "formula", "points": "%s" } ],
                  "items": [ { "id": "a", "points": 10 },
                    { "id": "b", "points": 5, "missing": "rescale",
                      "rules": [ { "kind": "formula", "points": "x" } ] },
                    { "id": "c", "points": 40, "counts": false } ] } ] }
                """;
        for (String[] each : new String[][] {
            {"count(items)", "1"}, {"min(items)", "10"}, {"count(items < 60)", "1"}, {"sum(items)", "10"}
        }) {
            OracleResult result = Oracle.evaluate(scheme.formatted(each[0]), "unit,x\nu1,\n");
            assertEquals(
                    each[1],
                    OracleVectors.text(result.units().get("u1").points().get("p")));
        }
    }

    @ParameterizedTest(name = "{0} of half is {1} up and {2} down")
    @CsvSource({
        "HALF_UP, 3, -3",
        "HALF_EVEN, 2, -2",
        "HALF_DOWN, 2, -2",
        "UP, 3, -3",
        "DOWN, 2, -2",
        "CEILING, 3, -2",
        "FLOOR, 2, -3"
    })
    void rounding_follows_its_mode_at_a_tie(RoundingMode mode, String above, String below) {
        assertEquals(above, Fraction.parse("2.5").rounded(0, mode).toString());
        assertEquals(below, Fraction.parse("-2.5").rounded(0, mode).toString());
        assertEquals("120", Fraction.parse("120").rounded(-1, mode).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 +", "2x", "a < b < c", "(1", "f(1", "1 2", "= 1", "x in 3", "'a", "not", "1.2.3", "1e3"})
    void what_is_no_expression_is_refused(String source) {
        assertThrows(RuntimeException.class, () -> OracleParser.parse(source));
    }

    @Test
    void ids_are_in_the_order_of_their_numbers() {
        OracleOrder order = new OracleOrder();
        List<String> sorted = List.of("u10", "u2", "u", "区3", "u2b", "u02").stream()
                .sorted(order)
                .toList();
        assertEquals(List.of("u", "u02", "u2", "u2b", "u10", "区3"), sorted);
    }

    @ParameterizedTest(name = "{1} before {0} is {2}")
    @CsvSource({
        "2022, 1, 2021",
        "2022, 3, 2019",
        "2022Q1, 1, 2021Q4",
        "2022Q3, 2, 2022Q1",
        "2022H1, 1, 2021H2",
        "2022-01, 1, 2021-12",
        "2022-11, 12, 2021-11",
        "R10, 1, R2",
        "R2, 1, R1"
    })
    void periods_go_back_along_their_own_calendar(String period, int steps, String before) {
        assertEquals(before, new OraclePeriods(List.of("R1", "R2", "R10")).back(period, steps));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "ln(0.0000001), -16.11809565095831978812594018279055",
        "ln(1.000001), 0.0000009999995000003333330833335333331667",
        "ln(0.999999), -0.0000010000005000003333335833335333335",
        "ln(990000000000000000000.5), 48.34423661702145792319477674131815",
        "log10(0.0000001), -7",
        "log10(1.000001), 0.000000434294264756155640743942643677707",
        "log10(990000000000000000000.5), 20.99563519459754991534047511840068",
        "sqrt(0.0000001), 0.0003162277660168379331998893544432719",
        "sqrt(990000000000000000000.5), 31464265445.10454640975155093197517",
        "exp(12.5), 268337.2865208744569564796737871504",
        "exp(-12.5), 0.000003726653172078670992924851475950426",
        "exp(0.000001), 1.000001000000500000166666708333342",
        "exp(-40), 0.000000000000000004248354255291588995329234782858658"
    })
    void series_hold_near_one_and_far_from_it(String expression, String expected) {
        assertEquals(List.of(expected), formula(expression, "0"));
    }
}
