package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an input is JSON: as its name says, or as it starts where the name says nothing. */
class SourceTest {
    @ParameterizedTest(name = "{0} that starts with {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -      | [{"unit": "A"}]   | true
            -      | \uFEFF [ {"unit"  | true
            -      | {"figures": []}   | true
            -      | []                | true
            -      | unit,x            | false
            -      | [2022] 考核表     | false
            -      | {甲} 考核表       | false
            a.txt  | [{"unit": "A"}]   | true
            a.csv  | [{"unit": "A"}]   | false
            a.JSON | unit,x            | true
            """)
    void a_name_that_says_nothing_leaves_it_to_the_start(String name, String start, boolean json) {
        assertEquals(
                json, Source.of(name, start.getBytes(StandardCharsets.UTF_8)).isJson());
    }
}
