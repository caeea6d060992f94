package org.tiermark.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.model.Units;

/** Holds what is written equal to what Java makes of the same texts and numbers. */
class SinkTest {
    private static final String[] CHARACTERS = {"a", "é", "区", "😀"};
    /** More than the sink keeps before it passes anything on. */
    private static final int MANY = 1 << 17;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void texts_of_every_length_come_out_whole(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder all = new StringBuilder();
        try (Sink sink = new Sink(bytes)) {
            while (all.length() < MANY) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(400); length > 0; length--) {
                    text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
                }
                sink.append(text);
                all.append(text);
            }
        }
        assertArrayEquals(all.toString().getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
    }

    /** Each pair stands where room was made for its first half only, behind letters of three bytes. */
    @ParameterizedTest(name = "{0} bytes before")
    @ValueSource(ints = {65_280, 65_290, 65_300, 65_400, 65_500, 65_535})
    void pairs_at_the_end_of_the_room_made_do_not_pass_the_buffer(int before) throws IOException {
        String text = ("区".repeat(63) + "😀").repeat(3) + "区".repeat(100);
        try (Sink sink = new Sink(bytes)) {
            sink.append("x".repeat(before)).append(text);
        }
        assertEquals("x".repeat(before) + text, bytes.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} at scale {1}")
    @CsvSource({
        "0,0",
        "7,0",
        "-7,0",
        "0,2",
        "5,2",
        "-5,2",
        "100,2",
        "8750,2",
        "-8750,2",
        "2147483647,0",
        "2147483648,0",
        "2147483647,9",
        "2147483648,9",
        "21474836479,10",
        "-21474836480,10",
        "99999999999,3",
        "1,18",
        "-1,18",
        "999999999999999999,0",
        "1000000000000000000,0",
        "9223372036854775807,0",
        "9223372036854775807,1",
        "-9223372036854775807,18"
    })
    void decimals_come_out_as_plain_text(long unscaled, int scale) throws IOException {
        try (Sink sink = new Sink(bytes)) {
            sink.decimal(unscaled, scale);
        }
        assertEquals(BigDecimal.valueOf(unscaled, scale).toPlainString(), bytes.toString(StandardCharsets.UTF_8));
    }

    private static Units.Letters letters(String text) {
        byte[] kept = text.getBytes(StandardCharsets.UTF_8);
        return (row, to, at, most) -> {
            if (kept.length > most) {
                return -1;
            }
            System.arraycopy(kept, 0, to, at, kept.length);
            return kept.length;
        };
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "7", "U1", "group6", "0aZ_z9", "[A]", "~"})
    void words_are_written_whole(String word) throws IOException {
        try (Sink sink = new Sink(bytes)) {
            assertTrue(sink.word(word));
            assertTrue(sink.word(letters(word), 0));
        }
        assertEquals(word + word, bytes.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"a b", "a,b", "\"", "a\n", "a=1", "@a", "-1", "a é", "\u007f", "０", "＝区", "\u3400", "区，"})
    void nothing_is_written_of_what_is_not_a_word(String text) throws IOException {
        try (Sink sink = new Sink(bytes)) {
            sink.append("before");
            assertFalse(sink.word(text));
            assertFalse(sink.word(letters(text), 0));
        }
        assertEquals("before", bytes.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"区", "第12村委会", "\u4e00\u9fff"})
    void ideographs_are_written_from_where_they_are_kept(String word) throws IOException {
        try (Sink sink = new Sink(bytes)) {
            assertFalse(sink.word(word));
            assertTrue(sink.word(letters(word), 0));
        }
        assertEquals(word, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void words_pass_the_end_of_the_buffer() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Sink sink = new Sink(bytes)) {
            for (int i = 0; all.length() < MANY; i++) {
                String word = "w".repeat(i % 65);
                assertTrue(i % 2 == 0 ? sink.word(word) : sink.word(letters(word), 0));
                all.append(word);
            }
            assertFalse(sink.word("w".repeat(65)));
            assertFalse(sink.word(letters("w".repeat(65)), 0));
        }
        assertEquals(all.toString(), bytes.toString(StandardCharsets.UTF_8));
    }
}
