package org.tiermark.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.read.SmallWorkbook;

/** A submission may be a sheet of a workbook; disagreements then name the sheet and the cell. */
class WorkbookClaimsTest {
    @Test
    void claims_of_a_sheet_are_compared_like_those_of_a_table(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("examples/air-quality/scheme.json"), folder.resolve("scheme.json"));
        Files.copy(Path.of("examples/air-quality/figures.csv"), folder.resolve("figures.csv"));
        List<List<String>> rows = List.of(
                List.of("2024 申报表", "", "", ""),
                List.of("单位", "particles", "得分", "名次"),
                List.of("North", "40", "88.2", "3"),
                List.of("Hill", "40", "100", "1"));
        Files.write(
                folder.resolve("declared.xlsx"),
                new SmallWorkbook().sheet("申报", rows).bytes());
        TiermarkRun run = TiermarkRun.of(
                List.of("verify", "scheme.json", "figures.csv", "--submission", "declared.xlsx", "--select", "M101"),
                folder);
        assertEquals(
                "declared.xlsx#申报!B3: error[M101] North claims 40 in \"particles\", computed 32"
                        + " (difference +8): deduct 1"
                        + " of \"particles\" was left out (2 points for each µg/m³ begun above 35, at most 10); correct"
                        + " the claim, or the figures behind it",
                new String(run.out(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("declared.xlsx"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(1, run.exit());
    }
}
