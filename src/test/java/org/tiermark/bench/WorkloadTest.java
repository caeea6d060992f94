package org.tiermark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiermark.cli.Main;

/** The workload of the benchmark at forty units, against the scores DuckDB gave for it. */
class WorkloadTest {
    @Test
    void forty_units_score_as_the_same_rules_do_in_sql(@TempDir Path folder) throws Exception {
        WorkloadFigures.write(folder.resolve("figures.csv"), 40, 42);
        Files.writeString(folder.resolve("scheme.json"), WorkloadScheme.json());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> command = List.of("score", "scheme.json", "figures.csv", "-f", "csv", "--order", "input");
        assertEquals(0, Main.run(command, folder, InputStream.nullInputStream(), out, OutputStream.nullOutputStream()));
        try (InputStream expected = WorkloadTest.class.getResourceAsStream("/bench/scores-40.csv")) {
            assertEquals(
                    new String(expected.readAllBytes(), StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_of_a_unit_has_a_part_in_its_score_in_sql(Dialect dialect, @TempDir Path folder) throws Exception {
        Path figures = folder.resolve("figures.csv");
        WorkloadFigures.write(figures, 1, 42);
        List<String> columns = List.of(Files.readAllLines(figures).get(0).split(","));
        Set<String> words = new HashSet<>(List.of(new SqlRules(dialect).scored().split("\\W+")));
        assertEquals(36, columns.size());
        assertEquals(
                List.of(),
                columns.stream().filter(column -> !words.contains(column)).toList());
    }
}
