package org.tiermark.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The workload for databases: the figures are read, scored by {@link SqlRules}, ranked and written in their order. */
final class WorkloadSql {
    private WorkloadSql() {}

    /** Statements of DuckDB. Ranks are counted, which is faster there than its window functions. */
    static String duckdb(Path figures, Path scores, int threads) {
        return """
                SET threads=%d;
                CREATE TEMP TABLE f AS SELECT * FROM read_csv('%s', header=true, delim=',', quote='"',
                  auto_detect=false, columns={%s});
                CREATE TEMP TABLE means AS SELECT count(*)::BIGINT k, %s FROM f;
                CREATE TEMP TABLE scored AS %s;
                COPY (WITH
                  n AS (SELECT "group" g, score s, count(*) c FROM scored GROUP BY ALL),
                  o AS (SELECT s, 1 + coalesce(sum(c) OVER (ORDER BY s DESC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) r
                    FROM (SELECT s, sum(c) c FROM n GROUP BY s)),
                  w AS (SELECT g, s, 1 + coalesce(sum(c) OVER (PARTITION BY g ORDER BY s DESC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) r FROM n),
                  b AS (SELECT w.g, w.s, o.r::BIGINT r, w.r::BIGINT rg FROM w JOIN o USING (s))
                  SELECT unit, "group", (score / 100)::DECIMAL(9,2) score, %s tier, r rank, rg rank_in_group, NULL note
                  FROM scored JOIN b ON b.g = "group" AND b.s = score ORDER BY scored.rowid)
                TO '%s' (HEADER, DELIMITER ',');
                """.formatted(
                        threads,
                        figures,
                        columns("'%s': '%s'"),
                        SqlRules.all(4, ", ", i -> "(sum(m%d) * 10000)::BIGINT s%d".formatted(i, i)),
                        new SqlRules(Dialect.DUCKDB).scored(),
                        SqlRules.TIER,
                        scores);
    }

    /**
     * A script of the program sqlite3. It reads a blank cell as a text; its window functions rank faster than a join.
     */
    static String sqlite(Path figures, Path scores) {
        return """
                CREATE TABLE f (%s);
                .import --csv --skip 1 "%s" f
                UPDATE f SET l1 = NULL WHERE l1 = '';
                UPDATE f SET b1 = NULL WHERE b1 = '';
                CREATE TABLE means AS SELECT count(*) k, %s FROM f;
                CREATE TABLE scored AS %s;
                .headers on
                .mode csv
                .separator , "\\n"
                .once "%s"
                SELECT unit, "group", printf('%%d.%%02d', score / 100, score %% 100) score, %s tier,
                  rank() OVER (ORDER BY score DESC) rank,
                  rank() OVER (PARTITION BY "group" ORDER BY score DESC) rank_in_group, NULL note
                FROM scored ORDER BY scored.rowid;
                """.formatted(
                        columns("\"%s\" %s"),
                        figures,
                        SqlRules.all(4, ", ", i -> "sum(" + Dialect.SQLITE.whole("m" + i, 10_000) + ") s" + i),
                        new SqlRules(Dialect.SQLITE).scored(),
                        scores,
                        SqlRules.TIER);
    }

    private static String columns(String column) {
        Map<String, String> types = new LinkedHashMap<>(Map.of("unit", "VARCHAR"));
        types.put("group", "VARCHAR");
        for (String family : List.of("a6", "c6", "l6", "b4", "m4", "g4", "p4")) {
            for (int i = 1; i <= family.charAt(1) - '0'; i++) {
                String type = switch (family.charAt(0)) {
                    case 'a' -> i <= 3 ? "VARCHAR" : "DECIMAL(9,2)";
                    case 'l' -> "DECIMAL(9,3)";
                    case 'b' -> "DECIMAL(9,1)";
                    case 'm' -> "DECIMAL(9,4)";
                    default -> "INTEGER";
                };
                types.put(family.substring(0, 1) + i, type);
            }
        }
        return types.entrySet().stream()
                .map(type -> column.formatted(type.getKey(), type.getValue()))
                .collect(Collectors.joining(", "));
    }
}
