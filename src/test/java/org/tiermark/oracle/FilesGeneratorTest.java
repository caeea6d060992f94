package org.tiermark.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that cases with files beside the figures use them all, and stay lawful for the oracle. */
class FilesGeneratorTest {
    private static final List<GeneratedCase> CASES = LongStream.range(0, 200)
            .mapToObj(SchemeGenerator.ofEverything()::generateWithFiles)
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"aggregate\" : \"min\"",
                "\"aggregate\" : \"max\"",
                "\"aggregate\" : \"geometric\"",
                "\"aggregate\" : \"harmonic\"",
                "\"aggregate\" : \"none\"",
                "\\.mean",
                "\\.control",
                "\\.target",
                "\"once\" : \"matter\"",
                "sum\\(if\\(sort",
                "mean\\(times\\)\"",
                "\nunit,period,matter",
                "\nunit,matter",
                "\nindicator,period,unit,region",
                ",,[0-9]+,decided",
                ",-?[0-9.]+,,decided"
            })
    void every_construct_occurs(String pattern) {
        long found = CASES.stream()
                .filter(drawn ->
                        Pattern.compile(pattern).matcher(drawn.toString()).find())
                .count();
        assertTrue(found >= 3, "%s in %d of %d".formatted(pattern, found, CASES.size()));
    }

    @Test
    void files_move_points_of_most_cases() {
        long moved = CASES.stream()
                .filter(drawn -> {
                    GeneratedCase bare = new GeneratedCase(drawn.seed(), drawn.scheme(), drawn.figures());
                    return !points(drawn).equals(points(bare));
                })
                .count();
        assertTrue(moved * 2 > CASES.size(), moved + " of " + CASES.size());
    }

    @Test
    void a_seed_brings_its_files_back() {
        assertEquals(CASES.get(7), SchemeGenerator.ofEverything().generateWithFiles(7));
    }

    private static List<Object> points(GeneratedCase drawn) {
        return Oracle.evaluate(drawn).units().values().stream()
                .map(unit -> (Object) unit.points())
                .toList();
    }
}
