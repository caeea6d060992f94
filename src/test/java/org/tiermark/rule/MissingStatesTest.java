package org.tiermark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.score.Scored;

/** Which state a quantity is missing in decides which policy holds; a measured one gives 0 here. */
class MissingStatesTest {
    private static final String POINTS_BY_STATE = """
            "missing": { "missing": { "points": 1 }, "not applicable": { "points": 2 },
              "not submitted": { "points": 3 }, "withheld": { "points": 4 }, "not computable": { "points": 5 } }
            """;

    @ParameterizedTest(name = "{1} of [{0}] {2}")
    @CsvSource({
        "'未报,未报', mean(judges), 3",
        "'N/A,', mean(judges), 2",
        "',N/A', median(judges), 1",
        "'保密,保密', max(judges), 4",
        "'未报,未报', sum(judges), 0",
        "'未报,未报', count(judges), 0",
        "'未报,7', mean(judges), 0",
        "'N/A,7', stdev(judges), 5",
        "'N/A,7', 'percentile(judges, 1, \\\"exclusive\\\")', 5",
        "'未报,N/A', mean(1 / judges), 3",
        "'0,0', mean(1 / judges), 5",
        "'7,8', 'max(value, 1)', 1",
        "'未报,8', previous(mean(judges)), 3"
    })
    void a_panel_without_a_figure_is_missing_as_its_first_is(String judges, String expression, String points) {
        String scheme = """
                { "id": "panel", "version": "1", "tokens": { "保密": "withheld" },
                  "indicators": [ { "id": "x" }, { "id": "judges", "columns": [ "j1", "j2" ] } ],
                  "items": [ { "id": "i", "indicator": "x", %s,
                    "rules": [ { "kind": "formula", "points": "0 * (%s)" } ] } ] }
                """.formatted(POINTS_BY_STATE, expression);
        Scored scored = Scored.of(scheme, "unit,period,x,j1,j2\na,2022,," + judges + "\nb,2021,,7,7\n");
        assertEquals(points, scored.points("a", "i"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "value, 4",
        "'at(value, \\\"2022\\\")', 4",
        "'at(value, \\\"2022\\\") + value', 8",
        "'at(x + value, \\\"2022\\\")', -",
        "previous(value), 9",
        "'at(value, \\\"2021\\\")', 9",
        "'mean(at(value, \\\"2022\\\"))', 6",
        "mean(value), 6"
    })
    void a_figure_put_in_stands_for_the_period_scored_however_it_is_named(String expression, String points) {
        String scheme = """
                { "id": "put", "version": "1", "indicators": [ { "id": "x" } ],
                  "items": [ { "id": "i", "indicator": "x", "floor": "none", "cap": "none",
                    "missing": { "not applicable": { "value": 4 }, "missing": "absent" },
                    "rules": [ { "kind": "formula", "points": "%s" } ] } ] }
                """.formatted(expression);
        Scored scored = Scored.of(scheme, "unit,period,x\na,2021,9\na,2022,N/A\nb,2021,3\nb,2022,6\n");
        assertEquals(points, scored.points("a", "i"));
    }

    @Test
    void a_streak_starts_from_the_figure_put_in() {
        String scheme = """
                { "id": "put", "version": "1", "indicators": [ { "id": "x" } ],
                  "items": [ { "id": "i", "indicator": "x", "floor": "none", "cap": "none",
                    "missing": { "not applicable": { "value": 4 } },
                    "rules": [ { "kind": "formula", "points": "if(streak(value > 3) == 2, 1, 0)" } ] } ] }
                """;
        Scored scored = Scored.of(scheme, "unit,period,x\na,2020,1\na,2021,9\na,2022,N/A\n");
        assertEquals("1", scored.points("a", "i"));
    }
}
