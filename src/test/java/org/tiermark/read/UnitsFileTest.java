package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of units says of who is a unit, and what is wrong with it. */
class UnitsFileTest {
    private static final String UNITS = "id,name,aliases,group,people\nu1,朝阳区,朝阳;CY,城区,300\nu2,海淀区,,近郊,200\n";

    private static Sent sent(String units, String figures) {
        return Sent.file("f.csv", figures).units(units);
    }

    @ParameterizedTest(name = "u1 is also called {0}")
    @ValueSource(strings = {"u1", "朝阳区", "朝阳", "CY"})
    void identifier_name_and_aliases_mean_one_unit(String called) {
        Sent sent = sent(UNITS, "unit,cases\n" + called + ",1\nu2,2\n");
        assertEquals(List.of(), sent.problems());
        assertEquals(List.of("u1", "u2"), sent.units());
        assertEquals("1", sent.figure("cases"));
    }

    @ParameterizedTest(name = "aliases parted by {0}")
    @ValueSource(strings = {";", "；", "|", "、", " ; "})
    void several_aliases_are_parted_by(String parting) {
        String units = "id,name,aliases\nu1,朝阳区,朝阳" + parting + "CY\n";
        assertEquals("1", sent(units, "unit,cases\nCY,1\n").figure("cases"));
        assertEquals("1", sent(units, "unit,cases\n朝阳,1\n").figure("cases"));
    }

    @ParameterizedTest(name = "{0} of the second unit in {1} is {2}")
    @CsvSource({"group, 2021, 近郊", "group, 2022, 近郊", "people, 2021, 200", "people, 2022, 200"})
    void attributes_of_the_file_hold_in_every_period(String attribute, String period, String expected) {
        Sent sent = sent(UNITS, "unit,period,cases\nu1,2021,1\nu1,2022,1\nu2,2022,2\n");
        assertEquals(List.of(), sent.problems());
        assertEquals(expected, sent.figure(attribute, 1, period));
    }

    @Test
    void units_without_figures_are_units_all_the_same() {
        Sent sent = sent(UNITS, "unit,cases\nu1,1\n");
        assertEquals(List.of("u1", "u2"), sent.units());
        assertEquals("not submitted", sent.figure("cases", 1, "2022"));
        assertEquals("近郊", sent.figure("group", 1, "2022"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "an unknown unit!unit,cases~u3,1!D117",
                "a unit unknown by a near name!unit,cases~朝阳县,1~u1,1!D117",
                "a total is no unit!unit,cases~u1,1~合计,1!D108",
                "an attribute that agrees!unit,group,cases~u1,城区,1!D118",
                "an attribute that contradicts!unit,group,cases~u1,近郊,1!D119",
                "a unit twice under two names!unit,cases~u1,1~CY,2!D119",
                "a unit twice alike under two names!unit,cases~u1,1~CY,1!D118"
            })
    void figures_are_held_against_the_file(String what, String figures, String code) {
        assertEquals(
                List.of(code), sent(UNITS, figures.replace("~", "\n") + "\n").codes(), what);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "one name for two!id,name~u1,朝阳区~u2,朝阳区!D122",
                "a name that is another's identifier!id,name~u1,u2~u2,海淀区!D122",
                "an alias that is another's name!id,name,aliases~u1,朝阳区,海淀区~u2,海淀区,!D122",
                "one alias for two!id,name,aliases~u1,朝阳区,X~u2,海淀区,X!D122",
                "a row twice!id,name~u1,朝阳区~u1,朝阳区~u2,海淀区!D118",
                "two groups of one unit!id,name,group~u1,朝阳区,城区~u1,朝阳区,近郊~u2,海淀区,城区!D119",
                "an attribute that is no number!id,name,people~u1,朝阳区,many~u2,海淀区,2!V401",
                "a column nobody declared!id,name,mayor~u1,朝阳区,X~u2,海淀区,Y!D105",
                "a column misspelt!id,name,groop~u1,朝阳区,城区~u2,海淀区,城区!D106",
                "no column for units!town,group~u1,城区!D101"
            })
    void mistakes_of_the_file_are_named(String what, String units, String code) {
        List<String> codes = sent(units.replace("~", "\n") + "\n", "unit,cases\nu1,1\nu2,2\n")
                .codes();
        assertEquals(code, codes.isEmpty() ? "" : codes.get(0), what);
    }
}
