package org.tiermark.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;

/**
 * What somebody decided by hand about the points of one unit: an adjustment, an appeal upheld, a rule waived.
 *
 * @param unit who it is about, by identifier, name or alias
 * @param item the id of the item whose points it moves
 * @param points by how much, in points, below zero to take off; either this or a rule is stated
 * @param rule the number of the adjustment that is waived, from 1 in the order of the item's rules
 * @param reason why
 * @param document the number of the paper that says so
 * @param approver who approved it
 * @param expires the last day it holds, such as 2022-12-31; empty: it does not end
 * @param origin where it stands
 */
public record LedgerEntry(
        String unit,
        String item,
        Optional<Rational> points,
        Optional<Integer> rule,
        String reason,
        String document,
        String approver,
        Optional<LocalDate> expires,
        Origin origin) {
    /** The same without its place, which is all that tells two that say the same apart. */
    public LedgerEntry anywhere() {
        return new LedgerEntry(unit, item, points, rule, reason, document, approver, expires, Origin.NONE);
    }
}
