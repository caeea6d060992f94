package org.tiermark.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.docs.ConsoleBlock.Command;

class PageTest {

    private static final List<String> PAGE = """
            # Title
            ```json
            $ no command
            ```
            <!-- exit 3 -->

            ```console
            $ mvn verify
            $ tiermark score \\
                a.json
            one

            two
            $ tiermark check a.json
            ```
            ~~~console
            $ cat a.json
            ```
            ~~~
            """.lines().toList();

    @Test
    void a_block_holds_its_commands_with_what_each_prints_and_the_last_exit_code() {
        ConsoleBlock block = Page.parse(PAGE).blocks().get(0);
        assertEquals(
                List.of(
                        new Command("mvn verify", List.of()),
                        new Command("tiermark score \\\n    a.json", List.of("one", "", "two")),
                        new Command("tiermark check a.json", List.of())),
                block.commands());
        assertEquals(3, block.exit());
    }

    @Test
    void a_block_ends_with_the_fence_that_opened_it_and_promises_0_without_a_comment() {
        List<ConsoleBlock> blocks = Page.parse(PAGE).blocks();
        assertEquals(2, blocks.size());
        assertEquals(
                List.of(new Command("cat a.json", List.of("```"))),
                blocks.get(1).commands());
        assertEquals(0, blocks.get(1).exit());
    }

    @Test
    void building_and_installing_are_only_shown() {
        assertTrue(new Command("mvn -q -DskipTests package", List.of()).isOnlyShown());
        assertTrue(new Command("sudo apt-get install maven", List.of()).isOnlyShown());
        assertEquals(false, new Command("cat mvn", List.of()).isOnlyShown());
    }

    @Test
    void a_page_can_show_other_lines_in_its_blocks_and_keeps_the_rest() {
        Page page = Page.parse(PAGE);
        List<String> shown = page.showing(List.of(
                page.blocks().get(0).commands().get(1).shown(List.of("three")),
                page.blocks().get(1).commands().get(0).shown(List.of())));
        assertEquals(
                List.of("```console", "$ tiermark score \\", "    a.json", "three", "```", "~~~console"),
                shown.subList(6, 12));
        assertEquals(List.of("$ cat a.json", "~~~"), shown.subList(12, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```console\n```", "```console\nno prompt\n```", "```console\n$ ls"})
    void a_block_without_a_command_or_without_an_end_is_refused(String text) {
        List<String> lines = text.lines().toList();
        assertThrows(IllegalArgumentException.class, () -> Page.parse(lines));
    }
}
