package org.tiermark.result;

import java.util.List;
import java.util.function.Supplier;
import org.tiermark.model.Column;
import org.tiermark.problem.Wording;

/**
 * Scores, tiers and ranks of all units, a row each. Columns, so that a million fit.
 *
 * @param score in points, after the score's rounding
 * @param tier the number of the tier, from 0 for the best
 * @param ranks a column of ranks, from 1, for each ranking, in file order
 * @param order rows as the first ranking lists them, made when asked for: by rank, equal ones by identifier, those not
 *     ranked last
 * @param unranked why a row is not ranked in a ranking
 */
public record Standings(Column score, Column tier, List<Column> ranks, Supplier<int[]> order, Unranked unranked) {

    /** Says why a row has no rank. */
    public interface Unranked {
        /** The reason, by the ranking's number from 0. */
        Wording reason(int ranking, int row);
    }
}
