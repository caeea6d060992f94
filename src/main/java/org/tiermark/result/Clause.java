package org.tiermark.result;

import org.tiermark.problem.Origin;

/**
 * Which line of the scheme moved points.
 *
 * @param item the item's id
 * @param number of the rule in its item, from 1; 0 for what no rule of its own says (rounding, cap, a part's points)
 * @param kind a rule kind, or {@code part}, {@code remainder}, {@code value}, {@code missing}, {@code floor},
 *     {@code cap}, {@code rounding}
 * @param origin where it stands in the scheme
 * @param because why, for people; may be empty
 * @param source the clause it comes from; may be empty
 */
public record Clause(String item, int number, String kind, Origin origin, String because, String source) {}
