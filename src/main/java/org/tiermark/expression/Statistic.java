package org.tiermark.expression;

import org.tiermark.model.Rational;

/** A figure of a set of numbers. Counts those present; of an empty set all but sum and count of items are missing. */
public enum Statistic {
    MEAN("mean"),
    MEDIAN("median"),
    MIN("min"),
    MAX("max"),
    SUM("sum"),
    COUNT("count"),
    /** Of a sample: the squares are divided by one less than the number. */
    STDEV("stdev"),
    /** Of the whole population. */
    STDEVP("stdevp"),
    /** Interpolated between ranks, the smallest at 0 and the largest at 100. */
    PERCENTILE_INCLUSIVE("percentile"),
    /** Interpolated between ranks of n + 1, the ends out of reach. */
    PERCENTILE_EXCLUSIVE("percentile");

    private final String word;

    Statistic(String word) {
        this.word = word;
    }

    /** The function's name. */
    public String word() {
        return word;
    }

    /** Whether a share has to be named. */
    public boolean isPercentile() {
        return this == PERCENTILE_INCLUSIVE || this == PERCENTILE_EXCLUSIVE;
    }

    /** The call as written, up to what may follow the arguments. */
    String written(String argument, Rational share) {
        return word + "(" + argument
                + (isPercentile()
                        ? ", " + share + (this == PERCENTILE_INCLUSIVE ? ", \"inclusive\"" : ", \"exclusive\"")
                        : "");
    }
}
