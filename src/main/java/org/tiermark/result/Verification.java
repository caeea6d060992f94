package org.tiermark.result;

import java.util.List;

/**
 * What came of comparing claims with what was computed.
 *
 * @param units how many units declared something and were computed
 * @param claims how many claims were compared
 * @param differing how many of them disagree, listed or not
 * @param disagreements the first of those, at most {@value #MOST_LISTED}
 */
public record Verification(int units, int claims, int differing, List<Disagreement> disagreements) {
    /** How many disagreements are kept. */
    public static final int MOST_LISTED = 10_000;

    /** A copy is kept. */
    public Verification {
        disagreements = List.copyOf(disagreements);
    }
}
