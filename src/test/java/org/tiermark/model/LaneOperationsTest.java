package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.oracle.Fraction;

/** Holds every operation of lanes equal to fractions of whole numbers, row by row, states included. */
class LaneOperationsTest {

    /** A seed, the rows of a slice, and how many times: several thousand lanes in all. */
    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(11L, 1, 3_000), Arguments.of(12L, 7, 1_500), Arguments.of(13L, Lanes.MOST_ROWS, 12));
    }

    @ParameterizedTest(name = "seed {0}, {1} rows, {2} times")
    @MethodSource("runs")
    void each_operation_gives_what_fractions_give(long seed, int rows, int times) {
        SplittableRandom random = new SplittableRandom(seed);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < times; time++) {
            pool.begin(rows);
            TwinSource source = new TwinSource(random, pool);
            Twin one = source.amounts();
            Twin other = source.amounts();
            for (LaneOperation operation : LaneOperation.values()) {
                int mark = pool.mark();
                String what = "%s, seed %d, time %d".formatted(operation, seed, time);
                operation.apply(one, other).check(what);
                one.check(what + " changed its left side");
                other.check(what + " changed its right side");
                pool.release(mark);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} rows, {2} times")
    @MethodSource("runs")
    void truths_join_and_choose_as_cells_do(long seed, int rows, int times) {
        SplittableRandom random = new SplittableRandom(seed);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < times; time++) {
            pool.begin(rows);
            TwinSource source = new TwinSource(random, pool);
            Twin one = source.truths();
            Twin other = source.truths();
            String what = "seed %d, time %d".formatted(seed, time);
            one.with(other, Lane::and, SlowCell::and).check("and, " + what);
            one.with(other, Lane::or, SlowCell::or).check("or, " + what);
            one.map(Lane::not, SlowCell::not).check("not, " + what);
            one.select(source.amounts(), source.amounts()).check("select, " + what);
            one.select(other, one).check("select of truths, " + what);
            assertEquals(
                    one.cells().stream().anyMatch(SlowCell::holds), one.lane().anyHolds(), what);
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} rows, {2} times")
    @MethodSource("runs")
    void chains_of_operations_stay_exact(long seed, int rows, int times) {
        SplittableRandom random = new SplittableRandom(seed);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < times; time++) {
            pool.begin(rows);
            TwinSource source = new TwinSource(random, pool);
            List<Twin> amounts = new ArrayList<>(List.of(source.amounts(), source.amounts(), source.amounts()));
            List<Twin> truths = new ArrayList<>(List.of(source.truths()));
            String what = "seed %d, time %d".formatted(seed, time);
            for (int step = random.nextInt(2, 6); step > 0; step--) {
                what += step(random, amounts, truths);
            }
            for (Twin twin : amounts) {
                twin.check(what);
            }
            for (Twin twin : truths) {
                twin.check(what);
            }
        }
    }

    /** One more lane, made of any of those so far. */
    private static String step(SplittableRandom random, List<Twin> amounts, List<Twin> truths) {
        Twin one = any(random, amounts);
        Twin other = any(random, amounts);
        Twin truth = any(random, truths);
        int kind = random.nextInt(LaneOperation.values().length + 5);
        if (kind < LaneOperation.values().length) {
            LaneOperation operation = LaneOperation.values()[kind];
            (operation.asks() ? truths : amounts).add(operation.apply(one, other));
            return ", " + operation;
        }
        return switch (kind - LaneOperation.values().length) {
            case 0 -> added(truths, truth.with(any(random, truths), Lane::and, SlowCell::and), "and");
            case 1 -> added(truths, truth.with(any(random, truths), Lane::or, SlowCell::or), "or");
            case 2 -> added(truths, truth.map(Lane::not, SlowCell::not), "not");
            case 3 -> added(amounts, truth.select(one, other), "select");
            default -> {
                Rounding rounding = LaneRoundingTest.rounding(random);
                yield added(amounts, LaneRoundingTest.rounded(one, rounding), rounding.toString());
            }
        };
    }

    private static String added(List<Twin> twins, Twin more, String what) {
        twins.add(more);
        return ", " + what;
    }

    private static Twin any(SplittableRandom random, List<Twin> twins) {
        return twins.get(random.nextInt(twins.size()));
    }

    @ParameterizedTest(name = "seed {0}, {1} rows, {2} times")
    @MethodSource("runs")
    void totals_add_up_what_is_present_and_asked_for(long seed, int rows, int times) {
        SplittableRandom random = new SplittableRandom(seed);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < times; time++) {
            pool.begin(rows);
            TwinSource source = new TwinSource(random, pool);
            Twin amounts = source.amounts();
            Twin where = source.truths();
            int count = 0;
            Fraction sum = Fraction.ZERO;
            for (int row = 0; row < rows; row++) {
                if (amounts.cells().get(row).present() && where.cells().get(row).holds()) {
                    count++;
                    sum = sum.plus(amounts.cells().get(row).amount());
                }
            }
            Totals totals = Totals.of(amounts.lane(), where.lane());
            String what = "seed %d, time %d".formatted(seed, time);
            assertEquals(count, totals.count(), what);
            assertEquals(sum, SlowCell.fraction(totals.sum()), what);
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} rows, {2} times")
    @MethodSource("runs")
    void a_kept_lane_outlives_the_release_of_others(long seed, int rows, int times) {
        SplittableRandom random = new SplittableRandom(seed);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < times; time++) {
            pool.begin(rows);
            TwinSource source = new TwinSource(random, pool);
            int mark = pool.mark();
            Twin made = source.amounts();
            Twin kept = new Twin(pool.keep(made.lane()), made.cells());
            pool.release(mark);
            source.amounts();
            source.amounts().check("the lane handed out anew, seed %d, time %d".formatted(seed, time));
            kept.check("the kept lane, seed %d, time %d".formatted(seed, time));
        }
    }
}
