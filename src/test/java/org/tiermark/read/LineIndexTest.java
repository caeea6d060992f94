package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.problem.Origin;

/** Lines and columns of places, in whatever order they are asked for. */
class LineIndexTest {
    @ParameterizedTest(name = "text {index}")
    @ValueSource(
            strings = {
                "",
                "a",
                "abc\ndef\n",
                "\r\n\r\n",
                "a\rb\nc\r\nd",
                "朝阳\n区😀x😀\n😀",
                "one line only 😀 of some length"
            })
    void a_column_counts_the_characters_of_its_line(String text) {
        LineIndex index = new LineIndex("f", text);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(text.length() + 1);
            assertEquals(counted(text, at), index.origin(at), () -> text + " at " + at);
        }
        for (int at = 0; at <= text.length(); at++) {
            assertEquals(counted(text, at), index.origin(at));
        }
    }

    private static Origin counted(String text, int at) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) {
            boolean feed = text.charAt(i) == '\n';
            if (feed || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                start = i + 1;
            }
        }
        return new Origin("f", line, text.codePointCount(start, at) + 1);
    }

    @Test
    void a_place_behind_the_end_is_the_end() {
        assertEquals(new Origin("f", 2, 3), new LineIndex("f", "a\nbc").origin(99));
        assertEquals(new Origin("f", 1, 1), new LineIndex("f", "a\nbc").origin(-1));
    }
}
