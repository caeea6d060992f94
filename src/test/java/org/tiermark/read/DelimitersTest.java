package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitersTest {
    private static final String TEXT = "unit,group,cases\nu1,a,3\nu2,b,4\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_usual_ones_are_told_from_the_header(String delimiter) {
        Sent sent = Sent.file("f.csv", TEXT.replace(",", delimiter));
        assertEquals(List.of(), sent.problems());
        assertEquals("3", sent.figure("cases"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_will_do(String end) {
        Sent sent = Sent.file("f.csv", TEXT.replace("\n", end).replace("4", "x"));
        assertEquals("3", sent.figure("cases"));
        assertEquals(
                List.of("f.csv:3:6: error[V401] cases of u2 is \"x\", not a number;"
                        + " write a plain decimal, or leave it blank if there is no figure"),
                sent.problems());
    }

    @Test
    void any_other_can_be_stated() {
        assertEquals(
                "3", Sent.file("f.csv", TEXT.replace(",", "|")).delimiter("|").figure("cases"));
        assertEquals(
                "3",
                Sent.file("f.csv", TEXT.replace(",", "\t")).delimiter("tab").figure("cases"));
    }

    @Test
    void the_line_for_spreadsheets_states_it() {
        Sent sent = Sent.file("f.csv", "sep=|\n" + TEXT.replace(",", "|"));
        assertEquals("3", sent.figure("cases"));
        assertEquals(List.of("D107"), sent.codes());
    }

    @Test
    void such_a_line_states_nothing_behind_others() {
        Sent sent = Sent.file("f.csv", "\nsep=,\n" + TEXT.replace(",", ";"));
        assertEquals("3", sent.figure("cases"));
        assertEquals(List.of("D107"), sent.codes());
    }

    @Test
    void a_comma_in_a_number_is_no_delimiter_where_semicolons_part_cells() {
        assertEquals(
                List.of("V402"), Sent.file("f.csv", "unit;money\nu1;38,4\n").codes());
    }
}
