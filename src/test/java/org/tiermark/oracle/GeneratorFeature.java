package org.tiermark.oracle;

/** A part of the scheme language that generated cases may use; each can be left out. */
public enum GeneratorFeature {
    /** Text indicators and text attributes, in bands and conditions. */
    TEXT,
    /** Indicators that are formulas of others. */
    DERIVED,
    /** Figures rounded by their indicator also where they were submitted. */
    ROUNDED_FIGURES,
    /** A period column, and functions that look back. */
    HISTORY,
    /** Calendar periods without any row between others. */
    PERIOD_GAPS,
    /** Units with rows in earlier periods only. */
    HISTORY_ONLY_UNITS,
    /** Blank cells and the words that stand for a state. */
    STATES,
    /** Items whose missing figures are an error. */
    ERRORS,
    /** Policies {@code rescale} and {@code absent}. */
    DEPARTURES,
    /** Policies that put a value in. */
    PUT_IN,
    /** Statistics and positions over the peers. */
    PEERS,
    /** A {@code by} in statistics and a {@code within} in rankings. */
    GROUPS,
    /** A condition on who is a peer. */
    PEERS_CONDITION,
    /** A condition on who is scored. */
    COVERAGE,
    /** Roots, logarithms, exponentials and deviations; what uses them is rounded. */
    IRRATIONAL,
    /** Figures of 25 to 30 digits. */
    WIDE,
    /** Parents below the root. */
    NESTING,
    /** Weighted means. */
    MEAN,
    /** The sets of an item's children. */
    ITEM_SETS,
    /** Rules that name other items. */
    ITEM_NAMES,
    /** Items outside their parent's total. */
    UNCOUNTED,
    /** Rules, policies and bounds stated once above. */
    DEFAULTS,
    /** Full marks that are an expression. */
    POINT_EXPRESSIONS,
    /** Vetoes. */
    VETOES,
    /** Tables and lines that say how much a deduction or bonus moves. */
    AMOUNT_TABLES,
    /** Rules of which only the largest counts. */
    ONCE,
    /** Indicators of several columns. */
    PANELS,
    /** Tiers. */
    TIERS,
    /** Tiers that take a share of the ranked units. */
    SHARES,
    /** Rankings. */
    RANKINGS,
    /** Tier precision that comes from a first ranking with its own {@code on}. */
    COARSE_TIERS,
    /** Ranking keys other than the score, which some units lack. */
    MISSING_KEYS,
    /** Goals. */
    GOALS
}
