package org.tiermark.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherIT {

    private static final Path PROGRAM =
            Path.of(Objects.requireNonNull(System.getProperty("tiermark.file"), "tiermark.file is not set"));
    private static final String MISSING = "区 分.json";

    @TempDir
    private Path folder;

    private record Answer(int exit, String out, String err) {}

    static Stream<List<String>> ways() {
        return Stream.of(
                List.of("./tiermark", "check", MISSING),
                List.of("/bin/sh", "tiermark", "check", MISSING),
                List.of("./link", "check", MISSING),
                List.of("./space in/tiermark", "check", MISSING),
                List.of("/bin/sh", "-c", "PATH=\"$PWD/space in:$PATH\"; tiermark check '" + MISSING + "'"),
                List.of("/bin/sh", "-c", "cd 'space in' && PATH=\":$PATH\" && tiermark check '" + MISSING + "'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void it_answers_alike_however_it_is_found(List<String> command) throws Exception {
        Files.copy(PROGRAM, folder.resolve("tiermark"));
        Files.createDirectory(folder.resolve("space in"));
        Files.copy(PROGRAM, folder.resolve("space in/tiermark"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("space in/tiermark"));
        for (String copy : List.of("tiermark", "space in/tiermark")) {
            assertTrue(folder.resolve(copy).toFile().setExecutable(true));
        }
        Answer plain = run(Map.of(), PROGRAM.toString(), "check", MISSING);
        assertTrue((plain.out() + plain.err()).contains(MISSING), plain::toString);
        assertEquals(plain, run(Map.of(), command.toArray(String[]::new)));
    }

    @ParameterizedTest(name = "LC_ALL={0}")
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8"})
    void it_opens_files_with_chinese_names_in_every_locale(String locale) throws Exception {
        Answer usual = run(Map.of("LC_ALL", "C.UTF-8"), PROGRAM.toString(), "check", MISSING);
        assertEquals(usual, run(Map.of("LC_ALL", locale), PROGRAM.toString(), "check", MISSING));
    }

    @Test
    void without_java_it_says_what_to_install_and_exits_3() throws Exception {
        Answer answer = run(Map.of("PATH", folder.toString(), "JAVA_HOME", ""), PROGRAM.toString());
        assertAll(
                () -> assertEquals(3, answer.exit()),
                () -> assertEquals("", answer.out()),
                () -> assertTrue(answer.err().startsWith("tiermark: no Java found"), answer::err));
    }

    @Test
    void a_java_home_without_java_is_passed_over() throws Exception {
        Answer usual = run(Map.of(), PROGRAM.toString(), "check", MISSING);
        String path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");
        Map<String, String> environment = Map.of("JAVA_HOME", folder.toString(), "PATH", path);
        assertEquals(usual, run(environment, PROGRAM.toString(), "check", MISSING));
    }

    @Test
    void the_virtual_machine_never_prints_on_stdout() throws Exception {
        Answer usual = run(Map.of(), PROGRAM.toString(), "check", MISSING);
        String options = "-XX:SharedArchiveFile=" + folder.resolve("none.jsa") + " -XX:+NoSuchOption -Dstar=*";
        assertEquals(usual, run(Map.of("TIERMARK_JAVA_OPTS", options), PROGRAM.toString(), "check", MISSING));
    }

    @Test
    void options_for_the_virtual_machine_arrive() throws Exception {
        Answer answer = run(Map.of("TIERMARK_JAVA_OPTS", "-showversion"), PROGRAM.toString(), "check", MISSING);
        assertFalse(answer.err().isEmpty());
        assertTrue(answer.err().contains(System.getProperty("java.version")), answer::err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-Xmx48m", "-XX:MaxHeapSize=48m", "-XX:MaxRAM=64m", "-XX:TieredStopAtLevel=4", "-Xmn4m -Xms8m"})
    void options_that_say_otherwise_than_the_launcher_are_obeyed(String options) throws Exception {
        Answer usual = run(Map.of(), PROGRAM.toString(), "check", MISSING);
        assertEquals(usual, run(Map.of("TIERMARK_JAVA_OPTS", options), PROGRAM.toString(), "check", MISSING));
    }

    private Answer run(Map<String, String> changes, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("TIERMARK_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "LC_CTYPE", "LANG"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("TIERMARK_ARCHIVE", "no");
        environment.putAll(changes);
        int exit = builder.start().waitFor();
        Answer answer = new Answer(exit, read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return answer;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
