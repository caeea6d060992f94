package org.tiermark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
