package org.tiermark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.score.Scored;

class BaseVectorsTest {

    @ParameterizedTest(name = "{0} of at least 98 earns {1}")
    @CsvSource({"97.99, 3", "98, 10", "98.01, 10", "0, 3"})
    void a_target_is_met_from_its_very_value_up(String value, String points) {
        String item = "'points': 10, 'rules': [ { 'kind': 'attain', 'target': 98, 'otherwise': 3 } ]";
        assertEquals(points, OneItem.higher(item).points(value));
    }

    @ParameterizedTest(name = "{0} of at most 10 earns {1}")
    @CsvSource({"9.99, 10", "10, 10", "10.01, 0"})
    void a_limit_is_kept_up_to_its_very_value(String value, String points) {
        String item = "'points': 10, 'rules': [ { 'kind': 'attain', 'target': 10 } ]";
        assertEquals(points, OneItem.lower(item).points(value));
    }

    @ParameterizedTest(name = "{0} occurrences earn {1}")
    @CsvSource({"0, 5", "1, 0", "-, -"})
    void one_occurrence_takes_all_and_none_reported_is_not_zero(String value, String points) {
        String item = "'points': 5, 'missing': 'absent', 'rules': [ { 'kind': 'attain', 'met': 'value == 0' } ]";
        assertEquals(points, OneItem.of(item).points(value));
    }

    @ParameterizedTest(name = "{0} of 80 earns {1}")
    @CsvSource({"80, 10", "79.2, 9.9", "40, 5", "0, 0", "-8, 0", "88, 10"})
    void a_share_of_the_target_earns_that_share_and_no_more_than_all(String value, String points) {
        String item = "'points': 10, 'rules': [ { 'kind': 'ratio', 'target': 80 } ]";
        assertEquals(points, OneItem.higher(item).points(value));
    }

    @ParameterizedTest(name = "{0} of 10 earns {1}")
    @CsvSource({"11.9, 11.9", "12, 12", "12.1, 12", "2, 2", "1.9, 2", "-5, 2"})
    void a_share_is_kept_between_the_floor_and_cap_it_states(String value, String points) {
        String item = "'points': 10, 'cap': 'none', "
                + "'rules': [ { 'kind': 'ratio', 'target': 10, 'cap': 1.2, 'floor': 0.2 } ]";
        assertEquals(points, OneItem.higher(item).points(value));
    }

    @ParameterizedTest(name = "{0} against a control target of 10 earns {1}")
    @CsvSource({"8, 10", "10, 10", "12, 8", "20, 0", "21, 0"})
    void a_control_target_earns_two_minus_the_ratio(String value, String points) {
        String item = "'points': 10, 'rules': [ { 'kind': 'ratio', 'target': 10, 'form': 'mirror' } ]";
        assertEquals(points, OneItem.lower(item).points(value));
    }

    @ParameterizedTest(name = "{0} against 10 earns {1}")
    @CsvSource({"8, 10", "10, 10", "20, 5", "40, 2.5", "0, 1", "-, 2"})
    void an_inverse_ratio_of_nothing_is_not_computable(String value, String points) {
        String item = "'points': 10, 'missing': { 'missing': { 'points': 2 }, 'not computable': { 'points': 1 } }, "
                + "'rules': [ { 'kind': 'ratio', 'target': 10, 'form': 'inverse' } ]";
        assertEquals(points, OneItem.lower(item).points(value));
    }

    @ParameterizedTest(name = "{0} against a target of {1} earns {2}")
    @CsvSource({"0, 0, 3", "7, 0, 3", "7, -1, 3", "7, 14, 5", "'', 0, 9", "'', -1, 9"})
    void a_target_of_zero_or_below_earns_what_is_stated_but_no_figure_earns_nothing_by_it(
            String value, String target, String points) {
        String item = "'points': 10, 'missing': { 'missing': { 'points': 9 } }, "
                + "'rules': [ { 'kind': 'ratio', 'target': %s, 'atZero': 3 } ]";
        assertEquals(points, OneItem.higher(item.formatted(target)).points(value));
    }

    @Test
    void all_or_nothing_kinds_give_the_full_marks_and_zero() {
        assertEquals(
                "7.5",
                OneItem.of("'points': 7.5, 'rules': [ { 'kind': 'full' } ]").points("1"));
        assertEquals(
                "0",
                OneItem.of("'points': 7.5, 'rules': [ { 'kind': 'none' } ]").points("1"));
    }

    @ParameterizedTest(name = "year {0}, cumulative {1} earns {2}")
    @CsvSource({"1, 1, 60", "0, 1, 55", "1, 0, 40", "0, 0, 0", "'', 1, -", "'', 0, -"})
    void the_first_base_that_holds_is_the_base(String year, String cumulative, String points) {
        String scheme = """
                { "id": "matrix", "version": "1", "indicators": [ { "id": "year" }, { "id": "cumulative" } ],
                  "items": [ { "id": "i", "points": 60, "missing": "absent", "rules": [
                    { "kind": "full", "when": "year == 1 and cumulative == 1" },
                    { "kind": "formula", "points": 55, "when": "cumulative == 1" },
                    { "kind": "formula", "points": 40, "when": "year == 1" }, { "kind": "none" } ] } ] }
                """;
        Scored scored = Scored.of(scheme, "unit,year,cumulative\nu1,%s,%s\n".formatted(year, cumulative));
        assertEquals(points, scored.points("u1", "i"));
    }

    @Test
    void where_no_base_holds_the_item_is_missing() {
        String item = "'points': 10, 'missing': { 'missing': { 'points': 4 }, 'not computable': { 'points': 1 } }, "
                + "'rules': [ { 'kind': 'full', 'when': 'value > 5' } ]";
        assertEquals("10 4 4", OneItem.of(item).points(List.of("6", "5", "")));
    }

    @Test
    void progressive_slices_over_the_mean_each_have_their_own_price() {
        String item = "'points': 20, 'cap': 'none', 'round': { 'decimals': 3, 'mode': 'HALF_UP' }, 'rules': [ "
                + "{ 'kind': 'formula', 'points': '20 + clamp(value, 0, 10) * points / 20"
                + " + clamp(value - 10, 0, 10) * points / 40 + clamp(value - 20, 0, 10) * points / 60' } ]";
        assertEquals("36.667 35 30 20", OneItem.of(item).points(List.of("25", "20", "10", "0")));
    }

    @Test
    void each_rank_costs_five_percent_and_no_rank_goes_below_zero() {
        String item = "'points': 6, "
                + "'rules': [ { 'kind': 'formula', 'points': 'points * (1 - 0.05 * (position(value) - 1))' } ]";
        List<String> values =
                IntStream.range(0, 22).mapToObj(i -> String.valueOf(100 - i)).toList();
        List<String> points = List.of(OneItem.of(item).points(values).split(" "));
        List<String> named = IntStream.of(1, 2, 3, 20, 21, 22)
                .mapToObj(rank -> points.get(rank - 1))
                .toList();
        assertEquals(List.of("6", "5.7", "5.4", "0.3", "0", "0"), named);
    }
}
