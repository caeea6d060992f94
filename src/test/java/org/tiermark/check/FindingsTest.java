package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Comparison;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/** Rows are found in every slice, and are slips only as long as they are few among those looked at. */
class FindingsTest {
    @ParameterizedTest(name = "{1} of {0} rows, {2} of them missing: {3} slips")
    @CsvSource({
        "3, 2, 0, 2",
        "3, 3, 0, 0",
        "5000, 500, 0, 500",
        "5000, 501, 0, 0",
        "5000, 500, 1, 0",
        "5000, 499, 10, 499",
        "5000, 5000, 0, 0",
        "1024, 102, 0, 102",
        "1025, 103, 0, 0",
        "0, 0, 0, 0"
    })
    void rows_are_slips_up_to_one_in_ten(int rows, int above, int missing, int slips) {
        ColumnBuilder figures = new ColumnBuilder();
        BitSet expected = new BitSet();
        for (int row = 0; row < rows; row++) {
            int back = rows - 1 - row;
            if (back < above) {
                figures.add(1, 0);
                expected.set(row);
            } else if (back < above + missing) {
                figures.addAbsent(State.MISSING);
            } else {
                figures.add(0, 0);
            }
        }
        Column column = figures.build();
        assertEquals(expected, above(column).all());
        assertEquals(slips == 0 ? new BitSet() : expected, above(column).slips());
        assertEquals(slips, above(column).slips().cardinality());
    }

    private static Findings above(Column column) {
        return new Findings(
                figure -> figure.get(0)
                        .compare(Comparison.MORE, figure.get(0).pool().constant(Rational.ZERO)),
                column);
    }
}
