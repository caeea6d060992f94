package org.tiermark.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of a CSV output is a formula to a spreadsheet, whatever the names in the input are. */
class FormulaInjectionTest {
    private static final List<String> NAMES =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝2+1", "＋2+1", "－2+1", "＠MAX(A1)", "=\"a\",\"b\"", "a=1");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final String SCHEME = """
            { "id": "s", "version": "1", "title": "=1+1", "period": "2022",
              "indicators": [ { "id": "x", "name": "=x" } ],
              "items": [ { "id": "a", "name": "@item", "points": 10, "indicator": "x",
                "rules": [ { "kind": "deduct", "points": 1, "when": "value > 1", "because": "+because" } ] } ],
              "tiers": [ { "name": "=good", "score": "[10,)" }, { "name": "-poor" } ],
              "rankings": [ { "id": "rank", "name": "@rank" } ] }
            """;

    @TempDir
    private Path folder;

    private List<String> cells(String... arguments) throws IOException {
        StringBuilder figures = new StringBuilder("unit,period,x,note\n");
        StringBuilder claims = new StringBuilder("unit,score\n");
        for (String name : NAMES) {
            String quoted = '"' + name.replace("\"", "\"\"") + '"';
            figures.append(quoted).append(",2022,2,").append(quoted).append('\n');
            claims.append(quoted).append(",3\n");
        }
        Files.writeString(folder.resolve("scheme.json"), SCHEME);
        Files.writeString(folder.resolve("figures.csv"), figures);
        Files.writeString(folder.resolve("again.csv"), figures);
        Files.writeString(folder.resolve("claims.csv"), claims);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-f", "csv"));
        TiermarkRun run = TiermarkRun.of(all, folder);
        List<String> cells = new ArrayList<>();
        try (CSVParser table = CSVParser.parse(new String(run.out(), UTF_8), CSVFormat.DEFAULT)) {
            table.forEach(row -> row.forEach(cells::add));
        }
        return cells;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "score scheme.json figures.csv",
                "score scheme.json figures.csv --keep note",
                "score scheme.json figures.csv --detail",
                "check scheme.json figures.csv again.csv",
                "verify scheme.json figures.csv --submission claims.csv"
            })
    void no_cell_but_a_number_starts_like_a_formula(String line) throws IOException {
        List<String> cells = cells(line.split(" "));
        assertTrue(cells.size() > NAMES.size(), cells::toString);
        assertEquals(
                List.of(),
                cells.stream()
                        .filter(cell -> FORMULA.matcher(cell).matches()
                                && !NUMBER.matcher(cell).matches())
                        .toList());
    }

    @Test
    void what_is_guarded_is_still_to_be_read() throws IOException {
        List<String> cells = cells("score", "scheme.json", "figures.csv");
        assertTrue(cells.containsAll(List.of("'=1+1", "'@SUM(A1)", "'=\"a\",\"b\"", "a=1", "'-poor")), cells::toString);
    }
}
