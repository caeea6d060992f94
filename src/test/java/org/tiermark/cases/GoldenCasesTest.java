package org.tiermark.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tiermark.Difference;

/** Runs every folder of {@code cases}; {@code -Dtiermark.accept} takes what comes out for what should. */
class GoldenCasesTest {

    private static final boolean ACCEPT = Boolean.getBoolean("tiermark.accept");
    private static final byte[] NOTHING = {};

    private final CaseFolders folders =
            new CaseFolders(Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "cases"));

    @TestFactory
    Stream<DynamicTest> every_case_comes_out_as_expected(@TempDir Path workplace) throws IOException {
        List<GoldenCase> cases = folders.cases();
        assertFalse(cases.isEmpty(), "there is no case");
        return cases.stream()
                .map(golden -> dynamicTest(
                        golden.name(),
                        golden.folder().toUri(),
                        () -> compare(golden, workplace.resolve(golden.name()))));
    }

    @Test
    void every_file_belongs_to_a_case() throws IOException {
        assertEquals(List.of(), folders.strays());
    }

    private static void compare(GoldenCase golden, Path workplace) throws IOException {
        SortedMap<String, byte[]> actual = run(golden, workplace);
        if (ACCEPT) {
            golden.accept(actual);
        }
        SortedMap<String, byte[]> expected = golden.expected();
        SortedSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        StringBuilder differences = new StringBuilder();
        for (String path : paths) {
            byte[] should = expected.getOrDefault(path, NOTHING);
            byte[] is = actual.getOrDefault(path, NOTHING);
            if (!Arrays.equals(should, is)) {
                differences.append("\n%s/%s%n%s".formatted(golden.name(), path, Difference.of(should, is)));
            }
        }
        if (!differences.isEmpty()) {
            fail(differences + "\nif that is meant: -Dtiermark.accept");
        }
    }

    /** What a run of a copy of the case leaves behind, under the names of what is expected. */
    private static SortedMap<String, byte[]> run(GoldenCase golden, Path workplace) throws IOException {
        CaseFolders.copy(golden.inputs(), workplace);
        SortedSet<Path> before = CaseFolders.files(workplace);
        TiermarkRun run = TiermarkRun.of(golden.arguments(), workplace);
        SortedMap<String, byte[]> written = new TreeMap<>();
        for (Path file : CaseFolders.files(workplace)) {
            if (!before.contains(file)) {
                written.put(workplace.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return GoldenCase.named(run, written);
    }
}
