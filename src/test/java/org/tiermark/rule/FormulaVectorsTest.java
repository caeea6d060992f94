package org.tiermark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.score.Scored;

/** What expressions come to, through a formula; {@code -} where they are missing. */
class FormulaVectorsTest {
    private static final String FORMULA = "'missing': 'absent', 'rules': [ { 'kind': 'formula', 'points': \"%s\" } ]";
    private static final String MODE = "'round': { 'decimals': 9, 'mode': 'HALF_EVEN' }";

    private static String formula(String expression, String... values) {
        return OneItem.of(FORMULA.formatted(expression.replace("'", "\\\"")))
                .with(MODE)
                .points(List.of(values));
    }

    @ParameterizedTest(name = "{0} of 2, of -3 and of nothing is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "value + 1 | 3 -2 -",
                "1 - value | -1 4 -",
                "value * value | 4 9 -",
                "6 / value | 3 -2 -",
                "1 / (value - 2) | - -0.2 -",
                "abs(value) | 2 3 -",
                "-value | -2 3 -",
                "floor(value / 2) | 1 -2 -",
                "ceil(value / 2) | 1 -1 -",
                "round(value / 4, 0) | 0 -1 -",
                "round(value / 4, 1) | 0.5 -0.8 -",
                "sqrt(value - 2) | 0 - -",
                "sqrt(value + 7) | 3 2 -",
                "ln(value - 1) | 0 - -",
                "log10(value * 500) | 3 - -",
                "round(exp(value - 2) - 1, 9) | 0 -0.993262053 -",
                "pow(value, 2) | 4 9 -",
                "pow(value + 3, -1) | 0.2 - -",
                "pow(2, value) | 4 0.125 -",
                "clamp(value, -1, 1) | 1 -1 -",
                "clamp(value, 2, 2) | 2 2 -",
                "clamp(value, 3, 1) | - - -",
                "coalesce(value, 7) | 2 -3 7",
                "round(coalesce(sqrt(value), value, 0), 9) | 1.414213562 -3 0",
                "if(value > 0, 1, 2) | 1 2 -",
                "if(value > 0, 1) | 1 - -",
                "if(missing(value), 1, 2) | 2 2 1",
                "if(value > 0 or true, 1, 2) | 1 1 1",
                "if(value > 0 and false, 1, 2) | 2 2 2",
                "if(value > 0 and true, 1, 2) | 1 2 -",
                "if(value > 0 or false, 1, 2) | 1 2 -",
                "if(not value > 0, 1, 2) | 2 1 -",
                "if(value in [2, 5], 1, 2) | 1 2 -",
                "if(value != 2, 1, 2) | 2 1 -",
                "if(value == 2, 1, 2) | 1 2 -",
                "if(value >= 2, 1, 2) | 1 2 -",
                "if(value <= -3, 1, 2) | 2 1 -",
                "if(value < -3, 1, 2) | 2 2 -",
                "max(value, 0) | 2 0 -",
                "min(value, 0, 1) | 0 -3 -",
                "round(mean(value, 0, 1), 9) | 1 -0.666666667 -",
                "sum(value, 1) | 3 -2 -",
                "median(value, 0, 10, 4) | 3 2 -",
                "stdevp(value, 0) | 1 1.5 -",
                "count(value > 0, value < 5) | 2 1 -",
                "count(missing(value), true) | 1 1 2",
                "mean(value) | -0.5 -0.5 -0.5",
                "sum(value) | -1 -1 -1",
                "count(value) | 2 2 2",
                "count(value > 0) | 1 1 1",
                "count(missing(value)) | 1 1 1",
                "count(value > 5) | 0 0 0",
                "max(value) | 2 2 2",
                "min(abs(value)) | 2 2 2",
                "position(value) | 1 2 -",
                "position(-value) | 2 1 -",
                "mean(value - mean(value)) | 0 0 0",
                "percentile(value, 50, 'inclusive') | -0.5 -0.5 -0.5"
            })
    void an_expression_of_a_positive_a_negative_and_a_missing_figure(String expression, String points) {
        assertEquals(points, formula(expression, "2", "-3", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "competition | 1 2 2 4",
                "modified | 1 3 3 4",
                "dense | 1 2 2 3",
                "average | 1 2.5 2.5 4",
                "ordinal | 1 2 3 4"
            })
    void equal_figures_share_a_position_as_stated(String ties, String places) {
        assertEquals(places, formula("position(value, '" + ties + "')", "9", "7", "7", "1"));
    }

    @Test
    void statistics_of_nobody_are_missing_and_none_is_invented() {
        for (String statistic : List.of("mean", "sum", "count", "max", "median", "stdev")) {
            assertEquals("- -", formula(statistic + "(value)", "", ""), statistic);
        }
        assertEquals("- -", formula("count(value > 0)", "", ""));
    }

    @Test
    void a_group_is_compared_with_itself_and_who_has_none_with_nobody() {
        String scheme = """
                { "id": "groups", "version": "1", "units": { "attributes": [ "region" ] },
                  "indicators": [ { "id": "x" } ], "items": [ { "id": "i", "indicator": "x", "missing": "absent",
                    "rules": [ { "kind": "formula",
                      "points": "100 * mean(value by region) + position(value by region)" } ]
                  } ], "rankings": [ { "id": "rank", "ties": "competition", "within": "region", "by": [ "x" ] } ] }
                """;
        Scored scored = Scored.of(scheme, "unit,region,x\na,山区,1\nb,山区,3\nc,平原,9\nd,,5\n");
        List<String> units = List.of("a", "b", "c", "d");
        assertEquals(
                List.of("202", "201", "901", "-"),
                units.stream().map(unit -> scored.points(unit, "i")).toList());
        assertEquals(
                List.of("2", "1", "1", "-"), units.stream().map(scored::rank).toList());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "previous(value) | 4 2 -",
                "previous(value, 2) | 2 - 1",
                "previous(value, 3) | - - -",
                "at(value, '2021') | 4 2 -",
                "at(value, '2019') | - - -",
                "growth(value) | -25 -100 -",
                "streak(value < previous(value)) | 1 - -",
                "streak(value > 0) | - 0 -",
                "coalesce(streak(value > 0), 9) | 9 0 9",
                "if(streak(value > 0) >= 3, 1, 2) | 1 2 -",
                "if(streak(value > 0) >= 4, 1, 2) | - 2 -",
                "if(streak(value > 0) < 3, 1, 2) | 2 1 -",
                "if(streak(value > 0) <= 2, 1, 2) | 2 1 -",
                "if(2 == streak(value > 0), 1, 2) | 2 2 -",
                "if(streak(value > 0) != 3, 1, 2) | - 1 -",
                "if(4 > streak(value > 0), 1, 2) | - 1 -"
            })
    void a_look_back_ends_where_figures_do(String expression, String points) {
        String scheme = """
                { "id": "past", "version": "1", "indicators": [ { "id": "x" } ], "items": [ { "id": "i",
                  "indicator": "x", "missing": "absent", "rules": [ { "kind": "formula", "points": "%s" } ] } ] }
                """.formatted(expression);
        String figures = "unit,period,x\na,2020,2\na,2021,4\na,2022,3\nb,2021,2\nb,2022,0\nc,2020,1\nc,2022,\n";
        Scored scored = Scored.of(scheme, figures);
        assertEquals(
                points,
                String.join(
                        " ",
                        List.of("a", "b", "c").stream()
                                .map(unit -> scored.points(unit, "i"))
                                .toList()));
    }
}
