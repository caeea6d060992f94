package org.tiermark.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row of the whole against the sum of its parts. */
class TotalsRowTest {
    private static final String SCHEME = """
            { "id": "s", "version": "1", "period": "2022",
              "indicators": [ { "id": "cases", "measure": "起", "integer": true }, { "id": "rate", "measure": "%" } ],
              "items": [ { "id": "a", "points": 10, "indicator": "cases", "missing": "zero",
                "rules": [ { "kind": "deduct", "points": 1, "when": "value > 9 or rate > 1" } ] } ] }
            """;
    private static final Pattern FOUND = Pattern.compile("([0-9:]+): warning\\[V513\\].* says (\\S+) in .* to (\\S+);");

    @TempDir
    private Path folder;

    /** Where a total differs, what it says and what it should; empty where none does. */
    private String found(String figures) throws IOException {
        Files.writeString(folder.resolve("scheme.json"), SCHEME);
        Files.writeString(folder.resolve("f.csv"), figures);
        TiermarkRun run = TiermarkRun.of(List.of("check", "scheme.json", "f.csv"), folder);
        Matcher found = FOUND.matcher(new String(run.out(), UTF_8));
        return found.find() ? found.group(1) + " " + found.group(2) + " " + found.group(3) : "";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "unit cases;a 1;b 2;合计 3, ''",
        "unit cases;a 1;b 2;合计 4, :4:4 4 3",
        "unit cases;全市 4;a 1;b 2, :2:4 4 3",
        "unit cases;a 1;b 2;total 4, :4:7 4 3",
        "unit cases;a 1;b 2;全市合计 ４起, :4:6 4 3",
        "unit cases;a 1;b 2;小计 4, ''",
        "unit cases;a 1;b 2;平均 4, ''",
        "unit cases;a 1;b 2;全市平均 4, ''",
        "unit cases;a 1;b 2;合计 -, ''",
        "unit cases;a 1;b 2;合计 many, ''",
        "unit cases;a 1;b ;合计 4, ''",
        "unit cases;a 1;b N/A;合计 4, :4:4 4 1",
        "unit cases;a 1;b 2.5;合计 4, ''",
        "unit rate;a 1;b 2;合计 4, ''",
        "unit period cases;a 2022 1;b 2022 2;合计 2022 4, :4:9 4 3",
        "unit period cases;a 2022 1;b 2022 2;合计  4, :4:5 4 3",
        "unit period cases;a 2021 5;a 2022 1;合计 2021 4, ''",
        "unit period cases;a 2021 5;a 2022 1;合计 2022年 4, :4:10 4 1",
        "unit period cases;a 2021 5;a 2022 1;合计  4, ''"
    })
    void a_total_is_held_against_whole_numbers_of_its_own_file_and_period(String rows, String expected)
            throws IOException {
        assertEquals(expected, found(rows.replace(' ', ',').replace(';', '\n') + "\n"));
    }

    @Test
    void it_is_found_at_its_line_below_any_number_of_units() throws IOException {
        int units = 60_000;
        String rows = IntStream.range(0, units)
                .mapToObj(unit -> "u" + unit + ",2,0.5\n")
                .collect(Collectors.joining("", "unit,cases,rate\n", "合计,120001,\n"));
        assertEquals(":60002:4 120001 120000", found(rows));
    }
}
