package org.tiermark.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tiermark.oracle.OracleVectors.points;
import static org.tiermark.oracle.OracleVectors.ranks;
import static org.tiermark.oracle.OracleVectors.text;
import static org.tiermark.oracle.OracleVectors.tiers;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers, vetoes, rankings and goals, worked out by hand. */
class OracleStandingTest {
    /** Five units of which u3 has two breaches and u5 one. */
    private static final String FIGURES =
            "unit,g,x,bad,size\nu1,a,95,0,3\nu2,b,85,0,9\nu3,a,92,2,5\nu4,b,85,0,4\nu5,a,40,1,1\n";

    private static OracleResult result(String rules, String rest) {
        String scheme = """
                { "units": { "attributes": [ "g", { "id": "size", "measure": "人" } ] },
                  "indicators": [ { "id": "x" }, { "id": "bad" } ],
                  "items": [ { "id": "i", "indicator": "x", "cap": "none",
                    "rules": [ { "kind": "formula", "points": "value" } %s ] } ],
                  "tiers": [ { "name": "A", "score": "[90,)" }, { "name": "B", "score": "[80,)" },
                             { "name": "C", "score": "[60,)" }, { "name": "D" } ] %s }
                """;
        return Oracle.evaluate(scheme.formatted(rules, rest), FIGURES);
    }

    @ParameterizedTest(name = "{0} makes of A, B, A, B, D: {1}")
    @CsvSource({
        "'\"tierAtMost\": \"C\"', A B C B D",
        "'\"tierDown\": 1', A B B B D",
        "'\"tierDown\": 9', A B D B D",
        "'\"rankLast\": true', A B A B D"
    })
    void a_veto_bars_tiers_or_moves_down(String effect, String tiers) {
        String veto = ", { \"kind\": \"veto\", \"when\": \"bad > 0\", %s }".formatted(effect);
        assertEquals(List.of(tiers.split(" ")), tiers(result(veto, "")));
    }

    @Test
    void vetoes_add_up_and_leave_the_score_alone() {
        String veto = ", { \"kind\": \"veto\", \"when\": \"bad > 0\", \"tierDown\": 1 },"
                + " { \"kind\": \"veto\", \"when\": \"bad > 1\", \"tierDown\": 1 }";
        OracleResult result = result(veto, "");
        assertEquals(List.of("A", "B", "C", "B", "D"), tiers(result));
        assertEquals("92", text(result.units().get("u3").score()));
    }

    @ParameterizedTest(name = "{0} {1} ranks {2}")
    @CsvSource({
        "'', competition, 1 3 2 3 5", "'\"by\": [\"score\", \"-size\"],', competition, 1 4 2 3 5",
        "'\"by\": [\"tier\", \"-score\"],', competition, 2 3 1 3 5", "'\"within\": \"g\",', competition, 1 1 2 1 3",
        "'\"within\": [\"g\", \"size\"],', competition, 1 1 1 1 1", "'\"when\": \"bad == 0\",', dense, 1 2 none 2 none",
        "'\"on\": 0,', average, 1 3.5 2 3.5 5"
    })
    void rankings_follow_keys_groups_and_conditions(String stated, String ties, String ranks) {
        String rest = ", \"round\": { \"decimals\": 1, \"mode\": \"HALF_UP\" },"
                + " \"rankings\": [ { \"id\": \"r\", %s \"ties\": \"%s\" } ]".formatted(stated, ties);
        assertEquals(List.of(ranks.split(" ")), ranks(result("", rest), "r"));
    }

    @ParameterizedTest(name = "{0} ranks {1}")
    @CsvSource({"'\"rankLast\": true', 1 2 4 2 4", "'\"unranked\": true', 1 2 none 2 none"})
    void vetoed_units_tie_at_the_end_or_are_not_ranked(String effect, String ranks) {
        String veto = ", { \"kind\": \"veto\", \"when\": \"bad > 0\", %s }".formatted(effect);
        String rest = ", \"rankings\": [ { \"id\": \"r\", \"ties\": \"competition\" } ]";
        assertEquals(List.of(ranks.split(" ")), ranks(result(veto, rest), "r"));
    }

