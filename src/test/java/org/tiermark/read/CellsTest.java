package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Digits;

/** What a cell comes to: a value as it stands, a value with a notice, a state, or a problem that says what to write. */
class CellsTest {
    private static final Map<String, String> FIXES = Map.of(
            "V401", "write a plain decimal, or leave it blank if there is no figure",
            "V403", "correct it, or widen the indicator's range",
            "V404", "correct it, or drop integer from the indicator",
            "V406", "convert it if need be, and write the number alone",
            "V407", "correct it");

    private static Sent cell(String column, String cell) {
        return Sent.lines("unit;" + column, "u1;" + cell).delimiter(";");
    }

    @ParameterizedTest(name = "{0} of \"{1}\" is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cases | 12            | 12
            cases | 007           | 7
            cases | 12.00         | 12
            cases | -0            | 0
            sense | 97.93         | 97.93
            sense | 97.93%        | 97.93
            sense | 97.93 %       | 97.93
            sense | 0             | 0
            sense | 100           | 100
            money | -12.5         | -12.5
            money | 0.1234567890123456789012345678901234567890 | 0.123456789012345678901234567890123456789
            level | 高            | 高
            group | anything goes | anything goes
            """)
    void a_plain_cell_is_read_as_it_stands(String column, String cell, String value) {
        assertEquals(value, cell(column, cell).figure(column));
        assertEquals(List.of(), cell(column, cell).problems());
    }

    @ParameterizedTest(name = "{0} of \"{1}\" is {2}, with a notice")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sense | ９７．９３％    | 97.93
            money | －１２         | -12
            money | −12           | -12
            money | +12           | 12
            money | '12           | 12
            money | .5            | 0.5
            money | 5.            | 5
            money | 1e3           | 1000
            money | 1.5E-2        | 0.015
            money | 1,234.5       | 1234.5
            money | 1,234,567     | out of range
            cases | 1,234         | 1234
            cases | 12起          | 12
            cases | 12 起         | 12
            money | 12万元        | 12
            money | 1,234.5万元   | 1234.5
            money | １，２３４．５ 万元 | 1234.5
            cases | 1,234起       | 1234
            money | 1\u200b2      | 12
            level | 高\u200b      | 高
            """)
    void a_cell_in_another_form_is_read_with_a_notice(String column, String cell, String value) {
        if (value.equals("out of range")) {
            assertEquals(List.of("V403"), cell(column, cell).codes());
            return;
        }
        assertEquals(value, cell(column, cell).figure(column));
        String shown = cell.replaceAll("^\\s+|\\s+$", "");
        assertEquals(
                List.of("f.csv:2:4: info[V410] %s of u1 is \"%s\", read as %s; write %s"
                        .formatted(column, shown, value, value)),
                cell(column, cell).problems());
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``     | missing
            -      | missing
            —      | missing
            /      | missing
            无     | missing
            N/A    | not applicable
            不适用 | not applicable
            未报   | not submitted
            未报送 | not submitted
            """)
    void a_token_is_a_state_and_no_problem(String cell, String state) {
        assertEquals(state, Sent.lines("unit,cases,money", "u1," + cell + ",1").figure("cases"));
        assertEquals(
                List.of(), Sent.lines("unit,cases,money", "u1," + cell + ",1").problems());
    }

    @ParameterizedTest(name = "{0} of \"{1}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sense | 105     | V403 | is 105%, above 100%
            sense | -0.1    | V403 | is -0.1%, below 0%
            money | 1000000 | V403 | is 1000000, not below 1000000
            money | -1000   | V403 | is -1000, not above -1000
            cases | 10.5    | V404 | is 10.5, not a whole number
            cases | -3      | V403 | is -3, below 0
            money | 38,4    | V402 | is "38,4", not a plain decimal; write 38.4
            money | 1,234   | V402 | is "1,234", not a plain decimal; write 1234 or 1.234
            money | (12)    | V402 | is "(12)", not a plain decimal; write -12
            money | 1,234万元 | V402 | is "1,234万元", not a plain decimal; write 1234 or 1.234
            money | 38,4万元 | V402 | is "38,4万元", not a plain decimal; write 38.4
            money | 1.2.3万元 | V401 | is "1.2.3万元", not a number
            money | 1.2万   | V405 | is "1.2万", with the multiplier 万; write it out: 1.2
            money | 1.2亿元 | V405 | is "1.2亿元", with the multiplier 亿; write it out: 12000
            money | 5千元   | V405 | is "5千元", with the multiplier 千; write it out: 0.5
            cases | 3千起   | V405 | is "3千起", with the multiplier 千; write it out: 3000
            cases | 1.2k    | V405 | is "1.2k", with the multiplier k; write it out: 1200
            cases | 95%     | V406 | is "95%", but is counted in 起
            sense | 95‰     | V406 | is "95‰", but is counted in %
            money | 12元    | V406 | is "12元", but is counted in 万元
            cases | 3 起/日 | V406 | is "3 起/日", but is counted in 起
            cases | x       | V401 | is "x", not a number
            cases | 1 2     | V401 | is "1 2", not a number
            cases | 1.2.3   | V401 | is "1.2.3", not a number
            cases | #REF!   | V401 | is "#REF!", not a number; the spreadsheet could not compute it; mend it there
            cases | 1e999999999 | V407 | has more than 400 digits
            money | 1e-999999999 | V407 | has more than 400 digits
            level | 中      | V408 | is "中", none of its values; did you mean "低"? known: 低, 高
            """)
    void a_cell_that_cannot_be_is_told_what_to_write(String column, String cell, String code, String found) {
        String fix = found.contains(";") ? "" : "; " + FIXES.get(code);
        assertEquals(
                List.of("f.csv:2:4: error[" + code + "] " + column + " of u1 " + found + fix),
                cell(column, cell).problems());
        assertEquals("missing", cell(column, cell).figure(column));
    }

