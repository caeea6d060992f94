package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, titles, totals, merged cells and ragged rows: what is read, and what is said of the rest. */
class TablesTest {
    @Test
    void titles_above_notes_and_totals_below_are_left_out_with_a_notice() {
        Sent sent = Sent.lines(
                "2022年度考核数据表,,",
                ",,",
                "单位,案件数(起),群众安全感（%）",
                "u1,3,95",
                "u2,4,96",
                "合  计,7,",
                "全市,7,95.5",
                "注：数据来源于统计局,,");
        assertEquals(
                List.of(
                        "f.csv:1: info[D107] this row outside the table was left out: \"2022年度考核数据表\";"
                                + " nothing to do if it is a title or a note",
                        "f.csv:6:1: info[D108] the row \"合  计\" is a total and was left out;"
                                + " nothing to do if it is no unit",
                        "f.csv:7:1: info[D108] the row \"全市\" is a total and was left out;"
                                + " nothing to do if it is no unit",
                        "f.csv:8: info[D107] this row outside the table was left out: \"注：数据来源于统计局\";"
                                + " nothing to do if it is a title or a note"),
                sent.problems());
        assertEquals(List.of("u1", "u2"), sent.units());
        assertEquals("95", sent.figure("sense"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"案件 数", "案件数（起）", " 案件数 (起) ", "\"案件\n数\"", "立案", "CASES", "ｃａｓｅｓ", "\ufeff案件数"})
    void a_column_is_found_however_its_header_is_spaced_and_broken(String header) {
        assertEquals("3", Sent.lines("单位," + header, "u1,3").figure("cases"));
    }

    @Test
    void a_unit_merged_over_its_periods_is_read_with_a_notice() {
        Sent sent = Sent.lines("unit,period,cases", "u1,2021,1", ",2022,2", "u2,2021,3", ",2022,4");
        assertEquals(
                List.of(
                        "f.csv:3:1: info[D133] the blank cell was read as u1, as in the row above;"
                                + " write it in every row to be sure",
                        "f.csv:5:1: info[D133] the blank cell was read as u2, as in the row above;"
                                + " write it in every row to be sure"),
                sent.problems());
        assertEquals("2", sent.figure("cases", 0, "2022"));
        assertEquals("4", sent.figure("cases", 1, "2022"));
    }

    @Test
    void a_period_merged_over_its_units_is_read_with_a_notice() {
        Sent sent = Sent.lines("period,unit,cases", "2021,u1,1", ",u2,2", "2022,u1,3", ",u2,4");
        assertEquals(List.of("D133", "D133"), sent.codes());
        assertEquals("2", sent.figure("cases", 1, "2021"));
        assertEquals("4", sent.figure("cases", 1, "2022"));
    }

    @Test
    void a_unit_and_period_merged_over_indicators_are_read_with_a_notice() {
        Sent sent = Sent.lines("unit,period,indicator,value", "u1,2022,cases,3", ",,sense,95", "u2,2022,cases,4");
        assertEquals(List.of("D133", "D133"), sent.codes());
        assertEquals("95", sent.figure("sense"));
    }

    @Test
    void a_blank_unit_is_an_error_where_nothing_shows_whose_row_it_is() {
        String wanted = "f.csv:3:1: error[D113] this row names no unit;"
                + " write the unit in every row, also where cells were merged";
        assertEquals(List.of(wanted), Sent.lines("unit,cases", "u1,1", ",2").problems());
        assertEquals(
                List.of(wanted),
                Sent.lines("unit,period,cases", "u1,2022,1", ",2022,2").problems());
        assertEquals(
                List.of("D108", "D113"),
                Sent.lines("unit,period,cases", "合计,2021,1", ",2022,2", "u1,2022,1")
                        .codes());
    }

    @Test
    void a_blank_period_is_an_error_where_the_unit_goes_on() {
        assertEquals(
                List.of("f.csv:3:4: error[D114] this row of u1 names no period;"
                        + " write the period in every row, also where cells were merged"),
                Sent.lines("unit,period,cases", "u1,2021,1", "u1,,2").problems());
    }

    @Test
    void a_ragged_row_is_named_and_its_unit_has_no_figures_of_it() {
        Sent sent = Sent.lines("unit,cases,money", "u1,1,38,4", "u2,2", "u3,3,4,,");
        assertEquals(
                List.of(
                        "f.csv:2:6: error[D109] this row has 4 cells, the header has 3;"
                                + " give it 3; a cell with a , in it goes into quotes",
                        "f.csv:3:4: error[D109] this row has 2 cells, the header has 3;"
                                + " give it 3; a cell with a , in it goes into quotes"),
                sent.problems());
        assertEquals("4", sent.figure("money", 2, "2022"));
        assertEquals(
                List.of(0, 1),
                sent.read().value().orElseThrow().faulty().stream().boxed().toList());
    }

    @Test
    void a_column_twice_is_named_once_and_the_first_is_read() {
        Sent sent = Sent.lines("unit,cases,立案", "u1,1,2");
        assertEquals(
                List.of("f.csv:1:12: error[D103] \"立案\" stands twice in the header, first at f.csv:1:6;"
                        + " keep one, or rename one"),
                sent.problems());
        assertEquals("1", sent.figure("cases"));
    }

    @Test
    void what_the_scheme_uses_and_no_file_has_is_named_with_what_there_is() {
        assertEquals(
                List.of(
                        "f.csv: error[D104] the scheme uses \"cases\", but no file has figures of it;"
                                + " add a column called cases / 案件数 / 立案; there are: unit, casse, money",
                        "f.csv:1:6: warning[D106] \"casse\" is nothing the scheme knows and was not read;"
                                + " did you mean \"cases\"? known: cases, group, level, money, people, sense,"
                                + " 投入, 案件数, 立案, 级别, 群众安全感"),
                Sent.lines("unit,casse,money", "u1,1,2").problemsUsing("cases > 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases > mean(cases by group)", "position(cases by group) == 1"})
    void an_attribute_that_narrows_the_peers_is_asked_for_too(String when) {
        assertEquals(
                List.of("f.csv: error[D104] the scheme uses \"group\", but no file has figures of it;"
                        + " add a column called group; there are: unit, cases"),
                Sent.lines("unit,cases", "u1,1").problemsUsing(when));
    }

    @Test
    void a_column_nobody_declared_is_a_notice_and_no_attribute() {
        Sent sent = Sent.lines("unit,cases,备注", "u1,1,无");
        assertEquals(
                List.of("f.csv:1:12: info[D105] \"备注\" is nothing the scheme knows and was not read;"
                        + " declare it as an indicator or attribute to use it"),
                sent.problems());
        assertEquals(
                List.of("D124"), Sent.lines("unit,cases", "u1,1").keep("备注").codes());
        assertEquals(List.of(), Sent.lines("unit,cases,备注", "u1,1,无").keep("备注").codes());
    }

    @Test
    void an_indicator_of_a_long_table_that_nobody_knows_is_a_slip_of_the_pen() {
        Sent sent = Sent.lines("unit,indicator,value", "u1,cases,1", "u1,caes,2");
        assertEquals(List.of("D106"), sent.codes());
    }

    @Test
    void a_file_without_any_known_column_stops_and_says_how_it_was_read() {
        assertEquals(
                List.of(
                        "f.csv: error[D132] no column but \"unit\" is one the scheme knows"
                                + " (read as UTF-8; if that is wrong, name the encoding with --encoding);"
                                + " name them as the scheme does; there are: unit, x",
                        "f.csv:1:6: info[D105] \"x\" is nothing the scheme knows and was not read;"
                                + " declare it as an indicator or attribute to use it"),
                Sent.lines("unit,x", "u1,1").problems());
    }

    @Test
    void without_a_header_the_first_row_is_shown() {
        assertEquals(
                List.of("f.csv:1: error[D101] no header is found in the first 10 rows: none has the column \"unit\""
                        + " for the units (read as UTF-8; if that is wrong, name the encoding with --encoding);"
                        + " name it so, or state units.key in the scheme; the first row has: u1, 1"),
                Sent.lines("u1,1", "u2,2").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff", ",,\n , \n"})
    void a_file_with_nothing_in_it_is_empty(String text) {
        assertEquals(
                List.of("f.csv: error[F105] this file is empty; send it with its header and rows"),
                Sent.file("f.csv", text).problems());
    }

    @ParameterizedTest(name = "{0}: {1} alone")
    @CsvSource({"'u2,,cases,3', D114", "',2022,cases,3', D113", "'u2,2022,cases', D109"})
    void an_indicator_of_refused_rows_alone_is_not_said_to_be_absent(String row, String code) {
        Sent sent = Sent.lines("unit,period,indicator,value", row, "u1,2022,sense,95", "u1,2022,group,A");
        assertEquals(List.of(code), sent.codes());
    }

    @Test
    void a_header_alone_is_no_figures() {
        assertEquals(
                List.of("f.csv: error[D102] there is a header but no row of figures; send the figures"),
                Sent.lines("unit,cases").problems());
    }

    @Test
    void more_columns_than_the_limit_are_refused() {
        assertEquals(
                List.of("f.csv:1: error[D112] more than 10000 columns; send them in several files"),
                Sent.lines("unit" + ",x".repeat(TableReader.MOST_COLUMNS), "u1").problems());
    }

    @Test
    void a_row_longer_than_the_limit_is_refused() {
        String text = "unit,cases\nu1," + "1".repeat(CsvRows.MOST_LENGTH) + "\n";
        assertEquals(
                List.of("f.csv:2: error[D111] a row of more than 1048576 characters;"
                        + " see whether a quote was left open"),
                Sent.file("f.csv", text).problems());
    }

    @Test
    void a_quote_left_open_is_named_where_it_opens() {
        assertEquals(
                List.of("f.csv:3:4: error[D110] the quotes opened here do not close as they should;"
                        + " close them; a quote inside quotes is written twice"),
                Sent.lines("unit,cases", "u1,1", "u2,\"2", "u3,3").problems());
    }

    @Test
    void quoted_cells_hold_breaks_delimiters_and_quotes() {
        Sent sent = Sent.lines("unit,group,cases", "u1,\"a,\"\"b\"\"\nc\",x");
        assertEquals("a,\"b\"\nc", sent.figure("group"));
        assertEquals(
                List.of("f.csv:3:4: error[V401] cases of u1 is \"x\", not a number;"
                        + " write a plain decimal, or leave it blank if there is no figure"),
                sent.problems());
    }
}
