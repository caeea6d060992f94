package org.tiermark.bench;

/** The few words in which DuckDB and SQLite say the same arithmetic on whole numbers differently. */
enum Dialect {
    DUCKDB("//", "least", "greatest", "(%s * %d)::BIGINT"),
    /** Has no decimals: a cell is a binary float there, and is rounded to the whole number it stands for. */
    SQLITE("/", "min", "max", "CAST(round(%s * %d) AS INTEGER)");

    private final String divided;
    private final String least;
    private final String greatest;
    private final String whole;

    Dialect(String divided, String least, String greatest, String whole) {
        this.divided = divided;
        this.least = least;
        this.greatest = greatest;
        this.whole = whole;
    }

    /** A decimal as the whole number of its last digits. */
    String whole(String value, int power) {
        return whole.formatted(value, power);
    }

    /** A quotient rounded half up; what is below nought is rounded towards it. */
    String quotient(String dividend, int divisor) {
        return divisor % 2 == 0
                ? "(%s + %d) %s %d".formatted(dividend, divisor / 2, divided, divisor)
                : "(2 * %s + %d) %s %d".formatted(dividend, divisor, divided, 2 * divisor);
    }

    /** The same, where the divisor is a multiple of a column. */
    String quotient(String dividend, int times, String divisor) {
        return "(2 * %s + %d * %s) %s (%d * %s)".formatted(dividend, times, divisor, divided, 2 * times, divisor);
    }

    String atMost(int cap, String value) {
        return "%s(%d, %s)".formatted(least, cap, value);
    }

    String atLeast(int floor, String value) {
        return "%s(%d, %s)".formatted(greatest, floor, value);
    }
}