    @Test
    void four_hundred_digits_are_read_and_one_more_is_not() {
        String most = "9".repeat(Digits.MOST);
        String column = "people";
        assertEquals(most, cell(column, most).figure(column));
        assertEquals(List.of("V407"), cell(column, most + "9").codes());
    }

    @Test
    void a_control_character_is_no_blank() {
        assertEquals(List.of("V401"), cell("cases", "1\u0001").codes());
    }

    @Test
    void shares_among_percentages_are_warned_about() {
        assertEquals(
                List.of("f.csv:3:4: warning[V409] figures of sense at most 1: 1, such as 0.95 of u2;"
                        + " the others are 95 to 97: shares among percentages?;"
                        + " write all of them as percentages, 95 and not 0.95"),
                Sent.lines("unit,sense", "u1,95", "u2,0.95", "u3,97").problems());
        assertTrue(
                Sent.lines("unit,sense", "u1,0.5", "u2,0.95", "u3,4").problems().isEmpty());
    }

    @Test
    void a_scheme_says_what_stands_for_a_missing_figure() {
        String scheme = """
                { "id": "s", "version": "1", "title": "t", "tokens": { "保密": "withheld" },
                  "indicators": [ { "id": "cases", "tokens": { "-1": "not applicable" } } ],
                  "items": [ { "id": "a", "indicator": "cases", "points": 1,
                    "rules": [ { "kind": "attain", "met": "value > 1" } ] } ] }""";
        Sent sent = Sent.lines("unit,cases", "u1,-1", "u2,保密");
        var column = sent.read(Sent.scheme(scheme))
                .value()
                .orElseThrow()
                .figures()
                .column("cases", new org.tiermark.model.Period(""))
                .orElseThrow();
        assertEquals("not applicable", column.state(0).word());
        assertEquals("withheld", column.state(1).word());
    }
}
