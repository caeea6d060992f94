package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Stage;
import org.tiermark.rule.Kind;
import org.tiermark.write.Format;

/** Whatever is registered has a case that runs it, a heading in the documentation and a line of help. */
class RegistryTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Path COMMANDS_PAGE = SITE.resolve("commands.md");

    private final List<String> lacking = new ArrayList<>();

    @Test
    void every_rule_kind_has_a_case_a_page_and_a_line() throws IOException {
        String lines = help("rule");
        for (String kind : kinds()) {
            Path folder = CASES.resolve(kind);
            String stated = "\"kind\": \"" + kind + "\"";
            demand(
                    Files.isDirectory(folder)
                            && texts(folder, ".*\\.(json|csv)").anyMatch(text -> text.contains(stated)),
                    "rule kind %s: a case whose scheme says %s; add %s/at-the-boundary/ with command, scheme.json,"
                            + " figures.csv",
                    kind,
                    stated,
                    folder);
            Path page = SITE.resolve("rules").resolve(kind + ".md");
            demand(
                    heads(page, "# " + kind),
                    "rule kind %s: its page; add %s, its first line \"# %s\"",
                    kind,
                    page,
                    kind);
            demand(lines.contains(kind + ": "), "rule kind %s: a line of \"tiermark rule\"", kind);
        }
        report();
    }

    @Test
    void every_command_has_a_case_a_heading_and_a_line() throws IOException {
        List<String> commands = commands();
        String help = help("--help");
        for (String word : Commands.words()) {
            demand(
                    commands.stream().anyMatch(command -> command.equals(word) || command.startsWith(word + " ")),
                    "command %s: a case; add %s/%s/SOME-NAME/command, its first word %s",
                    word,
                    CASES,
                    word,
                    word);
            demand(
                    heads(COMMANDS_PAGE, "## " + word),
                    "command %s: a heading \"## %s\" in %s",
                    word,
                    word,
                    COMMANDS_PAGE);
            demand(help.contains("\n  " + word + " "), "command %s: a line of \"tiermark --help\"", word);
        }
        report();
    }

    @Test
    void every_format_has_a_case_a_heading_and_a_line() throws IOException {
        List<String> commands = commands();
        for (Format format : Format.values()) {
            String word = format.word();
            Pattern use = Pattern.compile("(-f |--format[= ]|--report[= ])" + word + "\\b");
            demand(
                    commands.stream().anyMatch(command -> use.matcher(command).find()),
                    "format %s: a case; add %s/score/formats/%s/ with \"--format %s\" in its command",
                    word,
                    CASES,
                    word,
                    word);
            demand(
                    heads(COMMANDS_PAGE, "### " + word),
                    "format %s: a heading \"### %s\" in %s",
                    word,
                    word,
                    COMMANDS_PAGE);
            demand(help("score", "--help").contains(word), "format %s: a mention in \"tiermark score --help\"", word);
        }
        report();
    }

    @Test
    void every_option_has_a_case_an_entry_and_a_line() throws IOException {
        List<String> commands = commands();
        String page = Files.exists(COMMANDS_PAGE) ? Files.readString(COMMANDS_PAGE) : "";
        StringBuilder helps = new StringBuilder(help("--help"));
        for (String word : Commands.words()) {
            helps.append(help(word, "--help"));
        }
        for (Option option : Option.values()) {
            String name = option.longName();
            Pattern use = Pattern.compile("(^|.* )(" + String.join("|", option.names()) + ")($|[ =].*)");
            demand(
                    commands.stream().anyMatch(command -> use.matcher(command).matches()),
                    "option %s: a case; add %s/score/SOME-NAME/ with %s in its command",
                    name,
                    CASES,
                    name);
            demand(
                    Pattern.compile("\n\\| .*`" + name + "\\b").matcher(page).find(),
                    "option %s: a line \"| `%s` | ... |\" in the table of options of %s",
                    name,
                    name,
                    COMMANDS_PAGE);
            demand(helps.indexOf(" " + name) >= 0, "option %s: a command that takes it", name);
        }
        report();
    }

    @Test
    void every_exit_code_has_a_case_or_test_and_a_line_in_both_readmes() throws IOException {
        String help = help("--help");
        String tests =
                String.join("\n", texts(Path.of("src/test/java"), ".*\\.java").toList());
        List<String> exits =
                texts(CASES, ".*/expected\\.exit").map(String::strip).toList();
        for (ExitCode exit : ExitCode.values()) {
            String code = "" + exit.code();
            demand(
                    exit == ExitCode.OK
                            || exits.contains(code)
                            || tests.contains("ExitCode." + exit.name() + ".code()"),
                    "exit code %s: a case with %s in its expected.exit, or a test that compares with"
                            + " ExitCode.%s.code()",
                    code,
                    code,
                    exit);
            for (String readme : List.of("README.md", "README.zh-CN.md")) {
                demand(
                        heads(Path.of(readme), "| " + code + " |"),
                        "exit code %s: a row \"| %s |\" in %s",
                        code,
                        code,
                        readme);
            }
            demand(help.contains("\n  " + code + " "), "exit code %s: a line of \"tiermark --help\"", code);
        }
        report();
    }

    @Test
    void every_problem_code_has_a_fixture() throws IOException {
        StringBuilder fixtures = new StringBuilder();
        texts(CASES, ".*/expected.*").forEach(fixtures::append);
        texts(Path.of("src/test/resources/lint"), ".*/expected\\.txt").forEach(fixtures::append);
        texts(Path.of("src/test/java"), ".*\\.java").forEach(fixtures::append);
        for (ProblemCode code : ProblemCode.all()) {
            String wanted = code.stage() == Stage.S ? "src/test/resources/lint/%s/ or " : "";
            demand(
                    fixtures.indexOf("[" + code.code() + "]") >= 0,
                    "problem code %s (%s): what sets it off; add " + wanted.formatted(code.code()) + "%s/problems/%s/",
                    code.code(),
                    code.slug(),
                    CASES,
                    code.code());
        }
        report();
    }

    @Test
    void no_output_leaves_a_place_of_a_sentence_open() throws IOException {
        Pattern open = Pattern.compile("(error|warning|info)\\[[A-Z]\\d{3}][^\n]*(?<![\"$])\\{[a-zA-Z]+}");
        texts(CASES, ".*/expected\\.(txt|err)")
                .flatMap(text -> open.matcher(text).results())
                .forEach(match -> demand(false, "a term for the place in: %s", match.group()));
        report();
    }

    private void demand(boolean there, String wanted, Object... terms) {
        if (!there) {
            lacking.add("- " + wanted.formatted(terms));
        }
    }

    private void report() {
        if (!lacking.isEmpty()) {
            fail("these are registered, but lack\n" + String.join("\n", lacking)
                    + "\n(expected files of a case: mvn test -Dtest=GoldenCasesTest -Dtiermark.accept,"
                    + " then read them)");
        }
    }

    private static List<String> kinds() {
        return RuleCommand.kinds()
                .map(type -> type.getAnnotation(Kind.class).name())
                .toList();
    }

    private static String help(String... arguments) {
        return "\n" + new String(TiermarkRun.of(List.of(arguments), Path.of("")).out(), StandardCharsets.UTF_8);
    }

    private static boolean heads(Path page, String line) throws IOException {
        return Files.exists(page)
                && Files.readAllLines(page).stream()
                        .anyMatch(one -> one.equals(line) || line.startsWith("|") && one.startsWith(line));
    }

    /** The command of every case, and the arguments its argument files hold. */
    private static List<String> commands() throws IOException {
        return texts(CASES, ".*/(command|.*\\.args)").map(String::strip).toList();
    }

    private static Stream<String> texts(Path folder, String name) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                if (path.toString().matches(name)) {
                    texts.add(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
                }
            }
            return texts.stream();
        }
    }
}
