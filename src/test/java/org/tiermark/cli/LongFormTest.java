package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a terminal a problem shows its line, what it is measured by, what it means, and what to do. */
class LongFormTest {
    private static final String FIGURES = "unit,pm25,good_days\n朝阳区,\"38,4\",281\nSouth,31.0,296\n";
    private static final String LONG = """
            figures.csv:2:5: error[V402] pm25 of 朝阳区 is "38,4", not a plain decimal
              2 | 朝阳区,"38,4",281
                |        ^^^^^^
                rule    scheme.json:4:5 declares pm25, range [0,), counted in µg/m³
                effect  particles (40) rest on it; nothing is ranked until it is mended (--allow-partial \
            ranks the units without errors)
                fix     write 38.4
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.copy(Path.of("examples/air-quality/scheme.json"), folder.resolve("scheme.json"));
    }

    private record Said(String out, String err) {}

    private Said run(boolean out, boolean err, String command, String encoding) throws IOException {
        Files.writeString(folder.resolve("figures.csv"), FIGURES, Charset.forName(encoding));
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        Environment environment =
                new Environment(folder.toFile(), Map.of("NO_COLOR", "1"), new Environment.Terminals(out, err), Map::of);
        Main.run(
                new ArrayList<>(List.of(command.split(" "))),
                environment,
                InputStream.nullInputStream(),
                stdout,
                stderr);
        return new Said(stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void check_says_it_on_stdout_whatever_the_encoding(String encoding) throws IOException {
        String said =
                run(true, false, "check scheme.json figures.csv", encoding).out();
        assertEquals(LONG, said.substring(said.indexOf("figures.csv:2"), said.indexOf("checked")));
    }

    @Test
    void score_says_it_on_stderr() throws IOException {
        Said said = run(false, true, "score scheme.json figures.csv", "UTF-8");
        assertEquals(LONG + "nothing was ranked: 1 error\n", said.err());
        assertEquals("", said.out());
    }

    @Test
    void off_a_terminal_it_is_one_line() throws IOException {
        String line = "figures.csv:2:5: error[V402] pm25 of 朝阳区 is \"38,4\", not a plain decimal; write 38.4\n";
        String said = run(false, true, "check scheme.json figures.csv", "UTF-8").out();
        assertEquals(line, said.substring(0, said.indexOf("checked")));
        assertEquals(
                line + "nothing was ranked: 1 error\n",
                run(true, false, "score scheme.json figures.csv", "UTF-8").err());
    }
}
