package org.tiermark.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.oracle.GeneratorFeature;
import org.tiermark.oracle.OracleResult;
import org.tiermark.oracle.SchemeGenerator;

/**
 * Scores generated schemes and figures after damage: no trace, no failure of ours, no hang; and where the run exits 0,
 * its result is the slow evaluator's on the same input. {@code -Dtiermark.mutations} says how many,
 * {@code -Dtiermark.seed} from which seed on.
 */
class MutationTest {
    private static final long MUTATIONS = Long.getLong("tiermark.mutations", 1_000);
    private static final long FIRST = Long.getLong("tiermark.seed", 1);
    /** Mutations of one generated case. */
    private static final int EACH = 50;
    /** Generated cases of which the smallest is taken. */
    private static final int CHOICE = 12;
    /** Far more than any of them takes. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static long ranked;
    private static long compared;

    @TestFactory
    Stream<DynamicTest> damaged_inputs_are_scored_rightly_or_refused() {
        return LongStream.range(0, (MUTATIONS + EACH - 1) / EACH)
                .map(number -> FIRST + number)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> mutate(seed)));
    }

    private static void mutate(long seed) throws IOException {
        GeneratedCase sound = small(seed);
        for (int number = 0; number < EACH; number++) {
            Mutator mutator = new Mutator(seed * EACH + number);
            byte[] scheme = sound.scheme().getBytes(UTF_8);
            byte[] figures = sound.figures().getBytes(UTF_8);
            boolean ofFigures = mutator.chance(60);
            scheme = ofFigures ? scheme : mutator.damaged(scheme);
            figures = ofFigures ? mutator.damaged(figures) : figures;
            Files.write(folder.resolve("scheme.json"), scheme);
            Files.write(folder.resolve("figures.csv"), figures);
            judge(scheme, figures, "mutation " + number + " of seed " + seed);
        }
    }

    /** The smallest of some generated cases: damage is met sooner, and the slow evaluator is not that slow. */
    private static GeneratedCase small(long seed) {
        SchemeGenerator generator = SchemeGenerator.without(Set.of(GeneratorFeature.WIDE));
        return LongStream.range(seed * CHOICE, (seed + 1) * CHOICE)
                .mapToObj(generator::generate)
                .min(Comparator.comparingInt(
                        one -> one.scheme().length() + one.figures().length()))
                .orElseThrow();
    }

    private static void judge(byte[] scheme, byte[] figures, String name) throws IOException {
        List<String> arguments = List.of("score", "scheme.json", "figures.csv", "-f", "csv", "-v");
        TiermarkRun run = assertTimeoutPreemptively(HANGS, () -> TiermarkRun.of(arguments, folder), name);
        Verdict verdict = new Verdict(scheme, figures, run);
        verdict.fault().ifPresent(fault -> fail(name + ": " + fault));
        if (run.exit() != 0) {
            return;
        }
        ranked++;
        Optional<OracleResult> slow = verdict.slow();
        if (slow.isPresent()) {
            compared++;
            assertEquals(List.of(), verdict.differences(slow.get()), name);
        }
    }

    /** Agreement says something only if enough inputs were good for it. */
    @AfterAll
    static void enough_was_compared() {
        assertTrue(ranked * 20 >= MUTATIONS, ranked + " of " + MUTATIONS + " inputs could be ranked");
        assertTrue(compared * 2 >= ranked, compared + " of " + ranked + " ranked inputs were compared");
    }
}
