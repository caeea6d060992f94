package org.tiermark.result;

import org.tiermark.model.Rational;

/**
 * A line of a ledger: the base, or what moved the points after it.
 *
 * @param clause which line of the scheme
 * @param change by how much, in points; of a base all of it
 * @param running what the item holds after it, in points
 * @param reason why
 */
public record Adjustment(Clause clause, Rational change, Rational running, Reason reason) {}
