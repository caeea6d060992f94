package org.tiermark.model;

/**
 * Count and sum of the rows of a lane that are present and asked for.
 *
 * @param count how many, 0 or more
 * @param sum of them, exactly, in the measure of the lane; zero where there are none
 */
public record Totals(int count, Rational sum) {

    /** Over the rows where a truth holds. */
    public static Totals of(Lane lane, Lane where) {
        if (lane.form() == Lane.Form.DECIMAL) {
            lane.tighten();
            if (Decimals.product(lane.bound(), lane.size()) < Long.MAX_VALUE) {
                return onLongs(lane, where);
            }
        }
        int count = 0;
        Rational sum = Rational.ZERO;
        for (int i = 0, size = lane.size(); i < size; i++) {
            if (lane.present(i) && where.holds(i)) {
                count++;
                sum = sum.plus(lane.value(i));
            }
        }
        return new Totals(count, sum);
    }

    private static Totals onLongs(Lane lane, Lane where) {
        int count = 0;
        long sum = 0;
        for (int i = 0, size = lane.size(); i < size; i++) {
            if (lane.present(i) && where.holds(i)) {
                count++;
                sum += lane.numerators()[i];
            }
        }
        return new Totals(count, Rational.of(sum, lane.scale()));
    }
}
