package org.tiermark.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.cases.TiermarkRun;

/** What {@code -f sarif} writes is valid by the published schema, and each result has a place in a file. */
class SarifTest {
    private static final String AIR = "examples/air-quality/scheme.json examples/air-quality/figures.csv";
    private static final String CASES = "src/test/resources/cases/";

    private static Schema schema;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream text = SarifTest.class.getResourceAsStream("/sarif/sarif-2.1.0.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        StringBuilder many = new StringBuilder("unit,pm25,good_days\n");
        for (int i = 0; i < 1_200; i++) {
            many.append('u').append(i).append(",x,281\n");
        }
        Files.writeString(folder.resolve("many mistakes 多.csv"), many);
    }

    static Stream<List<String>> runs() {
        return Stream.of(
                List.of("check", "-f", "sarif", "examples/air-quality/scheme.json", folder + "/many mistakes 多.csv"),
                words("score -f sarif none.json none.csv"),
                words("score -f sarif " + AIR),
                words("explain -f sarif --unit North " + AIR),
                words("score -f sarif --fail-under 90 --fail-tier fair --lang zh " + AIR),
                words("verify -f sarif --submission " + CASES + "verify/disagreements/submission.csv " + AIR),
                words("check -f sarif " + CASES + "formats/sarif-check/scheme.json"));
    }

    private static List<String> words(String command) {
        return new ArrayList<>(List.of(command.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void it_is_valid_and_every_result_has_a_place(List<String> command) {
        JsonNode log = output(command);
        assertEquals(
                List.of(), schema.validate(log).stream().map(Error::toString).toList());
        for (JsonNode result : log.at("/runs/0/results")) {
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText();
            assertTrue(uri.matches("[!-~]+"), uri);
            assertFalse(uri.startsWith("--"), uri);
        }
    }

    @Test
    void what_is_counted_but_not_listed_is_told() {
        JsonNode log = output(runs().findFirst().orElseThrow());
        assertEquals(1_000, log.at("/runs/0/results").size());
        assertEquals(
                "and 200 more of V401",
                log.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText());
    }

    @Test
    void the_schema_refuses_what_sarif_does_not_know() {
        JsonNode log = output(words("score -f sarif " + AIR));
        ((ObjectNode) log.at("/runs/0")).put("zzz", 1);
        assertFalse(schema.validate(log).isEmpty());
    }

    private static JsonNode output(List<String> command) {
        TiermarkRun run = TiermarkRun.of(command, Path.of("."));
        return SchemeFiles.parsed(new String(run.out(), StandardCharsets.UTF_8));
    }
}
