package org.tiermark.write;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/**
 * How scores lie, exactly.
 *
 * @param count units with a score, at least one
 * @param mean of their scores, in points
 * @param median the middle score, in points, or the mean of the two in the middle
 * @param highest row of the first unit with the highest score
 * @param lowest row of the first unit with the lowest score
 */
record Spread(int count, Rational mean, Rational median, int highest, int lowest) {

    /** Of those rows that have a score; empty where none has. */
    static Optional<Spread> of(Column score, int[] rows) {
        Rational[] scores = new Rational[rows.length];
        int count = 0;
        int highest = -1;
        int lowest = -1;
        for (int row : rows) {
            if (score.state(row) == State.MEASURED) {
                Rational value = score.value(row);
                highest = highest < 0 || value.compareTo(score.value(highest)) > 0 ? row : highest;
                lowest = lowest < 0 || value.compareTo(score.value(lowest)) < 0 ? row : lowest;
                scores[count++] = value;
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        Arrays.sort(scores, 0, count);
        Rational middle = scores[count / 2].plus(scores[(count - 1) / 2]).over(Rational.of(2));
        return Optional.of(new Spread(count, mean(scores, count), middle, highest, lowest));
    }

    /** Sums those of one denominator first, so that a million of them stay small. */
    private static Rational mean(Rational[] scores, int count) {
        Rational sum = Rational.ZERO;
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (int i = 0; i < count; i++) {
            if (!scores[i].denominator().equals(bottom)) {
                sum = sum.plus(Rational.of(top, bottom));
                top = BigInteger.ZERO;
                bottom = scores[i].denominator();
            }
            top = top.add(scores[i].numerator());
        }
        return sum.plus(Rational.of(top, bottom)).over(Rational.of(count));
    }
}
