package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.oracle.Fraction;

/** Columns give back what was put in, cell by cell and slice by slice, whatever width their blocks chose. */
class ColumnTest {
    private static final int BLOCK = Lanes.MOST_ROWS;

    static List<Long> seeds() {
        return List.of(31L, 32L, 33L, 34L, 35L, 36L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_packed_column_gives_back_each_cell_and_each_slice(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SlowCell> cells = cells(random, 3 * BLOCK + random.nextInt(1, BLOCK));
        Column column = TwinSource.column(cells);
        checkCells(cells, column);
        checkSlices(random, cells, column);
        checkOrdering(random, cells, column);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slices_put_together_in_any_order_are_the_column(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int step : new int[] {1, 7, BLOCK}) {
            int rows = step == BLOCK ? 2 * BLOCK + 5 : 40 * step + random.nextInt(step);
            List<SlowCell> cells = cells(random, rows);
            Column source = TwinSource.column(cells);
            ColumnAssembler assembler = new ColumnAssembler(rows, step);
            List<Integer> starts = new ArrayList<>(
                    Stream.iterate(0, from -> from < rows, from -> from + step).toList());
            Collections.shuffle(starts, new Random(seed));
            Lanes pool = new Lanes(new Dictionary());
            for (int from : starts) {
                pool.begin(Math.min(step, rows - from));
                assembler.set(from, source.lane(pool, from));
            }
            Column column = assembler.build();
            checkCells(cells, column);
            checkOrdering(random, cells, column);
            pool.begin(Math.min(step, rows));
            new Twin(column.lane(pool, 0), cells.subList(0, pool.rows())).check("slice of " + step);
        }
    }

    @Test
    void lanes_of_ratios_are_kept_exactly() {
        Lanes pool = new Lanes(new Dictionary());
        pool.begin(3);
        Lane third = pool.constant(Rational.ONE).over(pool.constant(Rational.of(3)));
        ColumnAssembler assembler = new ColumnAssembler(3, 3);
        assembler.set(0, third);
        Column column = assembler.build();
        assertEquals(Rational.ONE, column.value(2).times(Rational.of(3)));
        assertEquals("≈0.3333333333", column.value(0).toString());
    }

    @ParameterizedTest(name = "{0} with {1} decimals")
    @CsvSource({
        "0, 0",
        "127, 0",
        "128, 0",
        "-128, 0",
        "-129, 0",
        "32767, 2",
        "32768, 2",
        "-32768, 2",
        "-32769, 2",
        "2147483647, 4",
        "2147483648, 4",
        "-2147483648, 4",
        "-2147483649, 4",
        "9223372036854775807, 18",
        "-9223372036854775807, 18",
        "-9223372036854775808, 0",
        "-9223372036854775808, 18",
        "1000000000000000000, 18"
    })
    void a_cell_at_the_edge_of_a_width_is_kept_beside_others_of_any_scale(long unscaled, int scale) {
        ColumnBuilder builder = new ColumnBuilder();
        builder.add(unscaled, scale);
        builder.add(1, 18);
        builder.addAbsent(State.WITHHELD);
        builder.add(unscaled, scale);
        assertEquals(4, builder.rows());
        Column column = builder.build();
        List<SlowCell> cells = List.of(
                SlowCell.of(TwinSource.decimal(unscaled, scale)),
                SlowCell.of(TwinSource.decimal(1, 18)),
                SlowCell.absent(State.WITHHELD),
                SlowCell.of(TwinSource.decimal(unscaled, scale)));
        checkCells(cells, column);
        Lanes pool = new Lanes(new Dictionary());
        pool.begin(4);
        Twin twin = new Twin(column.lane(pool, 0), cells);
        twin.check("the lane");
        twin.map(Lane::negated, cell -> cell.map(Fraction::negated)).check("the lane negated");
        twin.with(twin, Lane::plus, (one, other) -> one.with(other, Fraction::plus))
                .check("the lane doubled");
    }

    @Test
    void an_alone_number_below_all_longs_is_no_trap() {
        ColumnBuilder builder = new ColumnBuilder();
        builder.add(Long.MIN_VALUE, 0);
        Lanes pool = new Lanes(new Dictionary());
        pool.begin(1);
        assertEquals(
                "9223372036854775808",
                builder.build().lane(pool, 0).absolute().value(0).toString());
    }

    @Test
    void texts_are_codes_of_the_dictionary() {
        Dictionary dictionary = new Dictionary();
        ColumnBuilder builder = new ColumnBuilder();
        for (String word : List.of("山区", "近郊", "山区")) {
            builder.addCode(dictionary.code(word));
        }
        builder.addAbsent(State.MISSING);
        Column column = builder.build();
        assertEquals("山区", dictionary.word(column.code(2)));
        assertEquals(1, new IndexedColumn(column, new int[] {1}).code(0));
        Lanes pool = new Lanes(dictionary);
        pool.begin(4);
        Lane mountains = column.lane(pool, 0).compare(Comparison.EQUAL, pool.text("山区"));
        assertEquals(
                List.of(
                        SlowCell.truth(true),
                        SlowCell.truth(false),
                        SlowCell.truth(true),
                        SlowCell.absent(State.MISSING)),
                IntStream.range(0, 4)
                        .mapToObj(row -> SlowCell.read(mountains, row))
                        .toList());
    }

    @ParameterizedTest(name = "below {0}")
    @ValueSource(longs = {1, 100, 1 << 30, 1L << 33, 1L << 50, Long.MAX_VALUE})
    void keys_stand_to_each_other_as_amounts_of_every_reach_do(long bound) {
        SplittableRandom random = new SplittableRandom(bound);
        ColumnBuilder builder = new ColumnBuilder();
        List<Long> hundredths = new ArrayList<>();
        for (int row = 0; row < 3 * BLOCK; row++) {
            boolean fine = row / BLOCK == 1;
            long number = random.nextLong(-(bound / 100), bound / 100 + 1);
            builder.add(number, fine ? 2 : 0);
            hundredths.add(fine ? number : number * 100);
        }
        builder.addAbsent(State.MISSING);
        int[] keys = builder.build().ordering();
        for (int row = 1; row < hundredths.size(); row++) {
            int other = random.nextInt(row);
            assertTrue(keys[row] > Integer.MIN_VALUE);
            assertEquals(hundredths.get(row).compareTo(hundredths.get(other)), Integer.compare(keys[row], keys[other]));
        }
    }

    @Test
    void a_column_of_nothing_has_no_rows() {
        Column column = new ColumnBuilder().build();
        assertEquals(0, column.rows());
        assertEquals(0, column.ordering().length);
    }

    /** Stretches of one style each, so that blocks differ in width and scale, and some straddle two styles. */
    static List<SlowCell> cells(SplittableRandom random, int rows) {
        TwinSource source = new TwinSource(random, new Lanes(new Dictionary()));
        List<SlowCell> cells = new ArrayList<>();
        while (cells.size() < rows) {
            int style = random.nextInt(6);
            int percent = random.nextBoolean() ? 0 : 20;
            Supplier<Fraction> numbers = () -> source.number(style);
            for (int count = random.nextInt(1, BLOCK); count > 0 && cells.size() < rows; count--) {
                cells.add(source.cell(percent, numbers));
            }
        }
        return cells;
    }

    static void checkCells(List<SlowCell> cells, Column column) {
        assertEquals(cells.size(), column.rows());
        for (int row = 0; row < cells.size(); row++) {
            assertEquals(cells.get(row).state(), column.state(row), "row " + row);
            if (cells.get(row).present()) {
                assertEquals(cells.get(row).amount(), SlowCell.fraction(column.value(row)), "row " + row);
            }
        }
    }

    static void checkSlices(SplittableRandom random, List<SlowCell> cells, Column column) {
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < 60; time++) {
            int from = random.nextInt(cells.size());
            int count = new int[] {1, 7, BLOCK}[random.nextInt(3)];
            pool.begin(Math.min(count, cells.size() - from));
            List<SlowCell> slice = cells.subList(from, from + pool.rows());
            new Twin(column.lane(pool, from), slice).check("%d rows from %d".formatted(pool.rows(), from));
        }
    }

    static void checkOrdering(SplittableRandom random, List<SlowCell> cells, Column column) {
        int[] keys = column.ordering();
        assertEquals(cells.size(), keys.length);
        for (int time = 0; time < 5_000; time++) {
            int one = random.nextInt(cells.size());
            int other = random.nextInt(cells.size());
            if (cells.get(one).present() && cells.get(other).present()) {
                int order = cells.get(one).amount().compareTo(cells.get(other).amount());
                assertEquals(
                        Integer.signum(order),
                        Integer.signum(Integer.compare(keys[one], keys[other])),
                        "rows %d and %d".formatted(one, other));
            }
        }
    }
}
