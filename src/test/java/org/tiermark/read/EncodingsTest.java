package org.tiermark.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                List.of("f.csv: error[F106] this is no text in any encoding tried: UTF-8, GB18030;"
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
                List.of("f.csv: error[F106] this is no text in any encoding tried: UTF-8;"
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

    @Test
    void a_wrong_guess_stops_at_the_header() {
        Sent big5 = Sent.in(Charset.forName("Big5"), "單位,案件數\n朝陽,3\n");
        assertEquals(List.of("F107", "D101"), big5.codes());
    }
}
