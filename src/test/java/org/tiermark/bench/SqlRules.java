package org.tiermark.bench;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules of {@link WorkloadScheme} as SQL. Points are whole numbers of their ten-thousandths, since DuckDB divides
 * decimals in binary floats and SQLite has no decimals.
 *
 * @param dialect whose SQL
 */
record SqlRules(Dialect dialect) {
    private static final int FULL = 1_000_000;

    /** The tier of a score, which is a whole number of hundredths. */
    static final String TIER = """
            CASE WHEN score >= 7500 AND c1 < 12 THEN 'A' WHEN score >= 6500 AND c1 < 12 THEN 'B'
              WHEN score >= 5500 THEN 'C' ELSE 'D' END""";

    /**
     * The score of each unit in the table {@code f}; {@code means} holds how many there are, and the sums compared
     * with.
     */
    String scored() {
        return """
                WITH
                  parts AS (SELECT unit, "group", c1, %s attained, %s linear, %s counted, %s banded,
                    %s compared, %s grown
                    FROM f, means),
                  domains AS (SELECT unit, "group", c1, %s delivery, %s safety, %s standing FROM parts)
                  SELECT unit, "group", c1, CAST(%s AS INTEGER) score FROM domains""".formatted(
                        mean(6, this::attained),
                        mean(6, this::linear),
                        mean(6, this::counted),
                        mean(4, this::banded),
                        mean(4, this::compared),
                        mean(4, this::grown),
                        dialect.quotient("6 * attained + 4 * linear", 10),
                        dialect.quotient("7 * counted + 3 * banded", 10),
                        dialect.quotient("compared + grown", 2),
                        dialect.quotient("5 * delivery + 3 * safety + 2 * standing", 1000));
    }

    /** As many texts as items, one after the other. */
    static String all(int count, String between, IntFunction<String> each) {
        return IntStream.rangeClosed(1, count).mapToObj(each).collect(Collectors.joining(between));
    }

    private String mean(int count, IntFunction<String> item) {
        return dialect.quotient(all(count, " + ", item), count);
    }

    private String attained(int i) {
        String value = i <= 3 ? "CAST(replace(a" + i + ", '%', '') AS DECIMAL(9,2))" : "a" + i;
        return dialect.atMost(FULL, dialect.quotient(dialect.whole(value, 100) + " * 10000", 97));
    }

    private String linear(int i) {
        String points = dialect.quotient("(" + dialect.whole("l" + i, 1000) + " - 30000) * 1000", 73);
        return "CASE WHEN l%d IS NULL THEN 0 ELSE %s END".formatted(i, clamped(points));
    }

    private String counted(int i) {
        return "CAST(%d - %s AS BIGINT)".formatted(FULL, dialect.atMost(600_000, "75000 * c" + i));
    }

    private String banded(int i) {
        return ("CASE WHEN b%1$d IS NULL THEN 0 WHEN b%1$d >= 75 THEN 1000000 WHEN b%1$d >= 50 THEN 800000 "
                        + "WHEN b%1$d >= 25 THEN 600000 ELSE 300000 END")
                .formatted(i);
    }

    private String compared(int i) {
        return ("CASE WHEN %1$s * k >= s%2$d THEN 1000000 WHEN 10 * %1$s * k >= 9 * s%2$d THEN 500000 ELSE 0 END")
                .formatted(dialect.whole("m" + i, 10_000), i);
    }

    private String grown(int i) {
        if (i <= 2) {
            return ("CASE WHEN (g%1$d - p%1$d) * 20 >= p%1$d THEN 1000000 WHEN g%1$d >= p%1$d THEN 600000 "
                            + "ELSE 200000 END")
                    .formatted(i);
        }
        String above = dialect.whole("((g%1$d - p%1$d) * 2 + p%1$d)".formatted(i), 50);
        return clamped(dialect.quotient(above + " * 1000000", 150, "p" + i));
    }

    private String clamped(String points) {
        return dialect.atLeast(0, dialect.atMost(FULL, points));
    }
}
