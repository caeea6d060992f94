package org.tiermark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableVectorsTest {
    private static final String STAIRS = "'rules': [ { 'kind': 'bands', 'points': { '[100,)': 40, '[90,100)': 36, "
            + "'[80,90)': 32, '[70,80)': 28, '[60,70)': 24, '[50,60)': 20, '(,50)': 0 } } ]";

    @ParameterizedTest(name = "{0} % earns {1}")
    @CsvSource({
        "120, 40",
        "100, 40",
        "99.99, 36",
        "95, 36",
        "90, 36",
        "89.99999999999999999999999999999, 32",
        "80, 32",
        "70, 28",
        "60, 24",
        "50, 20",
        "49.99, 0",
        "49, 0",
        "-1, 0"
    })
    void each_band_begins_at_its_edge(String value, String points) {
        assertEquals(points, OneItem.of(STAIRS).points(value));
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource({"50000, 1.8", "50000.01, 1.6", "100000, 1.5", "100000.01, 1.4", "200000, 0", "199999.99, 1.4"})
    void a_band_may_end_with_its_edge_and_one_value_be_a_band(String value, String points) {
        String item = "'rules': [ { 'kind': 'bands', 'points': { '(,50000]': 1.8, '(50000,100000)': 1.6, "
                + "'100000': 1.5, '(100000,200000)': 1.4, '[200000,)': 0 } } ]";
        assertEquals(points, OneItem.of(item).points(value));
    }

    @Test
    void a_word_earns_its_points_and_cells_may_be_expressions() {
        OneItem words = new OneItem(
                ", 'values': ['done', 'trial', 'not begun']",
                "'points': 8, 'rules': [ { 'kind': 'bands', "
                        + "'points': { 'done': 'points', 'trial': 'points * 0.75', 'not begun': 0 } } ]",
                "");
        assertEquals("8 6 0", words.points(List.of("done", "trial", "not begun")));
    }

    @Test
    void a_rule_of_an_item_of_words_may_read_a_plain_number() {
        OneItem words = new OneItem(
                ", 'values': ['done', 'not begun']",
                "'cap': 'none', 'rules': [ { 'kind': 'none' }, "
                        + "{ 'kind': 'bonus', 'points': 2, 'per': 1, 'steps': 'begun', 'of': 0.5 } ]",
                "");
        assertEquals("2", words.points("done"));
    }

    @Test
    void places_in_a_table_reward_the_first_and_cost_the_last() {
        String item = "'rules': [ { 'kind': 'bands', 'of': 'position(value)', "
                + "'points': { '(,1]': 5, '(1,2]': 4, '(2,4)': 1, '[4,)': -0.5 } } ]";
        assertEquals("5 1 4 -0.5", OneItem.of(item).points(List.of("9", "7", "8", "6")));
        assertEquals("5 5 1 -0.5", OneItem.of(item).points(List.of("9", "9", "8", "6")));
    }

    @ParameterizedTest(name = "{0} on a line with ends {1} earns {2}")
    @CsvSource({
        "5.81, extend, 58.73",
        "5.81, clamp, 60",
        "6, clamp, 60",
        "6, extend, 60",
        "9, clamp, 80",
        "12, clamp, 100",
        "12, extend, 100",
        "12.03, clamp, 100",
        "12.03, extend, 100.2"
    })
    void an_efficacy_coefficient_is_not_clamped_unless_said(String value, String ends, String points) {
        String item = "'round': { 'decimals': 2, 'mode': 'HALF_UP' }, "
                + "'rules': [ { 'kind': 'curve', 'points': [[6, 60], [12, 100]], 'ends': '%s' } ]";
        assertEquals(points, OneItem.of(item.formatted(ends)).points(value));
    }

    @Test
    void a_line_is_exact_until_it_is_rounded() {
        String item = "'rules': [ { 'kind': 'curve', 'points': [[6, 60], [12, 100]], 'ends': 'extend' } ]";
        assertEquals("≈58.73333333", OneItem.of(item).points("5.81"));
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource({"-1, 0", "0, 0", "35, 50", "35.3, 50.371", "75.4, 100", "115.3, 149.875", "150, 200", "151, 200"})
    void a_line_of_several_pieces_bends_at_its_breakpoints(String value, String points) {
        String item = "'round': { 'decimals': 3, 'mode': 'HALF_UP' }, 'rules': [ { 'kind': 'curve', "
                + "'points': [[0, 0], [35, 50], [75.4, 100], [115.4, 150], [150, 200]], 'ends': 'clamp' } ]";
        assertEquals(points, OneItem.of(item).points(value));
    }

    @Test
    void a_line_may_fall_and_run_from_the_largest_to_the_smallest_figure() {
        String item = "'rules': [ { 'kind': 'curve', "
                + "'points': [['max(value)', 0], ['min(value)', 100]], 'ends': 'clamp' } ]";
        assertEquals("100 75 0", OneItem.of(item).points(List.of("2", "4", "10")));
    }

    @Test
    void figures_all_alike_make_a_line_not_computable_and_a_missing_figure_stays_missing() {
        String item = "'missing': { 'missing': { 'points': 2 }, 'not computable': { 'points': 7 } }, "
                + "'rules': [ { 'kind': 'curve', "
                + "'points': [['min(value)', 0], ['max(value)', 100]], 'ends': 'clamp' } ]";
        assertEquals("7 7 2", OneItem.of(item).points(List.of("3", "3", "")));
    }
}
