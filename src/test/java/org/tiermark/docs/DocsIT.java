package org.tiermark.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.Difference;
import org.tiermark.docs.ConsoleBlock.Command;
import org.tiermark.docs.Shell.Answer;

/** Types in what the pages show, and compares; {@code -Dtiermark.accept} writes what is printed into the pages. */
class DocsIT {

    private static final boolean ACCEPT = Boolean.getBoolean("tiermark.accept");
    private static final Path PROJECT = Path.of(System.getProperty("basedir", "."));
    private static final Path PROGRAM =
            Path.of(Objects.requireNonNull(System.getProperty("tiermark.file"), "tiermark.file is not set"));

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(Path.of("README.md"));
        Path chinese = Path.of("README.zh-CN.md");
        if (Files.exists(PROJECT.resolve(chinese))) {
            pages.add(chinese);
        }
        Path site = PROJECT.resolve("src/site/markdown");
        if (Files.exists(site)) {
            try (Stream<Path> files = Files.walk(site)) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .sorted()
                        .map(PROJECT::relativize)
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_command_prints_what_the_page_shows(Path page, @TempDir Path folder) throws Exception {
        Page parsed = Page.read(PROJECT.resolve(page));
        assertTrue(
                !page.toString().startsWith("README") || runsTiermark(parsed), page + " shows no run of the program");
        List<List<String>> shown = new ArrayList<>();
        StringBuilder wrongExits = new StringBuilder();
        try (Shell shell = Shell.in(folder, PROJECT, PROGRAM)) {
            for (ConsoleBlock block : parsed.blocks()) {
                shown.add(typeIn(block, shell, wrongExits));
            }
        }
        List<String> actual = parsed.showing(shown);
        if (ACCEPT && !actual.equals(parsed.lines())) {
            Files.write(PROJECT.resolve(page), actual);
        } else if (!actual.equals(parsed.lines())) {
            fail(page + " shows something else than is printed\n" + Difference.of(text(parsed.lines()), text(actual))
                    + "\nif that is meant: -Dtiermark.accept");
        }
        assertTrue(wrongExits.isEmpty(), page + ": " + wrongExits);
    }

    private static List<String> typeIn(ConsoleBlock block, Shell shell, StringBuilder wrongExits) throws Exception {
        List<String> shown = new ArrayList<>();
        for (Command command : block.commands()) {
            if (command.isOnlyShown()) {
                shown.addAll(command.shown(command.output()));
                continue;
            }
            Answer answer = shell.run(command.text());
            shown.addAll(command.shown(answer.output()));
            boolean isLast = command == block.commands().get(block.commands().size() - 1);
            int promised = isLast ? block.exit() : 0;
            if (answer.exit() != promised) {
                wrongExits.append("\n$ %s%nexits with %d, not %d".formatted(command.text(), answer.exit(), promised));
            }
        }
        return shown;
    }

    private static boolean runsTiermark(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block.commands().stream())
                .anyMatch(Command::runsTiermark);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
