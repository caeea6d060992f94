package org.tiermark.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tiermark.oracle.OracleVectors.figures;
import static org.tiermark.oracle.OracleVectors.points;
import static org.tiermark.oracle.OracleVectors.scheme;
import static org.tiermark.oracle.OracleVectors.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.oracle.OracleResult.UnitResult;

/** Missing is not zero: states, policies and three-valued logic, worked out by hand. */
class OracleMissingTest {
    private static final Map<Outcome, String> WORDS =
            Map.of(Outcome.MET, "true", Outcome.UNMET, "false", Outcome.NOT_COMPUTABLE, "missing");

    @ParameterizedTest(name = "cell {0} gives {1}")
    @CsvSource({"'', 1", "-, 1", "—, 1", "/, 1", "无, 1", "N/A, 2", "不适用, 2", "未报, 3", "未报送, 3", "保密, 4", "-9, 1", "0, 0"
    })
    void each_state_has_its_own_policy(String cell, String points) {
        String item = """
                "missing": { "missing": { "points": 1 }, "not applicable": { "points": 2 },
                  "not submitted": { "points": 3 }, "withheld": { "points": 4 } },
                "rules": [ { "kind": "formula", "points": "value" } ]
                """;
        String tokens = ", \"tokens\": { \"保密\": \"withheld\", \"-9\": \"missing\" }";
        assertEquals(points, points(Oracle.evaluate(scheme("", item, tokens), figures(cell)), "u1"));
    }

    @Test
    void a_state_that_is_not_listed_is_an_error_and_leaves_no_score() {
        String item = """
                "missing": { "missing": "zero" }, "rules": [ { "kind": "formula", "points": "value" } ]
                """;
        UnitResult unit =
                Oracle.evaluate(scheme("", item, ""), figures("N/A")).units().get("u1");
        assertEquals(List.of("i"), unit.errors());
        assertEquals("none", text(unit.score()));
    }

    @ParameterizedTest(name = "{0} gives {1} and a score of {2}")
    @CsvSource({
        "'\"zero\"', 0, 40",
        "'\"full\"', 10, 50",
        "'{\"points\": 4}', 4, 44",
        "'{\"value\": 3}', 3, 43",
        "'{\"value\": \"mean(value)\"}', 7, 47",
        "'\"rescale\"', none, 50",
        "'\"absent\"', none, none"
    })
    void a_policy_says_what_stands_in_for_points(String policy, String points, String score) {
        String scheme = """
                { "indicators": [ { "id": "x" } ], "items": [
                  { "id": "i", "points": 10, "indicator": "x", "missing": %s,
                    "rules": [ { "kind": "formula", "points": "value" } ] },
                  { "id": "j", "points": 40 } ] }
                """;
        OracleResult result = Oracle.evaluate(scheme.formatted(policy), figures("", "7"));
        assertEquals(points, points(result, "u1"));
        assertEquals(score, text(result.units().get("u1").score()));
        assertEquals("47", text(result.units().get("u2").score()));
    }

    @Test
    void in_a_mean_the_weight_leaves_with_its_item() {
        String scheme = """
                { "indicators": [ { "id": "x" }, { "id": "y" } ], "aggregate": "mean",
                  "defaults": { "missing": "rescale", "rules": [ { "kind": "formula", "points": "value" } ] },
                  "items": [ { "id": "i", "weight": 0.3, "indicator": "x" },
                             { "id": "j", "weight": 0.7, "indicator": "y" } ] }
                """;
        OracleResult result = Oracle.evaluate(scheme, "unit,x,y\nu1,10,20\nu2,,20\nu3,-,\n");
        assertEquals("17", text(result.units().get("u1").score()));
        assertEquals("20", text(result.units().get("u2").score()));
        assertEquals("none", text(result.units().get("u3").score()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1 > 2 and y > 1, false", "y > 1 and 1 > 2, false", "2 > 1 or y > 1, true", "y > 1 or 2 > 1, true",
        "2 > 1 and y > 1, missing", "1 > 2 or y > 1, missing", "not y > 1, missing", "not 1 > 2, true",
        "y == y, missing", "missing(y), true", "missing(x), false", "'coalesce(y, x) == 5', true",
        "'x in [1, 5]', true", "x in [-5], false", "'\"a b\" contains \"a\"', true", "y in [1], missing",
        "x / 0 > 1, missing", "'if(y > 1, 1, 2) > 0', missing", "'if(x > 9, 1) > 0', missing",
                "'if(x > 4, x, y) == 5', true",
        "'count(x > 1, x > 4, x > 5) == 2', true", "'count(x > 1, y > 4) == 1', missing", "'max(x, y) > 1', missing"
    })
    void conditions_have_three_values(String condition, String expected) {
        String scheme = """
                { "indicators": [ { "id": "x" }, { "id": "y" } ], "items": [ { "id": "i", "points": 1 } ],
                  "goals": [ { "id": "g", "when": "%s" } ] }
                """;
        String json = scheme.formatted(condition.replace("\"", "\\\""));
        Outcome outcome = Oracle.evaluate(json, "unit,x,y\nu1,5,\n")
                .units()
                .get("u1")
                .goals()
                .get("g");
        assertEquals(expected, WORDS.get(outcome));
    }

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "4 3 2 1, streak(x < previous(x)) >= 3, true",
        "4 3 2 1, streak(x < previous(x)) >= 4, missing",
        "4 3 2 1, streak(x < previous(x)) < 3, false",
        "4 3 2 1, 3 <= streak(x < previous(x)), true",
        "4 3 3 1, streak(x < previous(x)) >= 3, false",
        "4 3 3 1, streak(x < previous(x)) == 1, true",
        "4 - 2 1, streak(x < previous(x)) >= 3, missing",
        "4 - 2 1, streak(x < previous(x)) >= 1, true",
        "4 3 2 1, streak(x < previous(x)) + 0 >= 3, missing",
        "4 3 2 1, streak(x > 2) == 0, true",
        "4 3 2 -, streak(x > 2) >= 1, missing",
        "4 3 2 1, 'previous(x, 3) == 4', true",
        "4 3 2 1, 'at(x, \"2020\") == 3', true",
        "4 3 2 1, growth(x) == -50, true",
        "4 3 0 0, growth(x) == 0, true",
        "4 3 0 1, growth(x) == 0, missing",
        "4 3 -1 1, growth(x) > 0, missing",
        "4 3 2 1, previous(previous(x)) == 3, true",
        "4 3 2 1, 'previous(x, 4) > 0', missing"
    })
    void history_counts_only_what_is_known(String values, String condition, String expected) {
        String scheme = """
                { "indicators": [ { "id": "x" } ], "items": [ { "id": "i", "points": 1 } ],
                  "goals": [ { "id": "g", "when": "%s" } ] }
                """;
        StringBuilder csv = new StringBuilder("unit,period,x\n");
        int year = 2019;
        for (String value : values.split(" ")) {
            csv.append("u1,").append(year++).append(',').append(value).append('\n');
        }
        String json = scheme.formatted(condition.replace("\"", "\\\""));
        Outcome outcome =
                Oracle.evaluate(json, csv.toString()).units().get("u1").goals().get("g");
        assertEquals(expected, WORDS.get(outcome));
    }
}
