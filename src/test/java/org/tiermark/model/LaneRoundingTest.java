package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rounding of single numbers and of lanes, in every mode, at ties above all. */
class LaneRoundingTest {
    private static final List<RoundingMode> MODES = Stream.of(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toList();

    @ParameterizedTest(name = "{0} becomes {1} up, {2} down, {3} ceiling, {4} floor, {5}, {6} and {7} by halves")
    @CsvSource({
        "0, 0, 0, 0, 0, 0, 0, 0",
        "0.005, 0.01, 0, 0.01, 0, 0.01, 0, 0",
        "-0.005, -0.01, 0, 0, -0.01, -0.01, 0, 0",
        "0.015, 0.02, 0.01, 0.02, 0.01, 0.02, 0.01, 0.02",
        "-0.015, -0.02, -0.01, -0.01, -0.02, -0.02, -0.01, -0.02",
        "28.165, 28.17, 28.16, 28.17, 28.16, 28.17, 28.16, 28.16",
        "28.1651, 28.17, 28.16, 28.17, 28.16, 28.17, 28.17, 28.17",
        "89.9949, 90, 89.99, 90, 89.99, 89.99, 89.99, 89.99",
        "89.995, 90, 89.99, 90, 89.99, 90, 89.99, 90",
        "1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5"
    })
    void two_decimals_are_taken_as_each_mode_says(
            String number,
            String up,
            String down,
            String ceiling,
            String floor,
            String halfUp,
            String halfDown,
            String halfEven) {
        List<String> expected = List.of(up, down, ceiling, floor, halfUp, halfDown, halfEven);
        List<String> actual = MODES.stream()
                .map(mode -> new Rounding(2, mode).of(Rational.parse(number)).toString())
                .toList();
        assertEquals(expected, actual);
    }

    static List<Long> seeds() {
        return List.of(21L, 22L, 23L, 24L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lanes_round_as_fractions_do_in_every_mode_and_precision(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < 250; time++) {
            pool.begin(random.nextInt(1, 20));
            Twin twin = new TwinSource(random, pool).amounts();
            for (RoundingMode mode : MODES) {
                for (int decimals = 0; decimals <= 6; decimals++) {
                    Rounding rounding = new Rounding(decimals, mode);
                    rounded(twin, rounding).check("%s, seed %d, time %d".formatted(rounding, seed, time));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_tie_of_a_ratio_is_a_tie(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < 2_000; time++) {
            pool.begin(1);
            TwinSource source = new TwinSource(random, pool);
            int decimals = random.nextInt(7);
            long divisor = random.nextLong(1, 1_000) * 3;
            long odd = 2 * random.nextLong(-1_000, 1_000) + 1;
            Twin tie = source.constant(TwinSource.decimal(odd * divisor * 5, decimals + 1));
            Twin divided = tie.with(source.constant(TwinSource.decimal(divisor, 0)), Lane::over, SlowCell::over);
            for (RoundingMode mode : MODES) {
                Rounding rounding = new Rounding(decimals, mode);
                rounded(divided, rounding).check("%s, seed %d, time %d".formatted(rounding, seed, time));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void numbers_round_as_fractions_do_to_the_last_place_there_is(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TwinSource source = new TwinSource(random, new Lanes(new Dictionary()));
        for (int time = 0; time < 1_000; time++) {
            SlowCell cell = SlowCell.of(source.number(random.nextInt(6)));
            Rounding rounding = rounding(random);
            assertEquals(
                    cell.amount().rounded(rounding.decimals(), rounding.mode()),
                    SlowCell.fraction(rounding.of(cell.rational())),
                    "%s of %s, seed %d, time %d".formatted(rounding, cell.amount(), seed, time));
        }
    }

    @Test
    void whole_neighbours_have_names() {
        Rational number = Rational.parse("-2.5");
        assertEquals(Rational.of(-3), Rounding.FLOOR.of(number));
        assertEquals(Rational.of(-2), Rounding.CEILING.of(number));
    }

    @ParameterizedTest(name = "{0} decimals in mode {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | HALF_UP | decimals (-1) must be from 0 to 18",
                "19 | HALF_UP | decimals (19) must be from 0 to 18",
                "2 | UNNECESSARY | mode (UNNECESSARY) must say which neighbour is taken, such as HALF_UP"
            })
    void what_cannot_round_is_refused(int decimals, RoundingMode mode, String message) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> new Rounding(decimals, mode));
        assertEquals(message, refused.getMessage());
    }

    /** Any mode, from 0 to 18 decimals, mostly few. */
    static Rounding rounding(SplittableRandom random) {
        int decimals = random.nextInt(4) == 0 ? random.nextInt(19) : random.nextInt(7);
        return new Rounding(decimals, MODES.get(random.nextInt(MODES.size())));
    }

    static Twin rounded(Twin twin, Rounding rounding) {
        return twin.map(rounding::of, cell -> cell.map(amount -> amount.rounded(rounding.decimals(), rounding.mode())));
    }
}
