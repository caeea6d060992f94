package org.tiermark.verify;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.problem.Language;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Disagreement;
import org.tiermark.result.Result;
import org.tiermark.result.Verification;
import org.tiermark.score.Scored;

/** Two hundred errors, one to a submission of 38 units, drawn by seed: each is found, with its first cause. */
class PlantedErrorsTest {
    private static final int COUNT = 200;
    private static final Path FOLDER = Path.of("examples/safety-2022");

    private static Result result;
    private static ClaimSheet truth;

    @BeforeAll
    static void score() throws IOException {
        result = Scored.of(
                        Files.readString(FOLDER.resolve("scheme.json")),
                        Files.readString(FOLDER.resolve("figures.csv")))
                .result();
        truth = new ClaimSheet(result);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, COUNT).boxed().toList();
    }

    /** The planting of a seed: they take turns; a unit that cannot err so is passed over. */
    private static Planting.Expected plant(ClaimSheet sheet, int seed) {
        Planting planting = Planting.values()[seed % Planting.values().length];
        Random random = new Random(seed);
        Optional<Planting.Expected> planted = Optional.empty();
        while (planted.isEmpty()) {
            planted = planting.plant(sheet, random.nextInt(sheet.count()), random);
        }
        return planted.get();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_is_found_with_its_first_cause(int seed) {
        ClaimSheet sheet = truth.copy();
        Planting.Expected expected = plant(sheet, seed);
        Verification verification = sheet.verify();
        String unit = result.units().id(expected.row());
        List<Disagreement> found = verification.disagreements().stream()
                .filter(one -> one.unit().equals(unit))
                .toList();
        assertTrue(!found.isEmpty(), () -> expected + " was not found");
        Disagreement first = found.get(0);
        Disagreement.Cause cause = first.cause();
        String rule = cause.clause()
                .filter(clause -> clause.number() > 0)
                .map(clause -> clause.kind() + " " + clause.number())
                .orElse("");
        assertAll(
                expected + "\n" + first,
                () -> assertTrue(
                        expected.column().isEmpty() || expected.column().equals(column(first))),
                () -> assertEquals(expected.kind(), cause.kind()),
                () -> assertEquals(expected.item(), cause.item()),
                () -> assertEquals(expected.rule(), rule),
                () -> assertTrue(cause.words().in(Language.EN).contains(expected.named())),
                () -> assertEquals(
                        cause.kind() == Disagreement.Kind.SWAPPED ? 2 : 1,
                        verification.disagreements().stream()
                                .map(Disagreement::unit)
                                .distinct()
                                .count()));
    }

    private static String column(Disagreement disagreement) {
        Aspect aspect = disagreement.claim().aspect();
        return aspect == Aspect.SCORE || aspect == Aspect.TIER
                ? aspect.name().toLowerCase(java.util.Locale.ROOT)
                : disagreement.claim().id();
    }

    @Test
    void a_sheet_without_an_error_agrees_in_every_cell() {
        Verification verification = truth.verify();
        assertEquals(0, verification.differing());
        assertEquals(38, verification.units());
        assertTrue(verification.claims() > 700, () -> "" + verification.claims());
    }

    @Test
    void every_sort_of_error_is_planted_at_least_twenty_times() {
        Map<Planting, Integer> counts = new EnumMap<>(Planting.class);
        seeds().forEach(seed -> counts.merge(Planting.values()[seed % Planting.values().length], 1, Integer::sum));
        assertEquals(Planting.values().length, counts.size());
        assertTrue(counts.values().stream().allMatch(count -> count >= 20), counts::toString);
    }
}
