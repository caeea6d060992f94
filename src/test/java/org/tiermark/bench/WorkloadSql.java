package org.tiermark.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules of {@link WorkloadScheme} as SQL for DuckDB over DECIMAL. Its division of decimals is in binary floats, so
 * that quotients are rounded on whole numbers of ten-thousandths of a point. Ranks are counted, which is faster there
 * than its window functions.
 */
final class WorkloadSql {
    private WorkloadSql() {}

    /** Reads the figures, scores, and writes a line a unit in the order of the figures. */
    static String of(Path figures, Path scores, int threads) {
        return """
                SET threads=%d;
                CREATE TEMP TABLE f AS SELECT * FROM read_csv('%s', header=true, delim=',', quote='"',
                  auto_detect=false, columns={%s});
                CREATE TEMP TABLE means AS SELECT count(*)::BIGINT k, %s FROM f;
                CREATE TEMP TABLE scored AS WITH
                  parts AS (SELECT unit, "group", c1, %s attained, %s linear, %s counted, %s banded,
                    %s compared, %s grown
                    FROM f, means),
                  domains AS (SELECT unit, "group", c1, (2 * (6 * attained + 4 * linear) + 10) // 20 delivery,
                    (2 * (7 * counted + 3 * banded) + 10) // 20 safety, (compared + grown + 1) // 2 standing FROM parts)
                  SELECT unit, "group", c1,
                    ((2 * (5 * delivery + 3 * safety + 2 * standing) + 1000) // 2000)::INTEGER score FROM domains;
                COPY (WITH
                  n AS (SELECT "group" g, score s, count(*) c FROM scored GROUP BY ALL),
                  o AS (SELECT s, 1 + coalesce(sum(c) OVER (ORDER BY s DESC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) r
                    FROM (SELECT s, sum(c) c FROM n GROUP BY s)),
                  w AS (SELECT g, s, 1 + coalesce(sum(c) OVER (PARTITION BY g ORDER BY s DESC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) r FROM n),
                  b AS (SELECT w.g, w.s, o.r::BIGINT r, w.r::BIGINT rg FROM w JOIN o USING (s))
                  SELECT unit, "group", (score / 100)::DECIMAL(9,2) score,
                    CASE WHEN score >= 7500 AND c1 < 12 THEN 'A' WHEN score >= 6500 AND c1 < 12 THEN 'B'
                      WHEN score >= 5500 THEN 'C' ELSE 'D' END tier, r rank, rg rank_in_group, NULL note
                  FROM scored JOIN b ON b.g = "group" AND b.s = score ORDER BY scored.rowid)
                TO '%s' (HEADER, DELIMITER ',');
                """.formatted(
                        threads,
                        figures,
                        columns(),
                        all(4, ", ", i -> "(sum(m%d) * 10000)::BIGINT s%d".formatted(i, i)),
                        mean(6, WorkloadSql::attained),
                        mean(6, WorkloadSql::linear),
                        mean(6, i -> "(1000000 - least(600000, 75000 * c%d))::BIGINT".formatted(i)),
                        mean(4, WorkloadSql::banded),
                        mean(4, WorkloadSql::compared),
                        mean(4, WorkloadSql::grown),
                        scores);
    }

    private static String columns() {
        List<String> columns = new ArrayList<>(List.of("'unit': 'VARCHAR'", "'group': 'VARCHAR'"));
        for (String family : List.of("a6", "c6", "l6", "b4", "m4", "g4", "p4")) {
            for (int i = 1; i <= family.charAt(1) - '0'; i++) {
                String type = switch (family.charAt(0)) {
                    case 'a' -> i <= 3 ? "VARCHAR" : "DECIMAL(9,2)";
                    case 'l' -> "DECIMAL(9,3)";
                    case 'b' -> "DECIMAL(9,1)";
                    case 'm' -> "DECIMAL(9,4)";
                    default -> "INTEGER";
                };
                columns.add("'%s%d': '%s'".formatted(family.charAt(0), i, type));
            }
        }
        return String.join(", ", columns);
    }

    private static String all(int count, String between, IntFunction<String> each) {
        return IntStream.rangeClosed(1, count).mapToObj(each).collect(Collectors.joining(between));
    }

    /** The mean of some items, rounded half up. */
    private static String mean(int count, IntFunction<String> item) {
        return "(2 * (%s) + %d) // %d".formatted(all(count, " + ", item), count, 2 * count);
    }

    private static String attained(int i) {
        String value = i <= 3 ? "replace(a" + i + ", '%', '')::DECIMAL(9,2)" : "a" + i;
        return "least(1000000, (2 * ((" + value + ") * 100)::BIGINT * 10000 + 97) // 194)";
    }

    private static String linear(int i) {
        return ("CASE WHEN l%d IS NULL THEN 0 ELSE greatest(0, "
                        + "least(1000000, (2 * ((l%d * 1000)::BIGINT - 30000) * 1000 + 73) // 146)) END")
                .formatted(i, i);
    }

    private static String banded(int i) {
        return ("CASE WHEN b%d IS NULL THEN 0 WHEN b%d >= 75 THEN 1000000 WHEN b%d >= 50 THEN 800000 "
                        + "WHEN b%d >= 25 THEN 600000 ELSE 300000 END")
                .formatted(i, i, i, i);
    }

    private static String compared(int i) {
        return ("CASE WHEN (m%d * 10000)::BIGINT * k >= s%d THEN 1000000 "
                        + "WHEN 10 * (m%d * 10000)::BIGINT * k >= 9 * s%d THEN 500000 ELSE 0 END")
                .formatted(i, i, i, i);
    }

    private static String grown(int i) {
        return i <= 2
                ? "CASE WHEN (g%d - p%d) * 20 >= p%d THEN 1000000 WHEN g%d >= p%d THEN 600000 ELSE 200000 END"
                        .formatted(i, i, i, i, i)
                : ("greatest(0, least(1000000, "
                                + "(2 * ((g%d - p%d) * 100 + 50 * p%d)::BIGINT * 1000000 + 150 * p%d) // (300 * p%d)))")
                        .formatted(i, i, i, i, i);
    }
}
