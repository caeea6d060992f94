package org.tiermark.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.model.Rational;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.oracle.SchemeGenerator;
import org.tiermark.result.Standing;

/** What holds for every scheme and every set of figures, on drawn ones. */
class PropertiesTest {
    private static final String MONOTONE = """
            { "id": "monotone", "units": { "attributes": [] },
              "indicators": [
                { "id": "up", "direction": "higher" }, { "id": "down", "direction": "lower" } ],
              "items": [
                { "id": "reach", "points": 10, "indicator": "up", "rules": [ { "kind": "attain", "target": 60 } ] },
                { "id": "share", "points": 10, "indicator": "up", "rules": [ { "kind": "ratio", "target": 80 } ] },
                { "id": "table", "points": 10, "indicator": "up",
                  "rules": [ { "kind": "bands", "points": { "(,30)": 0, "[30,60)": 4, "[60,)": 10 } } ] },
                { "id": "line", "points": 10, "indicator": "up",
                  "rules": [ { "kind": "curve", "points": [[20, 0], [70, 10]], "ends": "clamp" } ] },
                { "id": "price", "points": 10, "indicator": "down",
                  "rules": [ { "kind": "deduct", "points": 0.7, "per": 3, "steps": "begun", "of": "value - 10" } ] },
                { "id": "mirror", "points": 10, "indicator": "down",
                  "rules": [ { "kind": "ratio", "target": 40, "form": "mirror" } ] } ],
              "rankings": [ { "id": "competition", "ties": "competition" }, { "id": "modified", "ties": "modified" },
                { "id": "dense", "ties": "dense" }, { "id": "ordinal", "ties": "ordinal" },
                { "id": "average", "ties": "average" } ],
              "round": { "decimals": 0, "mode": "HALF_UP" } }
            """;

    private static final Pattern ROW = Pattern.compile("((?:[^\"\r\n]|\"[^\"]*\")+)\r?\n");

    static LongStream seeds() {
        return LongStream.range(1, 61);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shuffled_rows_give_the_same_result(long seed) {
        GeneratedCase drawn = SchemeGenerator.ofEverything().generate(seed);
        String end = drawn.figures().contains("\r\n") ? "\r\n" : "\n";
        List<String> rows = rows(drawn.figures());
        String header = rows.remove(0);
        Collections.shuffle(rows, new Random(seed));
        String shuffled = header + end + String.join(end, rows) + end;
        Scored one = Scored.of(drawn.scheme(), drawn.figures());
        Scored other = Scored.of(drawn.scheme(), shuffled);
        for (String unit : one.result().units().ids()) {
            assertEquals(placed(one.standing(unit)), placed(other.standing(unit)), drawn::toString);
        }
        assertEquals(listed(one), listed(other), drawn::toString);
    }

    /** Rows of a table, without the line breaks after them; those in quotes stay. */
    private static List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            rows.add(row.group(1));
        }
        return rows;
    }

    private static String placed(Standing standing) {
        return standing.score() + " " + standing.tier() + " " + standing.ranks();
    }

    private static List<String> listed(Scored scored) {
        return Arrays.stream(scored.result().standings().order().get())
                .mapToObj(scored.result().units()::id)
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_worse_figure_never_scores_more_where_the_rules_are_monotone(long seed) {
        Random random = new Random(seed);
        StringBuilder figures = new StringBuilder("unit,up,down\n");
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int up = random.nextInt(1_000);
            int down = random.nextInt(1_000);
            pairs.add(new int[] {up, down});
            figures.append("better")
                    .append(i)
                    .append(',')
                    .append(tenth(up))
                    .append(',')
                    .append(tenth(down))
                    .append('\n');
            figures.append("worse").append(i).append(',').append(tenth(up - random.nextInt(200)));
            figures.append(',').append(tenth(down + random.nextInt(200))).append('\n');
        }
        Scored scored = Scored.of(MONOTONE, figures.toString());
        for (int i = 0; i < pairs.size(); i++) {
            Rational better = scored.standing("better" + i).score().orElseThrow();
            Rational worse = scored.standing("worse" + i).score().orElseThrow();
            assertTrue(better.compareTo(worse) >= 0, "pair " + i + " of seed " + seed + ": " + better + ", " + worse);
        }
    }

    private static String tenth(int tenths) {
        return Rational.of(tenths, 1).toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ranks_are_what_their_definitions_say(long seed) {
        Random random = new Random(seed);
        StringBuilder figures = new StringBuilder("unit,up,down\n");
        int units = 1 + random.nextInt(60);
        for (int i = 0; i < units; i++) {
            figures.append('u')
                    .append(i)
                    .append(',')
                    .append(random.nextInt(12) * 8)
                    .append(',');
            figures.append(random.nextInt(4) * 20).append('\n');
        }
        Scored scored = Scored.of(MONOTONE, figures.toString());
        List<Standing> all =
                scored.result().units().ids().stream().map(scored::standing).toList();
        for (Standing one : all) {
            long above = all.stream().filter(other -> above(other, one)).count();
            long equal = all.stream()
                    .filter(other -> score(other).equals(score(one)))
                    .count();
            long levels = all.stream()
                    .filter(other -> above(other, one))
                    .map(PropertiesTest::score)
                    .distinct()
                    .count();
            assertEquals(Rational.of(above + 1), one.ranks().get(0).orElseThrow());
            assertEquals(Rational.of(above + equal), one.ranks().get(1).orElseThrow());
            assertEquals(Rational.of(levels + 1), one.ranks().get(2).orElseThrow());
            assertEquals(
                    Rational.of(10 * above + 5 * equal + 5, 1),
                    one.ranks().get(4).orElseThrow());
        }
        assertEquals(
                units,
                all.stream()
                        .map(one -> one.ranks().get(3).orElseThrow())
                        .distinct()
                        .count());
    }

    private static Rational score(Standing standing) {
        return standing.score().orElseThrow();
    }

    private static boolean above(Standing other, Standing one) {
        return score(other).compareTo(score(one)) > 0;
    }
}
