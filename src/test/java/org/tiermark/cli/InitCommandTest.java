package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.problem.Language;

class InitCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_starter_scheme_is_sound_and_names_its_schema(Language language) throws IOException {
        String word = language.name().toLowerCase();
        assertEquals(0, run("init", "-o", "scheme.json", "--lang", word).exit());
        assertTrue(Files.readString(folder.resolve("scheme.json"))
                .startsWith("{\n  \"$schema\": \"./scheme.schema.json\","));
        TiermarkRun check = run("check", "scheme.json", "--fail-on", "info");
        assertEquals("checked scheme.json: no problems\n", new String(check.out(), StandardCharsets.UTF_8));
        assertEquals(0, check.exit());
    }

    @Test
    void a_scheme_that_is_there_is_kept() throws IOException {
        Files.writeString(folder.resolve("scheme.json"), "mine");
        TiermarkRun run = run("init", "-o", "scheme.json");
        assertEquals(2, run.exit());
        assertTrue(new String(run.err(), StandardCharsets.UTF_8).startsWith("--output: error[C132]"));
        assertEquals("mine", Files.readString(folder.resolve("scheme.json")));
    }

    private TiermarkRun run(String... arguments) {
        return TiermarkRun.of(List.of(arguments), folder);
    }
}
