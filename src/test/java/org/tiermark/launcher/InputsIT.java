package org.tiermark.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.launcher.PackagedFile.Answer;

/** What the packaged file is given from a shell: files that cannot be read, twice the same, standard input. */
class InputsIT {
    @TempDir
    private Path folder;

    private PackagedFile program;

    @BeforeEach
    void put() throws IOException {
        program = new PackagedFile(folder);
        program.put();
        program.write("warning.csv", "unit,period,sense\nu1,2022,95\nu2,2022,0.8\n");
        program.write("error.csv", "unit,period,sense\nu1,2022,95\nu2,2022,101\n");
        program.write("claims.csv", "unit,score,tier,rank\nu1,10,good,1\nu2,10,good,1\n");
        Files.createDirectory(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
    }

    @ParameterizedTest(name = "tiermark {0} exits {1}")
    @CsvSource({
        "score scheme.json figures.csv, 0",
        "score scheme.json warning.csv, 0",
        "check scheme.json, 0",
        "check scheme.json warning.csv, 0",
        "check scheme.json warning.csv --fail-on warning, 1",
        "check scheme.json error.csv, 1",
        "check scheme.json error.csv --fail-on never, 0",
        "score scheme.json figures.csv --fail-under 9.5, 1",
        "score scheme.json error.csv --allow-partial, 1",
        "verify scheme.json figures.csv --submission claims.csv, 1",
        "'', 2",
        "scor scheme.json figures.csv, 2",
        "score scheme.json, 2",
        "score scheme.json figures.csv --top none, 2",
        "score scheme.json error.csv, 3",
        "score scheme.json error.csv --fail-on never, 3",
        "score error.csv scheme.json, 3",
        "check scheme.json /dev/null, 3",
        "explain scheme.json figures.csv --unit u3, 2"
    })
    void every_exit_code_reaches_the_shell(String arguments, int exit) throws Exception {
        Answer answer = program.shell("tiermark " + arguments);
        assertEquals(exit, answer.exit(), answer::toString);
        assertFalse((answer.out() + answer.err()).contains("Exception"), answer::toString);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "score folder figures.csv | folder: error[F103] this file cannot be read",
                "score scheme.json folder | folder: error[F103] this file cannot be read",
                "score scheme.json figures.csv --units folder | folder: error[F103] this file cannot be read",
                "score scheme.json figures.csv --ledger folder | folder: error[F103] this file cannot be read",
                "score scheme.json figures.csv --previous folder | folder: error[F103] this file cannot be read",
                "check scheme.json figures.csv --baseline folder | folder: error[F103] this file cannot be read",
                "verify scheme.json figures.csv --submission folder | folder: error[F103] this file cannot be read",
                "score dangling figures.csv | dangling: error[F101] there is no such file",
                "score scheme.json dangling | dangling: error[F101] there is no such file",
                "score scheme.json figures.csv figures.csv/x | figures.csv/x: error[F10"
            })
    void what_cannot_be_read_is_named_once_and_exits_3(String arguments, String said) throws Exception {
        Answer answer = program.shell("tiermark " + arguments);
        String all = answer.out() + answer.err();
        assertTrue(all.startsWith(said), all);
        assertEquals(1, all.lines().filter(line -> line.contains(": error[")).count(), all);
        assertEquals(3, answer.exit());
    }

    @Test
    void a_file_that_may_not_be_read_exits_3() throws Exception {
        Path closed = folder.resolve("closed.csv");
        Files.createFile(closed, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("-wx------")));
        assumeFalse(Files.isReadable(closed), "root may read everything");
        Answer answer = program.shell("tiermark score scheme.json closed.csv");
        assertTrue(answer.err().startsWith("closed.csv: error[F102]"), answer::err);
        assertEquals(3, answer.exit());
    }

    @Test
    void the_same_file_twice_is_warned_about_and_changes_no_rank() throws Exception {
        Answer once = program.shell("tiermark score scheme.json figures.csv");
        Answer twice = program.shell("tiermark score scheme.json figures.csv ./figures.csv");
        assertEquals(once.out(), twice.out());
        assertEquals(0, twice.exit());
        assertTrue(twice.err().contains("warning[D118]"), twice::err);
        assertEquals(
                1,
                program.shell("tiermark score scheme.json figures.csv ./figures.csv --fail-on warning")
                        .exit());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tiermark score scheme.json - < figures.csv",
        "cat figures.csv | tiermark score scheme.json -",
        "tiermark score - figures.csv < scheme.json",
        "tiermark score scheme.json /dev/stdin < figures.csv",
        "cat figures.csv | tiermark score scheme.json /dev/stdin",
        "mkfifo pipe; cat figures.csv > pipe & tiermark score scheme.json pipe",
        "mkfifo pipe; cat scheme.json > pipe & tiermark score pipe figures.csv",
        "(head -n 2 figures.csv; sleep 1; tail -n 1 figures.csv) | tiermark score scheme.json -"
    })
    void standard_input_is_read_as_a_file_is(String line) throws Exception {
        Answer usual = program.shell("tiermark score scheme.json figures.csv");
        assertEquals(usual, program.shell(line));
        assertEquals(0, usual.exit());
    }
}
