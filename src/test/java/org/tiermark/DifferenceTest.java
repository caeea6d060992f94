package org.tiermark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a|b|,a|b|,  ...",
                "1|2|3|4|5|a|6|7|8|9|,1|2|3|4|5|b|6|7|8|9|,  ...|  3|  4|  5|- a|+ b|  6|  7|  8|  ...",
                "a|b|c|,a|c|,  a|- b|  c",
                "a|c|,a|b|c|,  a|+ b|  c",
                "a|,b|,- a|+ b",
                "a|,a ,- a|+ a\\u0020|+ (the last line does not end)",
                "a|,a\r|,- a|+ a\\u000d",
                "'',a|,+ a",
            })
    void lines_of_one_side_are_marked_and_what_is_hidden_is_shown(String expected, String actual, String difference) {
        assertEquals(lines(difference), Difference.of(lines(expected), lines(actual)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"区,区", "a,区"})
    void texts_in_two_encodings_are_told_apart(String expected, String actual) {
        byte[] left = expected.getBytes(StandardCharsets.UTF_8);
        byte[] right = actual.getBytes(StandardCharsets.UTF_16BE);
        String difference = Difference.of(left, right);
        assertEquals(true, difference.startsWith("- ") && difference.contains("\n+ "), difference);
    }

    private static String lines(String bars) {
        return bars.replace('|', '\n');
    }
}
