package org.tiermark.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that holds one run: {@code command} (one line, the arguments), the inputs that it names, and what should
 * come out.
 *
 * <ul>
 *   <li>{@code expected.txt}: stdout; absent, nothing is printed
 *   <li>{@code expected.err}: stderr; absent, nothing is printed
 *   <li>{@code expected.exit}: the exit code; absent, 0
 *   <li>{@code expected/}: the files that the run writes; absent, none
 * </ul>
 *
 * @param name the path of the folder below the root of all cases
 * @param folder the folder
 */
record GoldenCase(String name, Path folder) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String EXIT = "expected.exit";

    /** The arguments, split at blanks; a word in quotes is kept whole, without them. */
    List<String> arguments() throws IOException {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command());
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("^([\"'])(.*)\\1$", "$2"));
        }
        return words;
    }

    /** The files and folders that the run may read. */
    List<Path> inputs() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.endsWith("command") && !isExpected(folder.relativize(entry)))
                    .sorted()
                    .toList();
        }
    }

    /** The names of inputs that neither the command nor a JSON or argument file mentions: most likely misspelt. */
    List<String> strays() throws IOException {
        StringBuilder mentions = new StringBuilder(command());
        for (Path input : inputs()) {
            if (input.toString().matches(".*\\.(json|args)")) {
                mentions.append(Files.readString(input));
            }
        }
        return inputs().stream()
                .map(input -> input.getFileName().toString())
                .filter(input -> mentions.indexOf(input) < 0)
                .toList();
    }

    /** What should come out: the bytes of each {@code expected} file, by its path in the folder. */
    SortedMap<String, byte[]> expected() throws IOException {
        SortedMap<String, byte[]> expected = new TreeMap<>();
        for (Path file : CaseFolders.files(folder)) {
            Path path = folder.relativize(file);
            if (isExpected(path)) {
                expected.put(path.toString(), Files.readAllBytes(file));
            }
        }
        if (expected.isEmpty()) {
            throw new IOException(name + " expects nothing; run it once with -Dtiermark.accept, and read what came");
        }
        expected.putIfAbsent(EXIT, "0\n".getBytes(StandardCharsets.UTF_8));
        return expected;
    }

    /** What came out, named as it is expected. */
    static SortedMap<String, byte[]> named(TiermarkRun run, SortedMap<String, byte[]> written) {
        SortedMap<String, byte[]> actual = new TreeMap<>();
        written.forEach((path, bytes) -> actual.put("expected/" + path, bytes));
        actual.put("expected.txt", run.out());
        actual.put("expected.err", run.err());
        actual.values().removeIf(bytes -> bytes.length == 0);
        actual.put(EXIT, (run.exit() + "\n").getBytes(StandardCharsets.UTF_8));
        return actual;
    }

    /** Takes what came out for what should come out from now on. */
    void accept(SortedMap<String, byte[]> actual) throws IOException {
        for (Path file : CaseFolders.files(folder)) {
            if (isExpected(folder.relativize(file))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : actual.entrySet()) {
            boolean goesWithoutSaying = file.getKey().equals(EXIT) && file.getValue()[0] == '0' && actual.size() > 1;
            if (!goesWithoutSaying) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    private static boolean isExpected(Path path) {
        return path.getName(0).toString().startsWith("expected");
    }

    private String command() throws IOException {
        String line = Files.readString(folder.resolve("command")).strip();
        if (line.isEmpty() || line.contains("\n")) {
            throw new IOException("%s/command is not one line".formatted(name));
        }
        return line;
    }
}
