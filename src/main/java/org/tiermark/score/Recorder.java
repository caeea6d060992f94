package org.tiermark.score;

import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Rule;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Policy;

/**
 * Listens while items are scored. Scoring a million keeps only vetoes, errors and warnings; explaining one keeps all.
 */
interface Recorder {
    /** Nobody listens: for other periods and earlier passes. */
    Recorder NONE = new Recorder() {};

    /** Whether it keeps terms and steps. */
    default boolean explains() {
        return false;
    }

    /** Whether it follows each item's turn; else points, vetoes and refusals are all it is told of some. */
    default boolean follows() {
        return explains();
    }

    /** An item's turn begins; its parts' turns come within. */
    default void open(Item item) {}

    /** A term of the rule whose turn it is. */
    default void term(String term, Lane lane, Type type) {}

    /** A term that is words. */
    default void words(String term, Wording words) {}

    /** The formula behind a term, and where its names are known. */
    default void formula(String term, Expression formula, ItemWork work) {}

    /** A rule was asked; it acts where the condition holds. */
    default void rule(Rule rule, ItemWork work, Lane condition, Lane running) {}

    /** A part's contribution to its parent. */
    default void part(Item part, Lane contribution) {}

    /** What brings the parts to the parent's value. */
    default void value(Item item, Lane value) {}

    /** A policy settled rows that had no points. */
    default void policy(Item item, State state, Policy policy, Lane where, Lane running) {}

    /** A manual entry acted; told of a single row only. */
    default void entry(Item item, LedgerEntry entry, Lane running) {}

    /** The floor was looked at, and what it left. */
    default void floor(Item item, Lane least, Lane running) {}

    /** The cap was looked at, and what it left. */
    default void cap(Item item, Lane most, Lane running) {}

    /** The points were rounded. */
    default void rounded(Item item, Lane running) {}

    /** An item's points before their rounding. */
    default void unrounded(Item item, Lane points) {}

    /** A veto that holds where the condition does. */
    default void veto(Item item, Veto veto, Lane where) {}

    /** Rows that have no points and no policy for it. */
    default void refused(Item item, State state, Lane where) {}

    /** Rows an early warning holds for. */
    default void warned(Item item, Lane where, ItemWork work) {}

    /** An item's turn is over. */
    default void close(Item item, ItemWork work, Lane value, Lane points) {}
}
