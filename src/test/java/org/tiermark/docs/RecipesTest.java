package org.tiermark.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipes for CI servers run nothing that the page does not show, and so try out, as well. */
class RecipesTest {
    private static final Path PAGE = Path.of("src/site/markdown/ci.md");
    private static final Pattern COMMAND = Pattern.compile("tiermark (?:check|score|verify|explain) [^'\n]*");

    @Test
    void every_command_of_a_recipe_is_tried_out_on_the_page() throws IOException {
        List<String> tried = Page.read(PAGE).blocks().stream()
                .flatMap(block -> block.commands().stream())
                .map(ConsoleBlock.Command::text)
                .toList();
        List<String> recipes = commands();
        assertTrue(recipes.size() >= 5, recipes::toString);
        assertEquals(
                List.of(),
                recipes.stream().filter(command -> !tried.contains(command)).toList());
    }

    /** The commands in blocks that are no console. */
    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        String fence = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("```")) {
                fence = fence.isEmpty() ? line : "";
            }
            Matcher command = COMMAND.matcher(line);
            if (!fence.isEmpty() && !fence.equals("```console") && command.find()) {
                commands.add(command.group());
            }
        }
        return commands;
    }
}
