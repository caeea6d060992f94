package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is said of bytes of UTF-8 to what Java says of them and of the text they are. */
class Utf8Test {
    private static final String[] PIECES = {
        "a",
        "7",
        ",",
        " ",
        "\t",
        "\n",
        "é",
        "\u00a0",
        "\u3000",
        "\ufeff",
        "区",
        "ࠀ",
        "\uffff",
        "𠮷",
        "\udbff\udfff",
        "\u007f"
    };

    static Stream<Long> seeds() {
        return LongStream.range(0, 8).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytes_are_sound_where_the_decoder_of_java_takes_them(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int time = 0; time < 20_000; time++) {
            byte[] text = text(random, 12).getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(3); changes > 0 && text.length > 0; changes--) {
                text[random.nextInt(text.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(text.length + 1);
            assertEquals(decodes(text, length), Utf8.isSound(text, length), hex(text, length));
        }
    }

    /** Each lead with each byte behind it, and ends of what may follow. */
    @Test
    void each_start_of_a_character_is_judged_as_java_does() {
        byte[] last = {0x41, (byte) 0x7f, (byte) 0x80, (byte) 0xbf, (byte) 0xc0};
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                for (byte third : last) {
                    byte[] text = {(byte) first, (byte) second, third, (byte) 0x80};
                    for (int length = 1; length <= text.length; length++) {
                        assertEquals(decodes(text, length), Utf8.isSound(text, length), hex(text, length));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void texts_are_kept_in_the_bytes_java_has_for_them(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int time = 0; time < 5_000; time++) {
            String text = text(random, 9);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(bytes, Spelling.of(text));
            assertEquals(text, Spelling.read(bytes, 0, bytes.length));
            assertEquals(text.codePointCount(0, text.length()), Utf8.points(bytes, 0, bytes.length));
            for (int most = 0; most < 20; most++) {
                assertEquals(text.length() > most, Utf8.hasMore(bytes, 0, bytes.length, most), text);
            }
            assertEquals(text.length() > 1, Spelling.isTwo(bytes, 0, bytes.length), text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void blanks_around_a_text_are_found_from_both_sides(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int time = 0; time < 5_000; time++) {
            byte[] bytes = text(random, 6).getBytes(StandardCharsets.UTF_8);
            String text = new String(bytes, StandardCharsets.UTF_8);
            String left = text.replaceFirst("^[ \\t-\\r\u00a0\u3000\ufeff]+", "");
            String bare = left.replaceFirst("[ \\t-\\r\u00a0\u3000\ufeff]+$", "");
            int start = Utf8.afterBlanks(bytes, 0, bytes.length);
            assertEquals(left, Spelling.read(bytes, start, bytes.length), hex(bytes, bytes.length));
            assertEquals(bare, Spelling.read(bytes, start, Utf8.beforeBlanks(bytes, start, bytes.length)));
        }
    }

    @ParameterizedTest(name = "half a pair: {0}")
    @CsvSource({"\ud800", "\udfff", "a\udc00b", "\ud800x", "\udc00\ud800"})
    void half_a_pair_of_surrogates_is_not_lost(String text) {
        byte[] bytes = Spelling.of(text);
        assertEquals(text, Spelling.read(bytes, 0, bytes.length));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"a区,1", "区a,4", "ab,2", "é,0"})
    void no_character_is_cut_off_at_the_end_of_what_is_whole(String text, int end) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(end, Utf8.whole(bytes, 0, bytes.length));
    }

    private static String text(SplittableRandom random, int most) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(most); piece > 0; piece--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Whether Java takes it, and no NUL is in it. */
    private static boolean decodes(byte[] text, int length) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(text, 0, length))
                            .toString()
                            .indexOf(0)
                    < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String hex(byte[] text, int length) {
        return HexFormat.of().formatHex(Arrays.copyOf(text, length));
    }
}
