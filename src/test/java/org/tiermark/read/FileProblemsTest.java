package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.problem.Language;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Scheme;

/** Files that cannot be read at all; those that need no special machine are cases of their own. */
class FileProblemsTest {
    private static final Path SCHEME = Path.of("examples/air-quality/scheme.json");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("f.csv"), "f.csv: error[F101] there is no such file;"),
                Arguments.of(new AccessDeniedException("f.csv"), "f.csv: error[F102] this file may not be read;"),
                Arguments.of(
                        new IOException("disk error"), "f.csv: error[F103] this file cannot be read: disk error;"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_file_that_cannot_be_opened_says_why(IOException failure, String begin) {
        Source source = new Source("f.csv", () -> {
            throw failure;
        });
        assertBegins(begin, Unreadable.of(source, failure).line(Language.EN));
    }

    @Test
    void a_scheme_past_the_stated_size_is_refused_before_it_is_read() {
        byte[] large = new byte[SchemeReader.MOST_BYTES + 1];
        Problems problems = SchemeReader.read(Source.of("scheme.json", large)).problems();
        assertBegins(
                "scheme.json: error[F104] this file is larger than 16 MiB;",
                problems.list().get(0).line(Language.EN));
    }

    @Test
    void an_encoding_that_is_none_is_reported() throws IOException {
        Scheme scheme = SchemeReader.read(Source.of("scheme.json", Files.readAllBytes(SCHEME)))
                .value()
                .orElseThrow();
        ReadOptions options = new ReadOptions("utf-ate", ReadOptions.AUTO, List.of(), Optional.empty());
        Source figures = Source.of("f.csv", "unit,pm25,good_days\nA,1,2\n".getBytes(StandardCharsets.UTF_8));
        Problems problems = FiguresReader.read(scheme, List.of(figures), Optional.empty(), options)
                .problems();
        assertBegins(
                "--encoding: error[F108] no encoding is called \"utf-ate\";",
                problems.list().get(0).line(Language.EN));
    }

    private static void assertBegins(String begin, String line) {
        assertTrue(line.startsWith(begin), line);
        assertEquals(-1, line.indexOf('{'), line);
    }
}
