package org.tiermark.launcher;

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

/** The archive of classes that the launcher makes at the first run: it shows in nothing but the time. */
class ArchiveIT {
    private static final String PROGRAM =
            Objects.requireNonNull(System.getProperty("tiermark.file"), "tiermark.file is not set");

    @TempDir
    private Path folder;

    private record Answer(int exit, String out, String err) {}

    @Test
    void the_first_run_makes_it_and_every_run_answers_alike() throws Exception {
        Answer without = run(Map.of("TIERMARK_ARCHIVE", "no"));
        assertTrue(archives().isEmpty(), () -> archives().toString());
        assertEquals(without, run(Map.of()));
        assertEquals(1, archives().size());
        assertEquals(without, run(Map.of()));
    }

    @Test
    void a_broken_or_empty_one_is_passed_over() throws Exception {
        Answer first = run(Map.of());
        Path archive = archives().get(0);
        assertTrue(archive.toFile().setWritable(true));
        for (String content : List.of("no archive", "")) {
            Files.writeString(archive, content);
            assertEquals(first, run(Map.of()));
        }
    }

    @Test
    void one_older_than_the_program_is_made_again() throws Exception {
        Answer first = run(Map.of());
        Path archive = archives().get(0);
        assertTrue(archive.toFile().setLastModified(1_000));
        assertEquals(first, run(Map.of()));
        assertTrue(archive.toFile().lastModified() > 1_000);
    }

    @Test
    void without_a_folder_to_keep_it_in_there_is_none() throws Exception {
        Answer first = run(Map.of("TIERMARK_ARCHIVE", "no"));
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(first, run(Map.of("XDG_CACHE_HOME", file.toString())));
        assertEquals(first, run(Map.of("XDG_CACHE_HOME", "", "HOME", "")));
    }

    @Test
    void two_first_runs_at_once_leave_one() throws Exception {
        Answer first = run(Map.of("TIERMARK_ARCHIVE", "no"));
        Path out = folder.resolve("other");
        Process other = start(Map.of(), out, folder.resolve("other.err"));
        assertEquals(first, run(Map.of()));
        assertEquals(first.exit(), other.waitFor());
        assertEquals(first.out(), Files.readString(out, StandardCharsets.UTF_8));
        assertEquals(1, archives().size());
    }

    @Test
    void doctor_names_it() throws Exception {
        run(Map.of());
        Path out = folder.resolve("doctor");
        Process doctor =
                builder(Map.of(), "doctor").redirectOutput(out.toFile()).start();
        doctor.waitFor();
        assertTrue(Files.readString(out, StandardCharsets.UTF_8).contains(".jsa"));
        assertFalse(archives().isEmpty());
    }

    /** Each would take longer than the run spends on a rule. */
    @Test
    void a_small_run_has_all_its_classes_from_it_and_links_no_lambda() throws Exception {
        Path loads = folder.resolve("loads");
        String options = "-Xlog:class+load:file=" + loads;
        for (Map<String, String> around : List.of(Map.<String, String>of(), Map.of("TIERMARK_JAVA_OPTS", options))) {
            Path example = Path.of("examples/safety-2022").toAbsolutePath();
            String scheme = example.resolve("scheme.json").toString();
            String figures = example.resolve("figures.csv").toString();
            Process run = builder(around, "score", scheme, figures)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
            assertEquals(0, run.waitFor());
        }
        List<String> lines = Files.readAllLines(loads);
        assertTrue(lines.size() > 1_000);
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.contains(" source: "))
                        .filter(line -> line.contains("org.tiermark.") && !line.contains("shared objects file")
                                || line.contains("Lambda$"))
                        .toList());
    }

    private List<Path> archives() {
        Path cache = folder.resolve("cache");
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(path -> path.toString().endsWith(".jsa")).toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Answer run(Map<String, String> changes) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = start(changes, out, err).waitFor();
        return new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Process start(Map<String, String> changes, Path out, Path err) throws IOException {
        return builder(changes, "rule")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private ProcessBuilder builder(Map<String, String> changes, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(PROGRAM), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeAll(List.of("TIERMARK_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().putAll(changes);
        return builder;
    }
}
