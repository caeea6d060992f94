package org.tiermark.cases;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tiermark.read.SmallWorkbook;

/** The same figures in every encoding and form give the same results and ledgers, byte for byte. */
class SameFiguresTest {
    private static final Path EXAMPLE = Path.of("examples", "safety-2022").toAbsolutePath();

    private static Map<String, byte[]> forms(String text) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        forms.put("mark.csv", ("\ufeff" + text).getBytes(UTF_8));
        forms.put("gbk.csv", text.getBytes(Charset.forName("GBK")));
        forms.put("gb18030.csv", text.getBytes(Charset.forName("GB18030")));
        forms.put("utf16.csv", text.getBytes(UTF_16));
        forms.put("utf16be.csv", ("\ufeff" + text).getBytes(UTF_16BE));
        forms.put("crlf.csv", text.replace("\n", "\r\n").getBytes(UTF_8));
        forms.put("cr.csv", text.replace("\n", "\r").getBytes(UTF_8));
        forms.put("semicolon.csv", text.replace(",", ";").getBytes(UTF_8));
        forms.put("tab.csv", text.replace(",", "\t").getBytes(UTF_8));
        forms.put("quoted.csv", text.replaceAll("([^,\n]+)", "\"$1\"").getBytes(UTF_8));
        forms.put("blank-rows.csv", text.replace("\n", "\n\n,,\n").getBytes(UTF_8));
        List<List<String>> rows =
                text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        forms.put("book.xlsx", new SmallWorkbook().sheet("数据", rows).bytes());
        return forms;
    }

    @TestFactory
    Stream<DynamicTest> every_form_gives_the_same_bytes(@TempDir Path folder) throws IOException {
        String text = Files.readString(EXAMPLE.resolve("figures.csv"));
        Files.copy(EXAMPLE.resolve("scheme.json"), folder.resolve("scheme.json"));
        Files.writeString(folder.resolve("plain.csv"), text);
        String wanted = results(folder, "plain.csv");
        assertTrue(wanted.contains("\"ledgers\"") && wanted.contains("苇湾区"), wanted);
        return forms(text).entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> {
                    Files.write(folder.resolve(form.getKey()), form.getValue());
                    assertEquals(wanted, results(folder, form.getKey()));
                }));
    }

    private static String results(Path folder, String figures) {
        TiermarkRun run = TiermarkRun.of(List.of("score", "scheme.json", figures, "-f", "json", "--detail"), folder);
        String out = new String(run.out(), UTF_8);
        int from = out.indexOf("\n  \"subject\":");
        int to = out.indexOf("\n  \"counts\":");
        assertTrue(from > 0 && to > from, out + new String(run.err(), UTF_8));
        return out.substring(from, to);
    }
}