    @Test
    void tiers_see_the_score_with_the_precision_of_the_first_ranking() {
        String scheme = """
                { "indicators": [ { "id": "x" } ], "round": { "decimals": 1, "mode": "HALF_UP" },
                  "items": [ { "id": "i", "indicator": "x", "rules": [ { "kind": "formula", "points": "value" } ] } ],
                  "tiers": [ { "name": "A", "score": "[90,)" }, { "name": "B" } ],
                  "rankings": [ { "id": "r", "ties": "competition" %s } ] }
                """;
        String figures = "unit,x\nu1,89.95\nu2,89.94\nu3,89.4\n";
        assertEquals(List.of("A", "B", "B"), tiers(Oracle.evaluate(scheme.formatted(""), figures)));
        assertEquals(List.of("A", "A", "B"), tiers(Oracle.evaluate(scheme.formatted(", \"on\": 0"), figures)));
    }

    @Test
    void a_tier_may_ask_for_a_rank_and_a_goal_for_anything() {
        String rest = """
                , "rankings": [ { "id": "r", "ties": "competition" } ],
                "goals": [ { "id": "first_two", "when": "r <= 2" }, { "name": "high", "when": "score >= 90 and i > 0" },
                           { "id": "good", "when": "tier == \\"A\\"" }, { "id": "old", "when": "previous(x) > 0" } ]
                """;
        OracleResult result = result("", rest);
        assertEquals(
                Map.of(
                        "first_two", Outcome.UNMET,
                        "high", Outcome.UNMET,
                        "good", Outcome.UNMET,
                        "old", Outcome.NOT_COMPUTABLE),
                result.units().get("u2").goals());
        assertEquals(Map.of("first_two", Fraction.ONE), result.units().get("u2").distances());
    }

    @Test
    void adjustments_come_in_file_order_and_set_replaces() {
        String rules = """
                , { "kind": "deduct", "points": 5 }, { "kind": "set", "to": "subtotal * 0.8", "when": "bad > 0" },
                { "kind": "bonus", "points": 1, "when": "subtotal < 70" }
                """;
        OracleResult result = result(rules, "");
        assertEquals("90", points(result, "u1"));
        assertEquals("70.6", points(result, "u3"));
        assertEquals("29", points(result, "u5"));
    }

    @Test
    void five_deductions_take_the_district_to_its_tier() {
        String scheme = """
                { "points": 100, "units": { "attributes": [ { "id": "population", "measure": "人" } ] },
                  "indicators": [ { "id": "sense" }, { "id": "killed" },
                    { "id": "rate", "formula": "killed / population * 100000",
                      "round": { "decimals": 2, "mode": "HALF_UP" } } ],
                  "items": [ { "id": "i", "points": 90, "indicator": "sense", "rules": [
                      { "kind": "deduct", "points": 2, "when": "streak(value < previous(value)) >= 3" },
                      { "kind": "deduct", "points": 2, "when": "streak(value < mean(value)) >= 3" } ] },
                    { "id": "homicide", "points": 10, "indicator": "rate", "rules": [
                      { "kind": "deduct", "points": 1, "per": 0.1, "steps": "begun",
                        "of": "value - 0.5", "cap": 6 } ] } ] }
                """;
        String figures = """
                unit,period,sense,killed,population
                north,2019,99.1,3,500000
                north,2020,98.7,3,500000
                north,2021,98.2,4,500000
                north,2022,97.93,5,510000
                south,2020,98.9,0,100000
                south,2021,99,0,100000
                south,2022,98.5,1,200000
                """;
        OracleResult result = Oracle.evaluate(scheme, figures);
        assertEquals("86", points(result, "north"));
        assertEquals("5", text(result.units().get("north").points().get("homicide")));
        assertEquals(List.of(), result.units().get("south").errors());
        assertEquals("100", text(result.units().get("south").score()));
    }
}
