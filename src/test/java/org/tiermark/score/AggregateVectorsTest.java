package org.tiermark.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two items, worth 10 and 30, come to together. */
class AggregateVectorsTest {
    private static final String SCHEME = """
            { "id": "two", "version": "1", "indicators": [ { "id": "x" }, { "id": "y" } ], %s,
              "items": [
                { "id": "a", "points": 10, "cap": "none", "floor": "none", "indicator": "x", "missing": "%s", %s
                  "rules": [ { "kind": "formula", "points": "value" } ] },
                { "id": "b", "points": 30, "cap": "none", "floor": "none", "indicator": "y", "missing": "rescale", %s
                  "rules": [ { "kind": "formula", "points": "value" } ] } ] }
            """;
    private static final String FIGURES = "unit,x,y\nu,%s,%s\n";

    private static String score(String root, String missing, String weights, String x, String y) {
        String[] weight = weights.split("/");
        String one = weight[0].isEmpty() ? "" : "\"weight\": %s,".formatted(weight[0]);
        String other = weight.length < 2 ? "" : "\"weight\": %s,".formatted(weight[1]);
        return Scored.of(SCHEME.formatted(root, missing, one, other), FIGURES.formatted(x, y))
                .score("u");
    }

    @ParameterizedTest(name = "{0} of {1} and {2} is {3}")
    @CsvSource({
        "sum, 2, 8, 10",
        "sum, -2, 8, 6",
        "mean, 2, 8, 5",
        "geometric, 2, 8, 4",
        "geometric, 0, 8, -",
        "geometric, -2, 8, -",
        "harmonic, 2, 8, 3.2",
        "harmonic, 2, 0, -",
        "min, 2, 8, 2",
        "max, 2, 8, 8",
        "min, -2, 0, -2",
        "max, -2, 0, 0"
    })
    void each_aggregate_of_two_parts(String aggregate, String x, String y, String score) {
        String root = "\"missing\": \"absent\", \"aggregate\": \"%s\"".formatted(aggregate);
        assertEquals(score, score(root, "absent", "", x, y));
    }

    @ParameterizedTest(name = "{0} with weights {1} is {2}")
    @CsvSource({"mean, 0.25/0.75, 6.5", "mean, 25/75, 6.5", "geometric, 0.5/0.5, 4", "harmonic, 0.25/0.75, ≈4.571428571"
    })
    void weights_say_how_much_each_part_counts(String aggregate, String weights, String score) {
        assertEquals(score, score("\"aggregate\": \"%s\"".formatted(aggregate), "absent", weights, "2", "8"));
    }

    @ParameterizedTest(name = "{0} without the first part is {1}")
    @CsvSource({"sum, 32", "mean, 24", "geometric, 24", "harmonic, 24", "min, 24", "max, 24"})
    void a_part_that_leaves_takes_its_marks_or_weight_along(String aggregate, String score) {
        String root = "\"aggregate\": \"%s\"".formatted(aggregate);
        assertEquals(score, score(root, "rescale", aggregate.equals("mean") ? "0.25/0.75" : "", "", "24"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sum", "mean", "geometric", "min"})
    void where_all_parts_left_the_policy_of_the_parent_decides(String aggregate) {
        String root = "\"aggregate\": \"%s\", \"missing\": { \"missing\": { \"points\": 7 } }".formatted(aggregate);
        assertEquals("7", score(root, "rescale", "", "", ""));
    }

    @ParameterizedTest(name = "{0} makes {1}")
    @CsvSource({"zero, 24", "full, 34", "rescale, 32", "absent, -", "error, -"})
    void each_policy_for_a_missing_part(String policy, String score) {
        assertEquals(score, score("\"aggregate\": \"sum\"", policy, "", "", "24"));
    }

    @Test
    void a_part_that_does_not_count_adds_nothing_but_its_error_refuses_the_unit() {
        String scheme = """
                { "id": "side", "version": "1", "indicators": [ { "id": "x" }, { "id": "y" } ],
                  "items": [
                    { "id": "a", "points": 10, "indicator": "x", "cap": "none",
                      "rules": [ { "kind": "formula", "points": "value" } ] },
                    { "id": "b", "points": 30, "indicator": "y", "cap": "none", "counts": false,
                      "rules": [ { "kind": "formula", "points": "value" } ] } ],
                  "rankings": [ { "id": "rank", "ties": "competition" } ] }
                """;
        Scored scored = Scored.of(scheme, "unit,x,y\nu,2,8\nv,3,\nw,1,9\n");
        assertEquals("2", scored.score("u"));
        assertEquals("8", scored.points("u", "b"));
        assertEquals("-", scored.score("v"));
        assertEquals("3", scored.points("v", "a"));
        assertEquals(List.of("1", "-", "2"), List.of(scored.rank("u"), scored.rank("v"), scored.rank("w")));
        assertEquals(List.of("R101"), scored.codes());
    }

    @Test
    void an_indicator_rounds_read_figures_too() {
        String scheme = """
                { "id": "rounded", "version": "1",
                  "indicators": [ { "id": "x", "round": { "decimals": 1, "mode": "HALF_UP" } } ],
                  "items": [ { "id": "a", "indicator": "x",
                    "rules": [ { "kind": "formula", "points": "value" } ] } ] }
                """;
        assertEquals("2.3", Scored.of(scheme, "unit,x\nu,2.25\n").score("u"));
    }
}
