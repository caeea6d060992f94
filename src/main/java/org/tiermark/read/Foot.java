package org.tiermark.read;

import java.util.BitSet;
import java.util.List;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;

/**
 * A figure in a row that adds up the units of a file.
 *
 * @param name what the row is called
 * @param period as written; blank where the row names none
 * @param quantity which column it is in
 * @param figure what it says, in the measure of its column
 * @param origin where
 */
record Foot(String name, String period, String quantity, Rational figure, Origin origin) {

    /** The same, so many lines further down. */
    Foot down(int lines) {
        return new Foot(name, period, quantity, figure, origin.down(lines));
    }

    /** What the feet of a file say of the units it holds; those of which the period is not known say nothing. */
    static List<Figures.Total> totals(FileFigures file, int[] rows, Period undated) {
        if (file.feet().isEmpty()) {
            return List.of();
        }
        BitSet units = new BitSet();
        for (int row : rows) {
            if (row >= 0) {
                units.set(row);
            }
        }
        List<Period> periods = file.isDated() ? file.periods().all() : List.of(undated);
        return file.feet().stream()
                .filter(foot -> !foot.period.isBlank() || periods.size() == 1)
                .map(foot -> {
                    Period period = foot.period.isBlank() ? periods.get(0) : Periods.named(foot.period);
                    return new Figures.Total(
                            new Figures.Key(foot.quantity, period), foot.name, foot.figure, foot.origin, units);
                })
                .toList();
    }
}
