package org.tiermark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.fuzz.Inputs.Target;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.oracle.GeneratorFeature;
import org.tiermark.oracle.SchemeGenerator;

/**
 * Scores and verifies generated schemes, figures and claims after damage: no trace, no failure of ours, no hang; and
 * where the run exits 0, its result is the slow evaluator's on the same input, or every claim is one that was computed.
 * {@code -Dtiermark.mutations} says how many, {@code -Dtiermark.seed} from which seed on.
 */
class MutationTest {
    private static final Logger LOG = Logger.getLogger(MutationTest.class.getName());
    private static final long MUTATIONS = Long.getLong("tiermark.mutations", 5_000);
    private static final long FIRST = Long.getLong("tiermark.seed", 1);
    /** Mutations of one generated case. */
    private static final int EACH = 100;
    /** Generated cases of which the smallest is taken. */
    private static final int CHOICE = 12;
    /** Far more than any of them takes. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final ExecutorService WORKERS =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private static final Map<Target, Count> COUNTS = new EnumMap<>(Target.class);

    @TempDir
    private static Path folder;

    /** How many inputs there were, how many of them exited 0, and how many of these were held against something. */
    private record Count(long inputs, long accepted, long compared) {
        private Count plus(Count other) {
            return new Count(inputs + other.inputs, accepted + other.accepted, compared + other.compared);
        }
    }

    @TestFactory
    Stream<DynamicTest> damaged_inputs_are_scored_rightly_or_refused() {
        List<Future<Map<Target, Count>>> answers = LongStream.range(0, (MUTATIONS + EACH - 1) / EACH)
                .mapToObj(number -> WORKERS.submit(() -> mutate(FIRST + number)))
                .toList();
        return LongStream.range(0, answers.size())
                .mapToObj(number -> DynamicTest.dynamicTest(
                        "seed " + (FIRST + number),
                        () -> COUNTS.putAll(sum(COUNTS, answer(answers.get((int) number))))));
    }

    private static Map<Target, Count> answer(Future<Map<Target, Count>> future) throws Throwable {
        try {
            return future.get();
        } catch (ExecutionException wrong) {
            throw wrong.getCause();
        }
    }

    private static Map<Target, Count> sum(Map<Target, Count> some, Map<Target, Count> more) {
        Map<Target, Count> sum = new EnumMap<>(Target.class);
        sum.putAll(some);
        more.forEach((target, count) -> sum.merge(target, count, Count::plus));
        return sum;
    }

    private static Map<Target, Count> mutate(long seed) throws IOException {
        Path place = Files.createDirectory(folder.resolve("seed" + seed));
        Inputs sound = Inputs.of(small(seed), place);
        Map<Target, Count> counts = new EnumMap<>(Target.class);
        for (int number = 0; number < EACH; number++) {
            Inputs damaged = sound.damaged(new Mutator(seed * EACH + number));
            Count count = judge(damaged, place, "mutation " + number + " of seed " + seed);
            counts.merge(damaged.target(), count, Count::plus);
        }
        return counts;
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

    private static Count judge(Inputs inputs, Path place, String name) {
        TiermarkRun run = assertTimeoutPreemptively(HANGS, () -> inputs.run(place), name);
        Verdict verdict = new Verdict(inputs, run);
        verdict.fault().ifPresent(fault -> fail(name + ": " + fault));
        if (run.exit() != 0) {
            return new Count(1, 0, 0);
        }
        Optional<List<String>> differences =
                inputs.target() == Target.CLAIMS ? ClaimVerdict.differences(inputs) : compared(verdict);
        differences.ifPresent(all -> assertEquals(List.of(), all, name));
        return new Count(1, 1, differences.isPresent() ? 1 : 0);
    }

    private static Optional<List<String>> compared(Verdict verdict) {
        return verdict.slow().map(verdict::differences);
    }

    /** Agreement says something only if enough inputs of each sort were good for it. */
    @AfterAll
    static void enough_was_compared() {
        WORKERS.shutdown();
        LOG.info(() -> "damaged inputs: " + COUNTS);
        assertEquals(Set.of(Target.values()), COUNTS.keySet());
        COUNTS.forEach((target, count) -> {
            assertTrue(count.accepted() * 40 >= count.inputs(), () -> target + " accepted too rarely: " + count);
            // Damaged keys of a single row make rows that no CSV file has.
            int atLeastOneOf = target == Target.JSON_FIGURES ? 8 : 2;
            assertTrue(
                    count.compared() * atLeastOneOf >= count.accepted(),
                    () -> target + " compared too rarely: " + count);
        });
    }
}
