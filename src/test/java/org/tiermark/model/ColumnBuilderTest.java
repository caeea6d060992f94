package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.oracle.Fraction;

/** Many numbers taken at once, and what a column can say of all its numbers. */
class ColumnBuilderTest {
    @ParameterizedTest(name = "[{0}, {1}] hundredths within [{2}, {3}]: {4}")
    @CsvSource({
        "0, 10000, 0, 100, true",
        "0, 10001, 0, 100, false",
        "-1, 10000, 0, 100, false",
        "-500, 700, -5, 7, true",
        "0, 0, 0, 2000000000, true"
    })
    void a_column_knows_within_what_it_is(long least, long most, int from, int to, boolean within) {
        ColumnBuilder builder = new ColumnBuilder();
        builder.add(most, 2);
        builder.add(least, 2);
        assertEquals(within, builder.build().isWithin(from, to));
    }

    @ParameterizedTest(name = "{0} before, {1} at once")
    @CsvSource({"0, 1024", "1, 1024", "1023, 2", "1024, 1000", "500, 24"})
    void numbers_taken_at_once_are_those_taken_one_by_one(int before, int count) {
        ColumnBuilder builder = new ColumnBuilder();
        List<SlowCell> cells = new ArrayList<>();
        for (int row = 0; row < before; row++) {
            builder.add(row, 1);
            cells.add(SlowCell.of(Fraction.of(BigDecimal.valueOf(row, 1))));
        }
        long[] numbers = new long[count + 3];
        for (int i = 0; i < count; i++) {
            numbers[3 + i] = i % 2 == 0 ? i : -40_000L * i;
            cells.add(SlowCell.of(Fraction.of(BigDecimal.valueOf(numbers[3 + i], 2))));
        }
        builder.addAll(CellStore.large(), numbers, 3, count, 2, -40_000L * count, count);
        builder.addAbsent(State.NOT_SUBMITTED);
        cells.add(SlowCell.absent(State.NOT_SUBMITTED));
        ColumnTest.checkCells(cells, builder.build());
    }

    /** More than an array of the store holds, in each width. */
    @ParameterizedTest(name = "up to {0}")
    @ValueSource(longs = {100, 30_000, 2_000_000_000L, 4_000_000_000_000_000_000L})
    void columns_that_share_a_store_keep_their_own_cells(long most) {
        CellStore store = CellStore.large();
        List<ColumnBuilder> builders = List.of(new ColumnBuilder(), new ColumnBuilder(), new ColumnBuilder());
        List<List<SlowCell>> cells = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int block = 0; block < 400; block++) {
            int which = block % 3;
            long[] numbers = new long[1 + (block * 37) % 1_024];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = i == 0 ? most : (block * 31L + i) % (most + 1);
                cells.get(which).add(SlowCell.of(Fraction.of(BigDecimal.valueOf(numbers[i], 3))));
            }
            builders.get(which).addAll(store, numbers, 0, numbers.length, 3, 0, most);
        }
        for (int which = 0; which < 3; which++) {
            ColumnTest.checkCells(cells.get(which), builders.get(which).build());
        }
    }
}
