package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A lane and what it has to hold, side by side through every operation.
 *
 * @param lane the compact form under test
 * @param cells its rows the slow way
 */
record Twin(Lane lane, List<SlowCell> cells) {

    Twin map(UnaryOperator<Lane> fast, UnaryOperator<SlowCell> slow) {
        return new Twin(fast.apply(lane), cells.stream().map(slow).toList());
    }

    Twin with(Twin other, BinaryOperator<Lane> fast, BinaryOperator<SlowCell> slow) {
        List<SlowCell> rows = IntStream.range(0, cells.size())
                .mapToObj(row -> slow.apply(cells.get(row), other.cells.get(row)))
                .toList();
        return new Twin(fast.apply(lane, other.lane), rows);
    }

    Twin select(Twin then, Twin otherwise) {
        List<SlowCell> rows = IntStream.range(0, cells.size())
                .mapToObj(row -> cells.get(row).select(then.cells.get(row), otherwise.cells.get(row)))
                .toList();
        return new Twin(lane.select(then.lane, otherwise.lane), rows);
    }

    /** Holds the lane equal to its cells row by row, and to what it says of itself. */
    void check(String what) {
        assertEquals(cells, read(), what);
        boolean complete = cells.stream().allMatch(SlowCell::present);
        assertTrue(complete || !lane.complete(), what + ": a lane with absent rows is not complete");
        boolean alike = cells.stream().distinct().count() <= 1;
        assertTrue(alike || !lane.uniform(), what + ": a lane with different rows is not uniform");
        for (int row = 0; row < cells.size() && lane.form() != Cells.Form.EXACT; row++) {
            long number = lane.numerators()[row];
            assertTrue(number != Long.MIN_VALUE && Math.abs(number) <= lane.bound(), what + ": past the bound");
            long under = lane.form() == Cells.Form.RATIO ? lane.denominators()[row] : 1;
            assertTrue(under > 0 && under <= lane.denominatorBound(), what + ": a denominator past its bound");
        }
    }

    private List<SlowCell> read() {
        List<SlowCell> rows = new ArrayList<>();
        for (int row = 0; row < lane.size(); row++) {
            rows.add(SlowCell.read(lane, row));
        }
        return rows;
    }
}
