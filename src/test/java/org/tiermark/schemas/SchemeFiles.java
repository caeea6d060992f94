package org.tiermark.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tiermark.oracle.SchemeGenerator;
import org.tiermark.problem.Problems;
import org.tiermark.read.SchemeReader;
import org.tiermark.read.Source;

/** All schemes there are: of examples, published tables, lints and golden cases, and generated ones. */
public final class SchemeFiles {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final long GENERATED = 40;

    private SchemeFiles() {}

    /**
     * A scheme.
     *
     * @param name where it is from
     * @param text JSON
     */
    public record Named(String name, String text) {
        JsonNode tree() {
            return parsed(text);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Those that are read without a problem. */
    public static List<Named> sound() throws IOException {
        return Stream.concat(written(), generated())
                .filter(scheme -> !problems(scheme.text()).hasErrors())
                .toList();
    }

    /** Those of the examples and the published tables. */
    public static List<Named> shown() throws IOException {
        return written()
                .filter(scheme -> scheme.name().matches("(examples|src/test/resources/published)/.*"))
                .toList();
    }

    private static Stream<Named> written() throws IOException {
        List<Named> found;
        try (Stream<Path> paths =
                Stream.concat(Files.walk(Path.of("examples")), Files.walk(Path.of("src", "test", "resources")))) {
            found = paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(path -> new Named(path.toString().replace('\\', '/'), text(path)))
                    .filter(file -> file.text().contains("\"indicators\"")
                            || file.text().contains("\"items\""))
                    .toList();
        }
        return found.stream();
    }

    private static Stream<Named> generated() {
        SchemeGenerator generator = SchemeGenerator.ofEverything();
        return LongStream.rangeClosed(1, GENERATED)
                .mapToObj(seed ->
                        new Named("seed " + seed, generator.generate(seed).scheme()));
    }

    private static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the program finds wrong with the shape of a scheme. */
    public static Problems problems(String text) {
        return SchemeReader.read(Source.of("scheme.json", text.getBytes(StandardCharsets.UTF_8)))
                .problems();
    }
}
