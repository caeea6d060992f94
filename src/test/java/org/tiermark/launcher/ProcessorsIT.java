package org.tiermark.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.launcher.PackagedFile.Answer;

/** However many processors there are, the same is written. */
class ProcessorsIT {
    private static final int UNITS = 3_000;
    private static final String SCHEME = """
            { "id": "s", "version": "1", "units": { "attributes": ["group"] },
              "indicators": [ { "id": "a", "direction": "higher" }, { "id": "b" },
                { "id": "d", "direction": "lower", "formula": "b / (a + 1)",
                  "round": { "decimals": 3, "mode": "HALF_UP" } } ],
              "round": { "decimals": 2, "mode": "HALF_UP" },
              "items": [
                { "id": "p", "points": 40, "indicator": "a", "missing": "zero",
                  "rules": [ { "kind": "ratio", "target": "90" } ] },
                { "id": "q", "points": 30, "indicator": "b", "missing": "full", "rules": [
                  { "kind": "deduct", "per": "2", "points": 1.5, "steps": "begun", "cap": 20,
                    "when": "value > 3" },
                  { "kind": "veto", "when": "value > 48", "because": "far too many", "tierAtMost": "low" } ] },
                { "id": "r", "points": 30, "indicator": "d", "cap": 30, "missing": "rescale", "rules": [
                  { "kind": "formula", "points": "if(d < mean(d by group), points, points * mean(d) / (d + 1))" } ] } ],
              "tiers": [
                { "name": "high", "score": "[70,)", "share": "15%", "shareRounding": "FLOOR", "onTie": "admit" },
                { "name": "mid", "score": "[40,)" }, { "name": "low" } ],
              "rankings": [ { "id": "rank" }, { "id": "own", "within": ["group"] } ],
              "goals": [ { "name": "few", "when": "b <= 10 and a > 50" } ] }
            """;

    @TempDir
    private Path folder;

    private PackagedFile program;

    @BeforeEach
    void put() throws IOException {
        program = new PackagedFile(folder);
        program.write("scheme.json", SCHEME);
        program.write("figures.csv", figures(new SplittableRandom(1)));
    }

    private static String figures(SplittableRandom random) {
        StringBuilder figures = new StringBuilder("unit,group,a,b\n");
        for (int unit = 0; unit < UNITS; unit++) {
            figures.append("u").append(unit).append(",group").append(random.nextInt(7));
            for (int i = 0; i < 2; i++) {
                figures.append(',').append(random.nextInt(20) == 0 ? "" : "" + random.nextInt(500) / 10);
            }
            figures.append('\n');
        }
        return figures.toString();
    }

    @ParameterizedTest(name = "-f {0}")
    @ValueSource(strings = {"json", "csv", "csv --detail", "table --detail", "markdown --detail"})
    void the_number_of_processors_reaches_no_result(String format) throws Exception {
        String line = "tiermark score scheme.json figures.csv --allow-partial -f " + format;
        Answer alone = run(1, line);
        assertEquals(0, alone.exit(), alone::err);
        assertEquals(alone, run(2, line));
        assertEquals(alone, run(5, line));
    }

    private Answer run(int processors, String line) throws Exception {
        return program.shell("export TIERMARK_JAVA_OPTS=-XX:ActiveProcessorCount=" + processors + "\n" + line);
    }
}
