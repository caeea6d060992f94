package org.tiermark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.problem.Origin;

class ExcerptTest {
    @ParameterizedTest(name = "{2}: column {1} of {0}")
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "North,38.4,281#7#figures.csv#      ^^^^",
                "朝阳区,38.4,281#5#figures.csv#       ^^^^",
                "朝阳区,38.4,281#1#figures.csv#^^^^^^",
                "u1;１２;3#4#figures.csv#   ^^^^",
                "u1,\"38,4\",3#4#figures.csv#   ^^^^^^",
                "u1,\"open#4#figures.csv#   ^^^^^",
                "u1,,3#4#figures.csv#   ^",
                "𠀀区,1#4#figures.csv#     ^",
                "[海淀]区,1#1#figures.csv#^^^^^^^^",
                "  { \"per\": 0, \"cap\": 1 }#12#scheme.json#           ^",
                "  \"kind\": \"de\\\"duct\" }#11#scheme.json#          ^^^^^^^^^^"
            })
    void the_carets_stand_under_the_cell(String line, int column, String file, String marks) {
        Excerpt excerpt = Excerpt.of(line, new Origin(file, 1, column)).orElseThrow();
        assertEquals(line, excerpt.text());
        assertEquals(marks, excerpt.marks());
    }

    @Test
    void of_a_long_line_the_part_around_the_cell_is_shown() {
        String line = "朝阳,".repeat(60) + "bad," + "海淀,".repeat(60);
        Excerpt excerpt = Excerpt.of(line, new Origin("figures.csv", 1, 181)).orElseThrow();
        assertTrue(Display.width(excerpt.text()) <= 103, excerpt::text);
        assertTrue(excerpt.text().startsWith("...") && excerpt.text().endsWith("..."), excerpt::text);
        int carets = excerpt.marks().indexOf('^');
        assertEquals(
                carets, Display.width(excerpt.text().substring(0, excerpt.text().indexOf("bad"))));
        assertEquals("^^^", excerpt.marks().strip());
    }

    @Test
    void what_a_terminal_would_obey_is_spelled_out() {
        Excerpt excerpt =
                Excerpt.of("u\u001b[31m,x\t,1", new Origin("figures.csv", 1, 8)).orElseThrow();
        assertEquals("u\\u001b[31m,x ,1", excerpt.text());
        assertEquals("            ^", excerpt.marks());
    }

    @ParameterizedTest
    @CsvSource({"abc, 0", "abc, 4", "'', 1"})
    void a_place_that_is_not_in_the_line_has_none(String line, int column) {
        assertTrue(Excerpt.of(line, new Origin("figures.csv", 1, column)).isEmpty());
    }
}
