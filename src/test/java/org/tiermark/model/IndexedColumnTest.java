package org.tiermark.model;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns seen through an index show the rows it names, however these lie. */
class IndexedColumnTest {
    private static final int BLOCK = Lanes.MOST_ROWS;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.tiermark.model.ColumnTest#seeds")
    void an_indexed_column_shows_the_rows_its_index_names(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SlowCell> cells = ColumnTest.cells(random, 2 * BLOCK + 100);
        int[] index = index(random, cells.size());
        Column column = new IndexedColumn(TwinSource.column(cells), index);
        List<SlowCell> seen = IntStream.of(index)
                .mapToObj(row -> row < 0 ? SlowCell.absent(State.NOT_SUBMITTED) : cells.get(row))
                .toList();
        ColumnTest.checkCells(seen, column);
        ColumnTest.checkSlices(random, seen, column);
        ColumnTest.checkOrdering(random, seen, column);
    }

    @ParameterizedTest(name = "every {0}th row")
    @ValueSource(ints = {1, 2, 3, 700})
    void rows_that_lie_between_others_are_seen_without_them(int apart) {
        SplittableRandom random = new SplittableRandom(apart);
        TwinSource source = new TwinSource(random, new Lanes(new Dictionary()));
        List<SlowCell> cells = Stream.generate(() ->
                        source.cell(3, () -> TwinSource.decimal(random.nextLong(-99_999, 99_999), random.nextInt(4))))
                .limit(5L * BLOCK)
                .toList();
        int[] index = IntStream.iterate(random.nextInt(apart), row -> row < cells.size(), row -> row + apart)
                .toArray();
        Column column = new IndexedColumn(TwinSource.column(cells), index);
        ColumnTest.checkSlices(random, IntStream.of(index).mapToObj(cells::get).toList(), column);
    }

    /** Runs of neighbouring rows, rows from anywhere, and rows nobody sent. */
    private static int[] index(SplittableRandom random, int rows) {
        int[] index = new int[BLOCK + 50];
        for (int i = 0; i < index.length; i++) {
            boolean goesOn = i > 0 && index[i - 1] >= 0 && index[i - 1] + 1 < rows && random.nextInt(100) > 0;
            index[i] = goesOn ? index[i - 1] + 1 : random.nextInt(-1, rows);
        }
        return index;
    }
}
