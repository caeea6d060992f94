package org.tiermark.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ranking so long that it is made by slices and written in parts has each row as it would be alone. */
class LongRankingTest {
    private static final int UNITS = 20_000;
    /** More than so few that what each of them lost is shown, and fewer than are written in parts. */
    private static final int SOME = 2_000;

    private static final String[] GROUPS = {"north", "south", "东区", "west, far"};
    /** More digits than a long holds, in one slice each. */
    private static final String[] FINE = {"0.000000000000000000000000000001", "12.345678901234567890123456789"};

    private static final int LAST = 7;
    private static final int UNRANKED = 9;
    private static final int DOWN = 60;
    private static final int BARRED = 80;
    private static final String SCHEME = """
            { "id": "s", "version": "1", "period": "2022", "units": { "attributes": ["region"] },
              "indicators": [ { "id": "x" } ],
              "items": [ { "id": "a", "points": 100, "cap": "none", "indicator": "x", "rules": [
                { "kind": "formula", "points": "value" },
                { "kind": "veto", "when": "value == 7", "rankLast": true, "because": "last" },
                { "kind": "veto", "when": "value == 9", "unranked": true, "because": "out" },
                { "kind": "veto", "when": "value == 60", "tierDown": 1, "because": "down" },
                { "kind": "veto", "when": "value == 80", "tierAtMost": "B", "because": "barred" } ] } ],
              "tiers": [ { "name": "A", "score": "[50,)" }, { "name": "B", "score": "[25,50)" }, { "name": "C" } ],
              "rankings": [ { "id": "rank", "ties": "competition" },
                            { "id": "within", "within": "region", "ties": "average" } ] }
            """;

    @TempDir
    private Path folder;

    private final List<BigDecimal> figures = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    @BeforeEach
    void write_the_files() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder text = new StringBuilder("unit,period,region,x\n");
        for (int i = 0; i < UNITS; i++) {
            BigDecimal some =
                    BigDecimal.valueOf(random.nextInt(10_000), 2).setScale(random.nextInt(3), RoundingMode.DOWN);
            figures.add(i % 7_001 == 7_000 ? new BigDecimal(FINE[i / 7_001]) : some);
            units.add(i % 50 == 0 ? "单位" + i : i % 50 == 1 ? "u, " + i : "u" + i);
            groups.add(GROUPS[random.nextInt(GROUPS.length)]);
            text.append(quoted(units.get(i))).append(",2022,").append(quoted(groups.get(i)));
            text.append(',').append(figures.get(i).toPlainString()).append('\n');
        }
        Files.writeString(folder.resolve("scheme.json"), SCHEME);
        Files.writeString(folder.resolve("figures.csv"), text);
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }

    private boolean is(int row, int figure) {
        return figures.get(row).compareTo(BigDecimal.valueOf(figure)) == 0;
    }

    private String tier(int row) {
        int tier = figures.get(row).compareTo(BigDecimal.valueOf(50)) >= 0
                ? 0
                : figures.get(row).compareTo(BigDecimal.valueOf(25)) >= 0 ? 1 : 2;
        return List.of("A", "B", "C").get(is(row, DOWN) || is(row, BARRED) ? tier + 1 : tier);
    }

    /** What is larger comes first; those placed last are alike. */
    private BigDecimal key(int row) {
        return is(row, LAST) ? BigDecimal.ONE.negate() : figures.get(row);
    }

    /** Twice the mean of the first and the last place of each row among some, by row; nothing for others. */
    private int[][] places(List<Integer> among) {
        List<Integer> sorted = among.stream()
                .filter(row -> !is(row, UNRANKED))
                .sorted(Comparator.comparing(this::key).reversed())
                .toList();
        int[][] places = new int[UNITS][0];
        for (int first = 0, next = 0; first < sorted.size(); first = next) {
            while (next < sorted.size() && key(sorted.get(next)).compareTo(key(sorted.get(first))) == 0) {
                next++;
            }
            for (int i = first; i < next; i++) {
                places[sorted.get(i)] = new int[] {first + 1, next};
            }
        }
        return places;
    }

    private List<String> wanted() {
        List<Integer> all = IntStream.range(0, UNITS).boxed().toList();
        int[][] places = places(all);
        List<int[][]> within = all.stream().collect(Collectors.groupingBy(groups::get)).values().stream()
                .map(this::places)
                .toList();
        List<String> lines = new ArrayList<>(List.of("unit,region,score,tier,rank,within,note"));
        for (int row : all) {
            String ranks = ",,taken out of the ranking by a veto";
            if (!is(row, UNRANKED)) {
                int at = row;
                int[] here = within.stream()
                        .map(group -> group[at])
                        .filter(place -> place.length > 0)
                        .findFirst()
                        .orElseThrow();
                BigDecimal mean = BigDecimal.valueOf((here[0] + here[1]) * 5L, 1);
                ranks = places[row][0] + "," + plain(mean) + ",";
            }
            lines.add(String.join(
                    ",", quoted(units.get(row)), quoted(groups.get(row)), plain(figures.get(row)), tier(row), ranks));
        }
        return lines;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private List<String> written(String... options) {
        return written("csv", List.of(options));
    }

    /** The lines of a table, one blank between cells. */
    private List<String> table(String... options) {
        return written("table", List.of(options)).stream()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    private List<String> written(String format, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("score", "scheme.json", "figures.csv", "-f", format));
        arguments.addAll(options);
        TiermarkRun run = TiermarkRun.of(arguments, folder);
        assertEquals(0, run.exit(), new String(run.err(), UTF_8));
        return new String(run.out(), UTF_8).lines().toList();
    }

    @Test
    void in_the_order_of_the_file() {
        assertEquals(wanted(), written("--order", "input"));
    }

    @Test
    void in_the_order_of_the_ranking() {
        List<String> lines = written();
        assertEquals(
                written("--order", "input").stream().sorted().toList(),
                lines.stream().sorted().toList());
    }

    @Test
    void as_a_table_each_row_is_what_it_is_among_few() {
        List<String> all = table();
        assertEquals(all.subList(0, SOME), table("--top", "" + SOME).subList(0, SOME));
        List<String> ends = table("--bottom", "" + SOME);
        List<String> last = ends.subList(all.indexOf("") + 2, ends.lastIndexOf(""));
        assertTrue(last.size() >= SOME);
        assertTrue(new HashSet<>(all).containsAll(last));
    }

    @Test
    void as_a_table_the_cells_of_all_rows_line_up() {
        List<String> lines = written("table", List.of());
        String header = lines.get(lines.indexOf("") + 1);
        int unit = header.indexOf("unit");
        List<String> rows = lines.subList(lines.indexOf("") + 2, lines.lastIndexOf(""));
        assertEquals(UNITS, rows.size());
        for (String row : rows) {
            assertEquals("  ", row.substring(unit - 2, unit), row);
            assertTrue(row.charAt(unit) == 'u' || row.charAt(unit) == '单', row);
        }
    }
}
