package org.tiermark.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The packaged file, run from a shell as a user would.
 *
 * @param folder where it runs
 */
record PackagedFile(Path folder) {
    private static final Path PROGRAM = Path.of(
                    Objects.requireNonNull(System.getProperty("tiermark.file"), "tiermark.file is not set"))
            .toAbsolutePath();
    private static final String SCHEME = """
            { "id": "s", "version": "1", "title": "t", "period": "2022",
              "indicators": [ { "id": "sense", "measure": "%", "range": "[0,100]" } ],
              "items": [ { "id": "a", "points": 10, "indicator": "sense", "rules": [
                { "kind": "deduct", "points": 1, "when": "value < 90" } ] } ],
              "tiers": [ { "name": "good", "score": "[9,)" }, { "name": "poor" } ],
              "rankings": [ { "id": "rank" } ] }
            """;
    private static final String FIGURES = "unit,period,sense\nu1,2022,95\nu2,2022,80\n";

    /** What a run left behind. */
    record Answer(int exit, String out, String err) {}

    /** Puts a scheme and figures there, {@code scheme.json} and {@code figures.csv}. */
    void put() throws IOException {
        write("scheme.json", SCHEME);
        write("figures.csv", FIGURES);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** The names of the files there, sorted. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Runs a line of shell in which {@code tiermark} is the packaged file, to its end. */
    Answer shell(String line) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        int exit = builder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        Answer answer = new Answer(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        Files.delete(out);
        Files.delete(err);
        return answer;
    }

    /**
     * Starts the packaged file with options for Java. A build that runs in the background hands down a signal that is
     * ignored; env takes that back.
     */
    Process start(String options, String arguments) throws IOException {
        ProcessBuilder builder = builder("exec env --default-signal=INT \"$TIERMARK\" " + arguments);
        builder.environment().put("TIERMARK_JAVA_OPTS", options);
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder builder(String line) {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", "tiermark() { \"$TIERMARK\" \"$@\"; }\n" + line)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().keySet().removeAll(List.of("TIERMARK_JAVA_OPTS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("TIERMARK", PROGRAM.toString());
        builder.environment()
                .put("XDG_CACHE_HOME", PROGRAM.resolveSibling("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
