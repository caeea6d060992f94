package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.SchemeLint;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Severity;
import org.tiermark.read.SchemeReader;
import org.tiermark.read.Source;
import org.tiermark.scheme.Scheme;

/** Each lint has a folder: bad.json sets it off, exactly as expected.txt says; good.json does not. */
class LintFixturesTest {
    private static final Path FOLDERS = Path.of("src/test/resources/lint");
    /** Reported where a scheme is read, since nothing can be made of it. */
    private static final Set<String> OF_THE_READER = Set.of("S204", "S212");

    static List<String> codes() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_lint_has_a_folder() throws IOException {
        Set<String> lints = Stream.<ProblemCode>concat(
                        Stream.of(SchemeProblem.values()), Stream.of(SchemeLint.values()))
                .map(ProblemCode::code)
                .filter(code -> code.matches("S[245]..") && !OF_THE_READER.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lints, new TreeSet<>(codes()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_bad_scheme_is_told_what_to_write(String code) throws IOException {
        List<Problem> found = lint(code, "bad.json");
        String expected = Files.readString(FOLDERS.resolve(code).resolve("expected.txt"));
        assertEquals(
                expected,
                found.stream().map(problem -> problem.line(Language.EN) + "\n").collect(Collectors.joining()));
        assertTrue(expected.contains("[" + code + "]"), expected);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_place_of_a_sentence_is_filled_in_both_languages(String code) throws IOException {
        for (Problem problem : lint(code, "bad.json")) {
            for (Language language : Language.values()) {
                String message = problem.message(language);
                assertFalse(message.matches(".*\\{[A-Za-z]+}.*"), message);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_good_scheme_is_let_be(String code) throws IOException {
        List<Problem> found = lint(code, "good.json");
        assertTrue(
                found.stream()
                        .noneMatch(
                                problem -> problem.code().code().equals(code) || problem.severity() == Severity.ERROR),
                () -> found.stream()
                        .map(problem -> problem.line(Language.EN))
                        .toList()
                        .toString());
    }

    private static List<Problem> lint(String code, String file) throws IOException {
        Loaded<Scheme> loaded =
                SchemeReader.read(Source.file(file, FOLDERS.resolve(code).toFile()));
        assertEquals(List.of(), loaded.problems().list());
        return SchemeCheck.check(loaded.value().orElseThrow()).list();
    }
}
