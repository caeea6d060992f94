package org.tiermark.read;

import java.util.Arrays;
import org.tiermark.model.Decimals;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ValueProblem;

/**
 * Watches a column of percentages for shares: figures of at most 1 among figures of {@value #CLEARLY} and more, and
 * none between 1 and {@value #BETWEEN}.
 */
final class Shares {
    private static final int BETWEEN = 5;
    private static final int CLEARLY = 20;

    private final Quantity quantity;
    private final FileUnits units;
    private int count;
    private int unit;
    private Origin origin = Origin.NONE;
    private Rational first = Rational.ZERO;
    private final long[] least = new long[Decimals.MOST_PLACES + 1];
    private final long[] most = new long[Decimals.MOST_PLACES + 1];

    Shares(Quantity quantity, FileUnits units) {
        this.quantity = quantity;
        this.units = units;
        Arrays.fill(least, Long.MAX_VALUE);
    }

    void take(long unscaled, int scale, Row row, int cell, int ofUnit) {
        if (unscaled <= 0) {
            return;
        }
        long power = Decimals.power(scale);
        if (unscaled <= power) {
            if (count++ == 0) {
                unit = ofUnit;
                origin = row.origin(cell);
                first = Rational.of(unscaled, scale);
            }
            return;
        }
        least[scale] = Math.min(least[scale], unscaled);
        most[scale] = Math.max(most[scale], unscaled);
    }

    /** Takes numbers of which only the least and the greatest are known; false, and none, where any may be a share. */
    boolean takeAll(long smallest, long largest, int scale) {
        if (smallest <= Decimals.power(scale)) {
            return false;
        }
        least[scale] = Math.min(least[scale], smallest);
        most[scale] = Math.max(most[scale], largest);
        return true;
    }

    /** Takes in what another saw so many lines further down. */
    void take(Shares other, int[] units, int lines) {
        if (count == 0 && other.count > 0) {
            unit = units[other.unit];
            origin = other.origin.down(lines);
            first = other.first;
        }
        count += other.count;
        for (int scale = 0; scale < least.length; scale++) {
            least[scale] = Math.min(least[scale], other.least[scale]);
            most[scale] = Math.max(most[scale], other.most[scale]);
        }
    }

    void report() {
        Rational low = Rational.of(Long.MAX_VALUE);
        Rational high = Rational.ZERO;
        for (int scale = 0; scale < most.length; scale++) {
            if (most[scale] > 0) {
                low = low.min(Rational.of(least[scale], scale));
                high = high.max(Rational.of(most[scale], scale));
            }
        }
        boolean apart = low.compareTo(Rational.of(BETWEEN)) >= 0 && high.compareTo(Rational.of(CLEARLY)) >= 0;
        if (count > 0 && apart) {
            units.report(
                    Problem.of(ValueProblem.MIXED_SHARES, origin)
                            .with("count", count)
                            .with("indicator", quantity.id())
                            .with("value", first)
                            .with("least", low)
                            .with("most", high),
                    unit);
        }
    }
}
