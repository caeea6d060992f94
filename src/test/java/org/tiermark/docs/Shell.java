package org.tiermark.docs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place where a reader tries out a page: an own folder in which everything of the project's top level is linked, so
 * that what a command writes does not end up in the project.
 *
 * @param folder where the commands run
 * @param program the packaged program; its folder is first on the path
 */
record Shell(Path folder, Path program) implements AutoCloseable {

    /**
     * What a command printed, and how it ended.
     *
     * @param exit the exit code
     * @param output the lines of stdout and stderr, in the order of printing
     */
    record Answer(int exit, List<String> output) {}

    static Shell in(Path folder, Path project, Path program) throws IOException {
        try (Stream<Path> entries = Files.list(project)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".")) {
                    Files.createSymbolicLink(folder.resolve(name), entry.toAbsolutePath());
                }
            }
        }
        return new Shell(folder, program);
    }

    /** Takes the links away, and nothing that they lead to. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path link : entries.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    Answer run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        Map<String, String> environment = builder.environment();
        environment.put("PATH", program.toAbsolutePath().getParent() + File.pathSeparator + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.keySet().removeAll(List.of("TIERMARK_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        byte[] output = process.getInputStream().readAllBytes();
        int exit = process.waitFor();
        return new Answer(
                exit, new String(output, StandardCharsets.UTF_8).lines().toList());
    }
}
