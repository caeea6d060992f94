package org.tiermark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command, in every case, in every format, ends with the code that is promised, and never with a trace. */
class ExitCodeMatrixTest {
    private static final String SCHEME = """
            { "id": "s", "version": "1", "title": "t", "period": "2022",
              "indicators": [ { "id": "sense", "measure": "%", "range": "[0,100]" } ],
              "items": [ { "id": "a", "points": 10, "indicator": "sense", "rules": [
                { "kind": "deduct", "points": 1, "when": "value < 90" } ] } ],
              "tiers": [ { "name": "good", "score": "[9,)" }, { "name": "poor" } ],
              "rankings": [ { "id": "rank" } ] }
            """;
    private static final Map<String, String> FILES = Map.of(
            "scheme.json", SCHEME,
            "bad-scheme.json", SCHEME.replace("\"deduct\"", "\"deductt\""),
            "clean.csv", "unit,period,sense\nu1,2022,95\nu2,2022,80\n",
            "warning.csv", "unit,period,sense\nu1,2022,95\nu2,2022,0.8\n",
            "error.csv", "unit,period,sense\nu1,2022,95\nu2,2022,101\n",
            "empty.csv", "",
            "header.csv", "unit,period,sense\n",
            "claims.csv", "unit,score,tier,rank\nu1,10,good,1\nu2,9,good,2\n",
            "wrong-claims.csv", "unit,score,tier,rank\nu1,10,good,1\nu2,10,good,1\n");

    /**
     * What is given, and how it ends.
     *
     * @param scheme the first file
     * @param figures the second
     * @param options besides those the command needs
     * @param check how {@code check} ends
     * @param others how the others end
     */
    private record Situation(String scheme, String figures, List<String> options, int check, int others) {
        private Situation(String scheme, String figures, int check, int others) {
            this(scheme, figures, List.of(), check, others);
        }

        private Situation with(String option, String value, int nowCheck, int nowOthers) {
            return new Situation(scheme, figures, List.of(option, value), nowCheck, nowOthers);
        }
    }

    private static List<Situation> situations() {
        Situation warning = new Situation("scheme.json", "warning.csv", 0, 0);
        Situation error = new Situation("scheme.json", "error.csv", 1, 3);
        Situation missing = new Situation("scheme.json", "nowhere.csv", 3, 3);
        return List.of(
                new Situation("scheme.json", "clean.csv", 0, 0),
                new Situation("scheme.json", "-", 0, 0),
                warning,
                warning.with("--fail-on", "warning", 1, 1),
                error,
                error.with("--fail-on", "never", 0, 3),
                missing,
                missing.with("--fail-on", "never", 3, 3),
                new Situation("nowhere.json", "clean.csv", 3, 3),
                new Situation("bad-scheme.json", "clean.csv", 1, 3),
                new Situation("scheme.json", "empty.csv", 3, 3),
                new Situation("scheme.json", "header.csv", 3, 3),
                new Situation("scheme.json", ".", 3, 3),
                new Situation("scheme.json", "clean.csv", 2, 2).with("--no-such-option", "x", 2, 2),
                new Situation("scheme.json", "clean.csv", 2, 2).with("--fail-on", "sometimes", 2, 2));
    }

    @TempDir
    private static Path folder;

    private record Answer(int exit, String out, String err) {}

