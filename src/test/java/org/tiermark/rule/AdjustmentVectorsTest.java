package org.tiermark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentVectorsTest {

    @ParameterizedTest(name = "{0} findings leave {1}")
    @CsvSource({"0, 2", "1, 1.5", "3, 0.5", "4, 0", "5, 0", "9, 0"})
    void deductions_go_on_until_nothing_is_left(String findings, String points) {
        String item = "'points': 2, 'rules': [ { 'kind': 'deduct', 'points': 0.5, 'per': 1, 'steps': 'whole' } ]";
        assertEquals(points, OneItem.of(item).points(findings));
    }

    @Test
    void an_item_without_a_floor_goes_below_zero() {
        String item = "'points': 6, 'floor': 'none', "
                + "'rules': [ { 'kind': 'deduct', 'points': 30, 'when': 'value > 0' } ]";
        assertEquals("6 -24", OneItem.of(item).points(List.of("0", "1")));
    }

    @ParameterizedTest(name = "{0} over zero, {1} steps of 0.1 at 1 point")
    @CsvSource({
        "-0.2, exact, 10",
        "-0.2, whole, 10",
        "-0.2, begun, 10",
        "0, exact, 10",
        "0, whole, 10",
        "0, begun, 10",
        "0.05, exact, 9.5",
        "0.05, whole, 10",
        "0.05, begun, 9",
        "0.1, exact, 9",
        "0.1, whole, 9",
        "0.1, begun, 9",
        "0.10000000000000000000000000000001, whole, 9",
        "0.10000000000000000000000000000001, begun, 8",
        "0.48, exact, 5.2",
        "0.48, whole, 6",
        "0.48, begun, 5",
        "0.59, whole, 5",
        "0.59, begun, 4",
        "0.6, whole, 4",
        "0.6, begun, 4",
        "0.61, begun, 4",
        "0.61, exact, 4"
    })
    void a_part_of_a_step_counts_as_stated_and_the_cap_is_the_most(String over, String steps, String points) {
        String item = "'points': 10, 'rules': [ "
                + "{ 'kind': 'deduct', 'points': 1, 'per': 0.1, 'steps': '%s', 'of': 'value', 'cap': 6 } ]";
        assertEquals(points, OneItem.of(item.formatted(steps)).points(over));
    }

    @ParameterizedTest(name = "{0} % over the target adds {1}")
    @CsvSource({"-5, 0", "9.99, 0", "10, 1", "19.99, 1", "20, 2", "49.99, 4", "50, 5", "60, 5", "1000, 5"})
    void a_bonus_for_whole_steps_stops_at_its_cap(String over, String points) {
        String item = "'cap': 'none', 'rules': [ { 'kind': 'none' }, "
                + "{ 'kind': 'bonus', 'points': 1, 'per': 10, 'steps': 'whole', 'cap': 5 } ]";
        assertEquals(points, OneItem.of(item).points(over));
    }

    @ParameterizedTest(name = "a satisfaction of {0} leaves {1}")
    @CsvSource({"97, 10", "96, 10", "95.99, 9.9975", "90, 8.5", "89, 8", "88, 7.5", "80, 5", "50, 5"})
    void a_steeper_second_slope_is_one_line_over_the_value(String value, String points) {
        String item = "'points': 10, 'rules': [ { 'kind': 'deduct', "
                + "'curve': [[80, 6.5], [90, 1.5], [96, 0]], 'ends': 'clamp', 'cap': 5 } ]";
        assertEquals(points, OneItem.of(item).points(value));
    }

    @ParameterizedTest(name = "{0} over the mean costs {1}")
    @CsvSource({"-1, 0", "0, 0", "0.01, 1", "5, 1", "5.01, 2"})
    void a_deduction_may_be_read_off_a_table(String over, String cost) {
        String item = "'cap': 'none', 'rules': [ { 'kind': 'none' }, "
                + "{ 'kind': 'bonus', 'bands': { '(,0]': 0, '(0,5]': 1, '(5,)': 2 } } ]";
        assertEquals(cost, OneItem.of(item).points(over));
    }

    @Test
    void a_price_below_zero_and_a_step_of_no_width_are_not_computable() {
        String item = "'points': 10, 'missing': { 'not computable': { 'points': 4 }, 'missing': 'zero' }, "
                + "'rules': [ { 'kind': 'deduct', %s } ]";
        String price = "'points': 'value'";
        assertEquals("10 9 4", OneItem.of(item.formatted(price)).points(List.of("0", "1", "-1")));
        String width = "'points': 1, 'per': 'value', 'steps': 'exact', 'of': '2'";
        assertEquals("8 9 4 4", OneItem.of(item.formatted(width)).points(List.of("1", "2", "0", "-1")));
    }

    @Test
    void a_rule_whose_condition_is_false_asks_for_nothing_else() {
        String item = "'points': 10, 'missing': 'zero', "
                + "'rules': [ { 'kind': 'deduct', 'points': '1 / 0', 'when': 'value > 5' } ]";
        assertEquals("10 0", OneItem.of(item).points(List.of("5", "6")));
    }

    @Test
    void what_is_set_counts_from_its_place_in_the_order() {
        String times = "{ 'kind': 'set', 'to': 'subtotal * 0.8', 'when': 'value < 60' }";
        String minus = "{ 'kind': 'deduct', 'points': 2, 'when': 'value < 50' }";
        String first = "'points': 10, 'rules': [ %s, %s ]".formatted(times, minus);
        String last = "'points': 10, 'rules': [ %s, %s ]".formatted(minus, times);
        assertEquals("10 8 6", OneItem.of(first).points(List.of("60", "50", "49")));
        assertEquals("10 8 6.4", OneItem.of(last).points(List.of("60", "50", "49")));
    }

    @Test
    void of_two_bonuses_with_one_key_only_the_larger_counts() {
        String item = "'cap': 'none', 'rules': [ { 'kind': 'none' }, "
                + "{ 'kind': 'bonus', 'points': 3, 'when': 'value >= 1', 'once': 'award' }, "
                + "{ 'kind': 'bonus', 'points': 5, 'when': 'value >= 2', 'once': 'award' }, "
                + "{ 'kind': 'bonus', 'points': 1, 'when': 'value >= 3' } ]";
        assertEquals("0 3 5 6", OneItem.of(item).points(List.of("0", "1", "2", "3")));
    }
}
