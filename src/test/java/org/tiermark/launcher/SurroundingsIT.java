package org.tiermark.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.cases.TiermarkRun;

/**
 * The packaged file prints the same bytes, and nothing on stderr, whatever surrounds it: locale, an empty environment,
 * file names, and another Java where one is given with {@code -Dtiermark.other.java=HOME}.
 */
class SurroundingsIT {
    private static final Path PROGRAM =
            Path.of(Objects.requireNonNull(System.getProperty("tiermark.file"), "tiermark.file is not set"));
    private static final List<Map<String, String>> SURROUNDINGS = List.of(
            Map.of("LC_ALL", "C"),
            Map.of("LC_ALL", "POSIX"),
            Map.of("LANG", "C.UTF-8"),
            Map.of("LC_ALL", "C", "HOME", "/nonexistent", "TERM", "dumb"),
            Map.of());

    @TempDir
    private Path folder;

    private record Answer(int exit, byte[] out, String err) {}

    @BeforeEach
    void files() throws IOException {
        Path inputs = Path.of("src/test/resources/cases/formats/reports");
        Files.copy(inputs.resolve("scheme.json"), folder.resolve("方 案.json"));
        Files.copy(inputs.resolve("figures.csv"), folder.resolve("数 据.csv"));
    }

    static List<String> homes() {
        String other = System.getProperty("tiermark.other.java", "");
        List<String> homes = new ArrayList<>(List.of(System.getProperty("java.home")));
        if (!other.isBlank()) {
            homes.add(other);
        }
        return homes;
    }

    static Stream<Arguments> runs() {
        return homes().stream().flatMap(home -> SURROUNDINGS.stream().map(around -> Arguments.of(home, around)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("runs")
    void it_prints_the_bytes_it_prints_in_this_process(String home, Map<String, String> around) throws Exception {
        TiermarkRun here = TiermarkRun.of(List.of("score", "方 案.json", "数 据.csv", "-f", "json"), folder);
        Answer answer = run(home, around);
        assertEquals("", answer.err());
        assertEquals(0, answer.exit());
        assertTrue(answer.out().length > 1_000);
        assertArrayEquals(here.out(), answer.out());
    }

    /** With an empty environment but for what is said. */
    private Answer run(String home, Map<String, String> around) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        String report = "sarif=" + folder.resolve("结 果.sarif");
        ProcessBuilder builder = new ProcessBuilder(
                        PROGRAM.toString(), "score", "方 案.json", "数 据.csv", "-f", "json", "--report", report)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().clear();
        builder.environment().put("JAVA_HOME", home);
        builder.environment().putAll(around);
        int exit = builder.start().waitFor();
        assertTrue(Files.size(folder.resolve("结 果.sarif")) > 0);
        return new Answer(exit, Files.readAllBytes(out.toPath()), Files.readString(err.toPath()));
    }
}
