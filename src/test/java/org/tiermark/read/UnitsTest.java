package org.tiermark.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiermark.model.Units;

/** Who is a unit, who looks like one, and what stands twice or in contradiction. */
class UnitsTest {
    @Test
    void two_spellings_of_one_name_are_an_error() {
        assertEquals(
                List.of(
                        "f.csv:3: error[D135] \"朝阳 区\" and \"朝阳区\" at f.csv:2 are one name in two spellings;"
                                + " write it alike everywhere",
                        "g.csv:2: error[D135] \"Ｕ1\" and \"U1\" at f.csv:4 are one name in two spellings;"
                                + " write it alike everywhere"),
                Sent.lines("unit,cases", "朝阳区,1", "朝阳 区,2", "U1,3")
                        .and("g.csv", "unit,sense\nＵ1,95\n")
                        .problems());
    }

    @Test
    void a_name_with_and_without_its_last_word_is_warned_about() {
        assertEquals(
                List.of("f.csv:3: warning[D134] \"朝阳区\" and \"朝阳\" at f.csv:2 look alike, but count as two units;"
                        + " write them alike if they are one"),
                Sent.lines("unit,cases", "朝阳,1", "朝阳区,2", "东城区,3", "西城区,4").problems());
    }

    @Test
    void with_a_units_file_names_and_aliases_mean_one_unit() {
        Sent sent = Sent.lines("unit,cases", "朝阳,1", "u2,2").units("id,name,aliases\nu1,朝阳区,朝阳;CY\nu2,海淀区,\n");
        assertEquals(List.of(), sent.problems());
        assertEquals(List.of("u1", "u2"), sent.units());
        assertEquals("1", sent.figure("cases"));
    }

    @Test
    void a_name_that_matches_no_unit_gets_a_suggestion() {
        assertEquals(
                List.of("f.csv:2:1: error[D117] \"朝阳县\" is no unit of units.csv;"
                        + " did you mean \"朝阳区\"? known: u1, u2, 朝阳区, 海淀区"),
                Sent.lines("unit,cases", "朝阳县,1", "u2,2")
                        .units("id,name\nu1,朝阳区\nu2,海淀区\n")
                        .problems());
    }

    @Test
    void one_name_for_two_units_is_an_error() {
        assertEquals(
                List.of("units.csv: error[D122] \"朝阳区\" names two units, the other is 朝阳区;"
                        + " give each unit an id, a name and aliases of its own"),
                Sent.lines("unit,cases", "u1,1", "u2,2")
                        .units("id,name\nu1,朝阳区\nu2,朝阳区\n")
                        .problems());
    }

    @Test
    void a_row_twice_is_a_warning_and_a_contradiction_names_both_places() {
        assertEquals(
                List.of(
                        "f.csv:3: warning[D118] the row of u1 stands here and, alike, at f.csv:2; keep one",
                        "f.csv:5:4: error[D119] cases of u2 is 4 here but 3 at f.csv:4:4; keep the one that is right",
                        "f.csv:7:4: error[D119] cases of u3 is missing here but 5 at f.csv:6:4;"
                                + " keep the one that is right"),
                Sent.lines("unit,cases", "u1,1", "u1,1", "u2,3", "u2,4", "u3,5", "u3,-")
                        .problems());
    }

    @Test
    void files_that_agree_are_warned_about_and_files_that_contradict_name_both_places() {
        assertEquals(
                List.of(
                        "b.csv:2:4: warning[D118] cases of u1 stands here and, alike, at a.csv:2:4; keep one",
                        "b.csv:3:4: error[D119] cases of u2 is 4 here but 2 at a.csv:3:4; keep the one that is right"),
                Sent.file("a.csv", "unit,cases\nu1,1\nu2,2\n")
                        .and("b.csv", "unit,cases\nu1,1.0\nu2,4\n")
                        .problems());
    }

    @Test
    void each_department_may_send_its_own_columns_and_units() {
        Sent sent = Sent.file("a.csv", "unit,cases\nu1,1\nu2,2\n")
                .and("b.csv", "unit,sense\nu2,95\nu1,96\n")
                .and("c.csv", "unit,cases\nu3,3\n");
        assertEquals(List.of(), sent.problems());
        assertEquals(List.of("u1", "u2", "u3"), sent.units());
        assertEquals("96", sent.figure("sense"));
        assertEquals("3", sent.figure("cases", 2, "2022"));
        assertEquals("not submitted", sent.figure("sense", 2, "2022"));
    }

    @Test
    void a_character_that_was_lost_is_warned_about() {
        assertEquals(
                List.of("f.csv:2:1: warning[D136] \"朝\ufffd\" holds U+FFFD, which stands for a character that was lost;"
                        + " write it anew, or export the file again"),
                Sent.lines("unit,cases", "朝\ufffd,1").problems());
    }

    @Test
    void a_key_of_json_that_stands_twice_is_named() {
        assertEquals(
                List.of("f.json:1:29: error[D131] the key \"cases\" stands twice in this row; keep one"),
                Sent.file("f.json", "[{\"unit\": \"u1\", \"cases\": 1, \"cases\": 2}]")
                        .problems());
    }

    @Test
    void periods_of_different_kinds_are_warned_about() {
        assertEquals(
                List.of("f.csv: warning[D137] 2021Q4 and 2022 are periods of different kinds, so which comes before"
                        + " which is a guess; write all periods alike, as years, quarters (2022Q3) or months"
                        + " (2022-09)"),
                Sent.lines("unit,period,cases", "u1,2021Q4,1", "u1,2022,2").problems());
        assertEquals(
                List.of("D137"),
                Sent.lines("unit,period,cases", "u1,2021-52,1", "u1,2022-01,2", "u1,2022,2")
                        .codes());
        assertEquals(
                List.of(),
                Sent.lines("unit,period,cases", "u1,2021,1", "u1,2022,2").problems());
    }

    @Test
    void letters_of_identifiers_are_copied_where_there_is_room() {
        UnitRegister register = new UnitRegister();
        List.of("u1", "朝阳区", "north").forEach(id -> register.add(id, ""));
        Units.Letters letters = register.units().letters();
        byte[] to = ".......".getBytes(US_ASCII);
        assertEquals(5, letters.copy(2, to, 1, 5));
        assertEquals(".north.", new String(to, US_ASCII));
        assertEquals(2, letters.copy(0, to, 0, 7));
        assertEquals("u1orth.", new String(to, US_ASCII));
        assertTrue(letters.copy(2, to, 0, 4) < 0);
        assertTrue(letters.copy(1, to, 0, 7) < 0);
        assertEquals("u1orth.", new String(to, US_ASCII));
        byte[] wide = new byte[9];
        assertEquals(9, letters.copy(1, wide, 0, 9));
        assertEquals("朝阳区", new String(wide, UTF_8));
    }
}
