package org.tiermark.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladder: a byte order mark, then strict UTF-8, then strict GB18030; nothing is ever replaced. */
class EncodingsTest {
    private static final String TEXT = "单位,案件数,级别\n朝阳,3,高\n";
    private static final String GUESSED =
            "f.csv: info[F107] this is no UTF-8 and was read as GB18030; save it as UTF-8 to be sure";

    private static String encoding(Sent sent) {
        return sent.read().value().orElseThrow().inputs().get(0).encoding();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            bytes[i] = (byte) numbers[i];
        }
        return bytes;
    }

    @Test
    void utf_8_with_and_without_mark() {
        assertEquals("UTF-8", encoding(Sent.in(UTF_8, TEXT)));
        assertEquals("UTF-8", encoding(Sent.in(UTF_8, "\ufeff" + TEXT)));
        assertEquals(List.of(), Sent.in(UTF_8, "\ufeff" + TEXT).problems());
    }

    @Test
    void utf_16_by_its_mark() {
        Sent little = Sent.bytes("f.csv", joined(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE)));
        assertEquals("UTF-16LE", encoding(little));
        assertEquals(List.of("朝阳"), little.units());
        assertEquals("UTF-16BE", encoding(Sent.in(UTF_16, TEXT)));
    }

    @Test
    void gb18030_where_it_is_no_utf_8() {
        Sent sent = Sent.in(Charset.forName("GBK"), TEXT);
        assertEquals("GB18030", encoding(sent));
        assertEquals(List.of(GUESSED), sent.problems());
        assertEquals("高", sent.figure("level"));
        assertEquals(
                List.of("𠮷区"),
                Sent.in(Charset.forName("GB18030"), "单位,案件数\n𠮷区,3\n").units());
    }

    @Test
    void a_file_is_decoded_whole_before_it_is_believed() {
        byte[] rows = ("unit,cases\n" + "u1,1\n".repeat(40_000)).getBytes(UTF_8);
        byte[] last = "朝阳,3\n".getBytes(Charset.forName("GBK"));
        assertEquals("GB18030", encoding(Sent.bytes("f.csv", joined(rows, last))));
    }

    @Test
    void what_no_encoding_fits_is_not_read() {
        assertEquals(
                List.of("f.csv:3:1: error[F106] this is no text in any encoding tried: UTF-8, GB18030;"
                        + " save it as UTF-8, or name its encoding with --encoding"),
                Sent.bytes("f.csv", joined(TEXT.getBytes(UTF_8), bytes(0xFF, 0xFF, 0x0A)))
                        .problems());
    }

    @Test
    void a_stated_encoding_is_the_only_one_tried() {
        Sent big5 = Sent.in(Charset.forName("Big5"), "unit,cases\n朝陽,3\n").encoding("Big5");
        assertEquals(List.of("朝陽"), big5.units());
        assertEquals(List.of(), big5.problems());
        assertEquals(
                List.of("f.csv:1:1: error[F106] this is no text in any encoding tried: UTF-8;"
                        + " save it as UTF-8, or name its encoding with --encoding"),
                Sent.in(Charset.forName("GBK"), TEXT).encoding("UTF-8").problems());
    }

    @Test
    void utf_16_without_mark_is_told_what_to_name() {
        assertEquals(
                List.of("f.csv:1:2: error[F121] this is no text: there are NUL bytes in it;"
                        + " export it as CSV in UTF-8; if it is UTF-16 without a byte order mark,"
                        + " name that with --encoding UTF-16LE"),
                Sent.in(UTF_16LE, "unit,cases\nu1,3\n").problems());
        assertEquals("3", Sent.in(UTF_16LE, TEXT).encoding("UTF-16LE").figure("cases"));
        assertEquals("3", Sent.in(UTF_16BE, TEXT).encoding("UTF-16BE").figure("cases"));
    }

    /** Far behind the first block, in a name, a number, a column nobody reads and behind a return. */
    @ParameterizedTest(name = "{0} in {2} is at {1}")
    @CsvSource({
        "'u~1,1,x', 2, UTF-8",
        "'u1,1~,x', 5, UTF-8",
        "'u1,1,x~', 7, UTF-8",
        "'朝~阳,1,x', 2, UTF-8",
        "'朝阳,1,\"区~\"', 8, UTF-8",
        "'朝~阳,1,x', 2, GB18030",
        "'u1,1,x~', 7, GB18030",
        "~, 1, UTF-8",
        "'朝~阳,1,x', 2, UTF-16"
    })
    void a_nul_far_down_is_found_at_its_place(String row, int column, String charset) {
        String start = "unit,cases,note\r\n" + "区县,3,甲\r\n".repeat(60_000) + "x,2,b\r";
        String text = start + row.replace('~', '\0') + "\nu2,1,x".repeat(60_000);
        assertEquals(
                List.of("f.csv:60003:" + column + ": error[F121]"),
                Sent.in(Charset.forName(charset), text).problems().stream()
                        .map(problem -> problem.substring(0, problem.indexOf(']') + 1))
                        .toList());
    }

    /** Several threads read the rows between; which of them fails first must not matter. */
    @ParameterizedTest(name = "{0} rows between")
    @ValueSource(ints = {0, 3, 400_000})
    void a_nul_behind_characters_that_are_no_utf_8_is_found_where_it_is(int between) {
        String start = "unit,cases\n" + "u1,1\n".repeat(40_000) + "朝阳,1\n" + "u2,1\n".repeat(between);
        List<String> problems =
                Sent.in(Charset.forName("GB18030"), start + "u3,1\0\n").problems();
        assertEquals(1, problems.size(), () -> String.join("\n", problems));
        assertTrue(problems.get(0).startsWith("f.csv:" + (40_003 + between) + ":5: error[F121]"), problems.get(0));
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void the_place_of_what_no_encoding_fits_is_where_the_likeliest_ends(String charset) {
        byte[] rows = "unit,cases\n朝阳,1\n海淀".getBytes(Charset.forName(charset));
        byte[] rest = ",1\n西城,2\n".getBytes(Charset.forName(charset));
        String problem = Sent.bytes("f.csv", joined(joined(rows, bytes(0xFF, 0xFF)), rest))
                .problems()
                .get(0);
        assertTrue(problem.startsWith("f.csv:3:3: error[F106]"), problem);
    }

    @Test
    void a_wrong_guess_stops_at_the_header() {
        Sent big5 = Sent.in(Charset.forName("Big5"), "單位,案件數\n朝陽,3\n");
        assertEquals(List.of("F107", "D101"), big5.codes());
    }
}
