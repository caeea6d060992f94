package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.cases.TiermarkRun;

/** A command that is refused would rehearse nothing. */
class RehearsalTest {
    private static final Path EXAMPLE = Path.of("examples/safety-2022");

    static List<List<String>> commands() {
        return Rehearsal.COMMANDS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_command_that_is_rehearsed_comes_to_its_end(List<String> command, @TempDir Path folder)
            throws IOException {
        for (String file : List.of("scheme.json", "figures.csv")) {
            Files.copy(EXAMPLE.resolve(file), folder.resolve(file));
        }
        assertEquals(ExitCode.OK.code(), TiermarkRun.of(command, folder).exit());
    }
}
