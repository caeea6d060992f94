package org.tiermark.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stated limit, one step past it: said in a sentence with its place, and nothing is ranked. */
class LimitsTest {
    private static final String SCHEME = """
            { "id": "s", "version": "1", "title": "%s", "period": "2022",
              "indicators": [ { "id": "x" } ],
              "items": [ { "id": "a", "points": 10, "indicator": "x",
                "rules": [ { "kind": "deduct", "points": 1, "when": "%s" } ] } ] }
            """;
    private static final String HEADER = "unit,period,x\n";
    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                figures("f.csv", HEADER + "a,2022,0." + "1".repeat(400), "f.csv:2:8: error[V407]", "400 digits"),
                figures("f.csv", HEADER + "a,2022,1e400", "f.csv:2:8: error[V407]", "400 digits"),
                figures("f.csv", HEADER + "a,2022,1e999999999", "f.csv:2:8: error[V407]", "400 digits"),
                figures("f.csv", HEADER + "a,2022," + "1".repeat(MIB), "f.csv:2: error[D111]", "1048576 characters"),
                figures(
                        "f.csv",
                        HEADER + "a,2022,\"" + "1\n".repeat(MIB),
                        "f.csv:2: error[D111]",
                        "whether a quote was left open"),
                figures("f.csv", HEADER.strip() + ",c".repeat(10_000), "f.csv:1: error[D112]", "10000 columns"),
                figures(
                        "f.json",
                        "[{\"unit\":\"a\",\"x\":" + "[".repeat(100) + "]".repeat(100) + "}]",
                        "f.json:1:116: error[F109]",
                        "more than 100 levels"),
                figures("f.json", "[" + " ".repeat(64 * MIB), "f.json: error[F104]", "larger than 64 MiB"),
                scheme("[".repeat(101) + "]".repeat(101), "scheme.json:1:101: error[S101]", "more than 100 levels"),
                scheme(" ".repeat(16 * MIB), "scheme.json: error[F104]", "larger than 16 MiB"),
                condition("(".repeat(65) + "x" + ")".repeat(65) + " > 1", "error[S306]", "depth 64"),
                condition("x > 1 " + " ".repeat(10_000), "error[S306]", "length 10000"),
                condition("x > 0." + "1".repeat(400), "error[S107]", "400 digits"),
                condition("1".repeat(401) + " > x", "error[S107]", "400 digits"),
                condition("pow(3, 9999) * pow(5, 9999) * pow(7, 9999) > x", "error[R102]", "65536 bits"));
    }

    private static Arguments figures(String name, String text, String begin, String phrase) {
        return Arguments.of(begin + " " + phrase, SCHEME.formatted("t", "value > 1"), name, text, phrase);
    }

    private static Arguments scheme(String text, String begin, String phrase) {
        String whole = phrase.contains("levels") ? text : SCHEME.formatted(text, "value > 1");
        return Arguments.of(begin + " " + phrase, whole, "f.csv", HEADER + "a,2022,1\n", phrase);
    }

    private static Arguments condition(String when, String code, String phrase) {
        return Arguments.of(code + " " + phrase, SCHEME.formatted("t", when), "f.csv", HEADER + "a,2022,1\n", phrase);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_is_past_it_is_said_and_exits_3(String said, String scheme, String name, String figures, String phrase)
            throws IOException {
        Files.writeString(folder.resolve("scheme.json"), scheme);
        Files.writeString(folder.resolve(name), figures);
        TiermarkRun run = TiermarkRun.of(List.of("score", "scheme.json", name), folder);
        String err = new String(run.err(), UTF_8);
        String begin = said.substring(0, said.indexOf(' ', said.indexOf("error[")));
        String line =
                err.lines().filter(each -> each.contains(begin)).findFirst().orElse(err);
        assertTrue(line.contains(begin) && line.contains(phrase), err);
        assertEquals("", new String(run.out(), UTF_8));
        assertEquals(3, run.exit());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lastAllowed")
    void up_to_it_all_is_read(String scheme, String figures) throws IOException {
        Files.writeString(folder.resolve("scheme.json"), scheme);
        Files.writeString(folder.resolve("f.csv"), figures);
        TiermarkRun run = TiermarkRun.of(List.of("score", "scheme.json", "f.csv"), folder);
        assertEquals(0, run.exit(), () -> new String(run.err(), UTF_8));
    }

    static Stream<Arguments> lastAllowed() {
        String scheme = SCHEME.formatted("t", "value > 1");
        return Stream.of(
                Arguments.of(scheme, HEADER + "a,2022,0." + "1".repeat(399) + "\n"),
                Arguments.of(scheme, HEADER + "a,2022,1e399\n"),
                Arguments.of(
                        SCHEME.formatted("t", "(".repeat(62) + "x" + ")".repeat(62) + " > 1"), HEADER + "a,2022,1\n"));
    }
}
