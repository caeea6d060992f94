package org.tiermark.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.read.Schemas;

class SubmissionSchemaTest {
    private static final Judge SCHEMA = Judge.of(Schemas.submission());
    private static final String SCHEME = "examples/air-quality/scheme.json";
    private static final String FIGURES = "examples/air-quality/figures.csv";

    @Test
    void a_saved_result_is_a_submission() {
        TiermarkRun run = run("score", "-f", "json", SCHEME, FIGURES);
        assertEquals(List.of(), SCHEMA.faults(SchemeFiles.parsed(new String(run.out(), StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\": [{\"unit\": \"North\", \"score\": 88.2, \"tier\": \"good\", \"ranks\": {\"rank\": 3}}]}",
                "[{\"unit\": \"North\", \"score\": \"88.20\", \"ledgers\": [{\"item\": \"days\", \"points\": 56.2}]}]"
            })
    void what_is_valid_can_be_verified(String submission, @TempDir Path folder) throws IOException {
        assertEquals(List.of(), SCHEMA.faults(SchemeFiles.parsed(submission)));
        Path file = Files.writeString(folder.resolve("submission.json"), submission);
        TiermarkRun run = run("verify", SCHEME, FIGURES, "--submission", file.toString());
        assertTrue(run.exit() <= 1, new String(run.err(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\": [{\"score\": 88.2}]}",
                "{\"units\": []}",
                "[{\"unit\": \"North\", \"tier\": 1}]",
                "[{\"unit\": \"North\", \"ranks\": [3]}]",
                "[{\"unit\": \"North\", \"score\": {\"numerator\": \"1\"}}]"
            })
    void what_declares_nothing_or_in_another_shape_is_refused(String submission) {
        assertFalse(SCHEMA.faults(SchemeFiles.parsed(submission)).isEmpty());
    }

    private static TiermarkRun run(String... arguments) {
        return TiermarkRun.of(List.of(arguments), Path.of("."));
    }
}
