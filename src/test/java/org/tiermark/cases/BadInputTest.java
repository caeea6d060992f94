package org.tiermark.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong figures from end to end: every mistake with its place, the value as read and what to write. */
class BadInputTest {
    private static final String SCHEME = """
            { "id": "safety", "version": "1", "title": "Safety", "period": "2022",
              "indicators": [
                { "id": "sense", "name": "群众安全感", "measure": "%", "range": "[0,100]" },
                { "id": "cases", "name": "立案数", "measure": "起", "integer": true, "range": "[0,)" },
                { "id": "solved", "name": "破案数", "measure": "起", "integer": true, "range": "[0,)" },
                { "id": "rate", "formula": "solved / cases * 100", "range": "[0,100]" } ],
              "items": [
                { "id": "a", "points": 60, "indicator": "sense", "missing": "zero",
                  "rules": [ { "kind": "deduct", "points": 5, "when": "value < 96" } ] },
                { "id": "b", "points": 40, "indicator": "rate", "missing": "zero",
                  "rules": [ { "kind": "deduct", "points": 5, "when": "value < 50" } ] } ],
              "rankings": [ { "id": "rank" } ],
              "checks": [
                { "assert": "solved <= cases", "message": "破案数不能大于立案数" },
                { "assert": "abs(growth(cases)) <= 50", "message": "立案数变动过大", "severity": "warning" } ] }
            """;
    private static final String FIVE_MISTAKES = """
            unit,period,sense,cases,solved
            朝阳,2022,105,10,5
            海淀,2022,95,1.2万,6
            西城,2022,"96,5",8,4
            东城,2022,97,9
            丰台,2022,98,7,八
            通州,2022,96.5,6,3
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void put() throws IOException {
        write("scheme.json", SCHEME);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private TiermarkRun run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "scheme.json", "figures.csv"));
        arguments.addAll(List.of(more));
        return TiermarkRun.of(arguments, folder);
    }

    private static String out(TiermarkRun run) {
        return new String(run.out(), UTF_8);
    }

    private static String err(TiermarkRun run) {
        return new String(run.err(), UTF_8);
    }

    @Test
    void five_mistakes_are_five_problems_and_check_exits_1() throws IOException {
        write("figures.csv", FIVE_MISTAKES);
        TiermarkRun run = run("check");
        assertEquals("""
                figures.csv:2:9: error[V403] sense of 朝阳 is 105%, above 100%; \
                correct it, or widen the indicator's range
                figures.csv:3:12: error[V405] cases of 海淀 is "1.2万", with the multiplier 万; write it out: 12000
                figures.csv:4:9: error[V402] sense of 西城 is "96,5", not a plain decimal; write 96.5
                figures.csv:5:12: error[D109] this row has 4 cells, the header has 5; \
                give it 5; a cell with a , in it goes into quotes
                figures.csv:6:14: error[V401] solved of 丰台 is "八", not a number; \
                write a plain decimal, or leave it blank if there is no figure
                checked scheme.json, figures.csv (5 rows): 5 errors
                """, out(run));
        assertEquals("", err(run));
        assertEquals(1, run.exit());
    }

    @Test
    void score_says_the_same_ranks_nobody_and_exits_3() throws IOException {
        write("figures.csv", FIVE_MISTAKES);
        TiermarkRun run = run("score", "--fail-on", "never", "--lang", "zh");
        assertEquals("""
                figures.csv:2:9: error[V403] 朝阳的 sense 为 105%，高于 100%；请更正，或放宽指标的 range
                figures.csv:3:12: error[V405] 海淀的 cases 为“1.2万”，带有倍数“万”；请写成 12000
                figures.csv:4:9: error[V402] 西城的 sense 为“96,5”，不是普通小数；请写 96.5
                figures.csv:5:12: error[D109] 此行有 4 格，表头有 5 格；请补齐为 5 格；含“,”的格请加引号
                figures.csv:6:14: error[V401] 丰台的 solved 为“八”，不是数；请写普通小数；没有数据请留空
                未排名：5 个错误
                """, err(run));
        assertEquals("", out(run));
        assertEquals(3, run.exit());
    }

    @Test
    void in_part_only_units_without_errors_are_ranked() throws IOException {
        write("figures.csv", FIVE_MISTAKES);
        TiermarkRun run = run("score", "--allow-partial", "-f", "csv");
        List<String> ranks = out(run).lines()
                .skip(1)
                .map(line -> line.replaceFirst("^([^,]*),([^,]*),([^,]*),([^,]*),.*", "$1 $4"))
                .toList();
        assertEquals(List.of("通州 1", "东城 ", "丰台 ", "朝阳 ", "海淀 ", "西城 "), ranks);
        assertEquals(1, run.exit());
    }

    @Test
    void figures_that_contradict_one_another_are_found_without_scoring() throws IOException {
        write("figures.csv", """
                unit,period,sense,cases,solved
                u1,2021,96,10,5
                u2,2021,96,10,5
                u1,2022,96,10,12
                u2,2022,x,30,20
                """);
        TiermarkRun run = run("check");
        assertEquals("""
                figures.csv:4:15: error[V501] u1: 破案数不能大于立案数 (solved <= cases; solved = 12, cases = 10); \
                correct the figures
                figures.csv:4:15: error[V505] rate of u1 comes to 120, outside [0,100] \
                (solved / cases * 100; solved = 12, cases = 10); \
                correct the figures it is made of, or widen the indicator's range
                figures.csv:5:9: error[V401] sense of u2 is "x", not a number; \
                write a plain decimal, or leave it blank if there is no figure
                figures.csv:5:11: warning[V504] u2: 立案数变动过大 (abs(growth(cases)) <= 50; \
                growth(cases) = 200, cases = 30, previous(cases) = 10); see that the figures are right
                checked scheme.json, figures.csv (4 rows): 3 errors, 1 warning
                """, out(run));
        assertEquals(1, run.exit());
        assertEquals(3, run("score").exit());
    }

    @Test
    void check_finds_what_would_keep_a_unit_from_being_scored() throws IOException {
        write("scheme.json", SCHEME.replace("\"missing\": \"zero\",", ""));
        write("figures.csv", "unit,period,sense,cases,solved\nu1,2022,,10,5\n");
        TiermarkRun run = run("check");
        assertEquals("""
                figures.csv:2:9: error[R101] u1 has no points in "a": sense is missing; \
                send the figure, or state a missing policy for the item
                checked scheme.json, figures.csv (1 row): 1 error
                """, out(run));
        assertEquals(1, run.exit());
    }

    @Test
    void a_hundred_thousand_problems_are_counted_exactly_and_listed_in_part() throws IOException {
        StringBuilder text = new StringBuilder("unit,period,sense,cases,solved\n");
        for (int i = 0; i < 100_000; i++) {
            text.append('u').append(i).append(",2022,x,1,1\n");
        }
        write("figures.csv", text.toString());
        TiermarkRun run = run("check", "--max-problems", "3");
        List<String> lines = out(run).lines().toList();
        assertEquals("checked scheme.json, figures.csv (100000 rows): 100000 errors", lines.get(lines.size() - 1));
        assertEquals(5, lines.size());
        assertFalse(lines.get(3).isBlank());
        assertEquals(1, run.exit());
    }
}
