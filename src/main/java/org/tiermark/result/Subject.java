package org.tiermark.result;

import java.util.List;
import java.util.Optional;

/**
 * What was scored by, in names: enough to print a result without its scheme.
 *
 * @param scheme the scheme's id
 * @param version its edition
 * @param title for people
 * @param period the period scored; empty where the figures name none
 * @param items the tree of points, the root first, parents before their parts
 * @param tiers best first
 * @param rankings the first is the one that counts
 * @param goals conditions reported
 * @param decimals digits after the point the score is rounded to, 0 to 18; empty where the scheme does not round it
 */
public record Subject(
        String scheme,
        String version,
        String title,
        String period,
        List<ItemName> items,
        List<String> tiers,
        List<RankingName> rankings,
        List<GoalName> goals,
        Optional<Integer> decimals) {

    /**
     * What a place in the tree of points is called.
     *
     * @param id its id
     * @param name for people
     * @param depth how far below the root, which has 0
     * @param owner the department that answers for it; may be empty
     * @param measure what its value is counted in; may be empty
     */
    public record ItemName(String id, String name, int depth, String owner, String measure) {}

    /**
     * What an order of the units is called.
     *
     * @param id its id
     * @param name for people
     * @param within ids of the attributes it groups by
     */
    public record RankingName(String id, String name, List<String> within) {}

    /**
     * What a condition that is reported is called.
     *
     * @param name for people
     * @param owner the department that answers for it; may be empty
     */
    public record GoalName(String name, String owner) {}
}