    private static Answer run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] exit = new int[1];
        String err = run(arguments, out, exit);
        return new Answer(exit[0], out.toString(UTF_8), err);
    }

    private static String run(List<String> arguments, OutputStream out, int[] exit) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in =
                new ByteArrayInputStream(FILES.get("clean.csv").getBytes(UTF_8));
        exit[0] = Main.run(arguments, folder, in, out, err);
        String said = err.toString(UTF_8);
        assertFalse(said.contains("\tat ") || said.contains("    at "), said);
        return said;
    }

    private static List<String> formats() {
        return List.of(Option.FORMAT.value().label().split("\\|"));
    }

    private static boolean readsFigures(Commands command) {
        return command.command().options().contains(Option.FORMAT);
    }

    private static List<String> arguments(Commands command, String scheme, String figures, String claims) {
        List<String> arguments = new ArrayList<>(List.of(command.word(), scheme, figures));
        if (command.command().neededOptions().contains(Option.UNIT)) {
            arguments.addAll(List.of("--unit", "u1"));
        }
        if (command.command().neededOptions().contains(Option.SUBMISSION)) {
            arguments.addAll(List.of("--submission", claims));
        }
        return arguments;
    }

    @TestFactory
    Stream<DynamicTest> commands_that_read_figures() throws IOException {
        put();
        List<DynamicTest> tests = new ArrayList<>();
        for (Commands command : Commands.values()) {
            for (Situation situation : readsFigures(command) ? situations() : List.<Situation>of()) {
                for (String format : formats()) {
                    List<String> arguments = arguments(command, situation.scheme(), situation.figures(), "claims.csv");
                    arguments.addAll(List.of("-f", format));
                    arguments.addAll(situation.options());
                    int wanted = command == Commands.CHECK ? situation.check() : situation.others();
                    tests.add(DynamicTest.dynamicTest(
                            String.join(" ", arguments), () -> ends(arguments, format, wanted)));
                }
            }
        }
        assertTrue(tests.size() > 100, "only " + tests.size());
        return tests.stream();
    }

    private static void put() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void ends(List<String> arguments, String format, int wanted) throws IOException {
        Answer answer = run(arguments);
        assertEquals(wanted, answer.exit(), answer::toString);
        boolean document = List.of("json", "sarif").contains(format) && wanted != 2;
        if (document) {
            assertTrue(new ObjectMapper().readTree(answer.out()).isObject(), answer::out);
        } else if (wanted == 2) {
            assertEquals("", answer.out());
        }
        assertEquals(wanted > 1, wanted > 1 && !(answer.err() + answer.out()).isBlank(), answer::toString);
        assertEquals(answer, run(arguments));
    }

    @TestFactory
    Stream<DynamicTest> a_closed_pipe_ends_quietly() throws IOException {
        put();
        return Stream.of(Commands.values())
                .filter(ExitCodeMatrixTest::readsFigures)
                .flatMap(command -> formats().stream()
                        .map(format -> DynamicTest.dynamicTest(command.word() + " " + format, () -> {
                            List<String> arguments = arguments(command, "scheme.json", "clean.csv", "claims.csv");
                            arguments.addAll(List.of("-f", format));
                            // junit and github may have nothing to say of what is clean
                            boolean silent = run(arguments).out().isEmpty();
                            int[] exit = new int[1];
                            String err = run(arguments, new Closed(), exit);
                            assertEquals(silent ? 0 : 141, exit[0]);
                            assertFalse(err.contains("Exception"), err);
                        })));
    }

    /** A pipe nobody reads. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int oneByte) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_claim_is_found_and_exits_1() throws IOException {
        put();
        return formats().stream()
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    List<String> arguments = arguments(Commands.VERIFY, "scheme.json", "clean.csv", "wrong-claims.csv");
                    arguments.addAll(List.of("-f", format));
                    assertEquals(1, run(arguments).exit());
                    arguments.addAll(List.of("--fail-on", "never"));
                    assertEquals(0, run(arguments).exit());
                }));
    }

    @TestFactory
    Stream<DynamicTest> commands_that_print_pages() {
        Map<Commands, List<String>> pages = Map.of(
                Commands.INIT, List.of("init"),
                Commands.SCHEMA, List.of("schema", "scheme"),
                Commands.RULE, List.of("rule", "V403"),
                Commands.DOCTOR, List.of("doctor"));
        return Stream.of(Commands.values())
                .filter(command -> !readsFigures(command) && pages.containsKey(command))
                .map(command -> DynamicTest.dynamicTest(command.word(), () -> {
                    List<String> arguments = new ArrayList<>(pages.get(command));
                    assertEquals(0, run(arguments).exit());
                    int[] exit = new int[1];
                    run(arguments, new Closed(), exit);
                    assertEquals(141, exit[0]);
                    arguments.add("--no-such-option");
                    assertEquals(2, run(arguments).exit());
                }));
    }
}
