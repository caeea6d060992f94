package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    private static final String[] PATTERNS = {"[+-]?\\d+(\\.\\d+)?", "-?\\d+(\\.\\d+)?", "\\d{1,3}"};

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "7",
                "07",
                "1234",
                "123",
                "-1",
                "+1",
                "--1",
                "-",
                ".",
                "1.",
                ".5",
                "1.5",
                "-1.50",
                "+0.0",
                "1.5.2",
                "1e3",
                "1 ",
                " 1",
                "１",
                "٣",
                "1,5",
                "a",
                "1a",
                "1.a",
                "-.5",
                "99999999999999999999"
            })
    void tells_what_the_patterns_would(String text) {
        assertEquals(text.matches(PATTERNS[0]), Digits.isDecimal(text, "+-"));
        assertEquals(text.matches(PATTERNS[1]), Digits.isDecimal(text, "-"));
        assertEquals(text.matches(PATTERNS[2]), Digits.only(text, 3));
    }
}
