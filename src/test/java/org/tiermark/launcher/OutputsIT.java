package org.tiermark.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.launcher.PackagedFile.Answer;

/** What the packaged file writes is whole or not there, and a run that could not write says so. */
class OutputsIT {
    /** Their ranking fills buffers, pipes and a file that may not grow. */
    private static final int MANY = 40_000;

    @TempDir
    private Path folder;

    private PackagedFile program;

    @BeforeEach
    void put() throws IOException {
        program = new PackagedFile(folder);
        program.put();
    }

    @ParameterizedTest(name = "tiermark {0}")
    @ValueSource(
            strings = {
                "score scheme.json figures.csv",
                "score scheme.json figures.csv -f json",
                "check scheme.json figures.csv",
                "explain scheme.json figures.csv --unit u1",
                "rule",
                "schema scheme",
                "--help",
                "--version"
            })
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_behind_stdout_is_said_and_exits_3(String arguments) throws Exception {
        Answer answer = program.shell("tiermark " + arguments + " > /dev/full");
        assertTrue(answer.err().contains("stdout: error[C112] \"stdout\" cannot be written: "), answer::err);
        assertFalse(answer.err().contains("Exception"), answer::err);
        assertEquals(3, answer.exit());
    }

    @ParameterizedTest(name = "{0} /dev/full")
    @ValueSource(strings = {"-o ", "--report json=", "--report sarif=", "--write-baseline "})
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_behind_a_file_is_said_and_exits_3(String option) throws Exception {
        Answer answer = program.shell("tiermark check scheme.json figures.csv " + option + "/dev/full");
        assertTrue(answer.err().contains("error[C112] \"/dev/full\" cannot be written: "), answer::err);
        assertEquals(3, answer.exit());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void with_nowhere_to_say_it_the_exit_code_remains() throws Exception {
        assertEquals(
                3,
                program.shell("tiermark score nowhere.json figures.csv 2> /dev/full")
                        .exit());
        assertEquals(
                3,
                program.shell("tiermark score scheme.json figures.csv > /dev/full 2>&1")
                        .exit());
        assertEquals(
                3, program.shell("tiermark score scheme.json figures.csv >&-").exit());
    }

    @Test
    void a_file_that_may_not_grow_leaves_the_old_one_as_it_was() throws Exception {
        many();
        program.write("old.json", "as it was\n");
        Answer answer = program.shell("ulimit -f 64; tiermark score scheme.json figures.csv -f json -o old.json");
        assertTrue(answer.err().contains("error[C112] \"old.json\" cannot be written: "), answer::err);
        assertEquals(3, answer.exit());
        assertTrue(program.read("old.json").equals("as it was\n"), "the old file is another");
        assertEquals(List.of("figures.csv", "old.json", "scheme.json"), program.names());
    }

    @Test
    void of_stdout_that_may_not_grow_the_rest_is_missing_and_said_to_be() throws Exception {
        many();
        Answer answer = program.shell("ulimit -f 64; tiermark score scheme.json figures.csv -f csv > cut.csv");
        assertTrue(answer.err().contains("stdout: error[C112]"), answer::err);
        assertEquals(3, answer.exit());
    }

    @ParameterizedTest(name = "SIG{0}")
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    @EnabledOnOs(OS.LINUX)
    void a_run_ended_while_it_writes_leaves_the_old_file_as_it_was(String signal) throws Exception {
        many();
        program.write("old.json", "as it was\n");
        File beside = folder.resolve("old.json.part1").toFile();
        try (HeldRun run = HeldRun.at(
                "org.tiermark.write.Sink", "drain", 2, program, "score scheme.json figures.csv -f json -o old.json")) {
            assertTrue(beside.length() > 0, "something is written");
            run.end(signal);
        }
        assertTrue(program.read("old.json").equals("as it was\n"), "the old file is another");
        assertEquals(signal.equals("KILL"), beside.exists(), "only what cannot be caught leaves its part behind");

        Answer next = program.shell("tiermark score scheme.json figures.csv -f csv -o old.json --top 1");
        assertEquals(0, next.exit(), next::err);
        assertTrue(program.read("old.json").contains("\nu0,"), "the next run is not held up");
    }

    @Test
    void a_pipe_nobody_reads_ends_the_run_quietly() throws Exception {
        many();
        Answer answer = program.shell("{ tiermark score scheme.json figures.csv; echo $? > code; } | head -n 1");
        assertEquals("", answer.err());
        assertEquals(1, answer.out().lines().count());
        assertEquals("141\n", program.read("code"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_report_that_fails_leaves_the_table_on_stdout_and_exits_3() throws Exception {
        Answer plain = program.shell("tiermark score scheme.json figures.csv");
        Answer answer = program.shell("tiermark score scheme.json figures.csv --report json=/dev/full");
        assertEquals(plain.out(), answer.out());
        assertTrue(answer.err().contains("--report: error[C112] \"/dev/full\""), answer::err);
        assertEquals(3, answer.exit());
    }

    private void many() throws IOException {
        program.write(
                "figures.csv",
                IntStream.range(0, MANY)
                        .mapToObj(unit -> "u" + unit + ",2022,95\n")
                        .collect(Collectors.joining("", "unit,period,sense\n", "")));
    }
}
