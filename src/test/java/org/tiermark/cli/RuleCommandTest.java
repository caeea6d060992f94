package org.tiermark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.problem.Language;
import org.tiermark.problem.ProblemCode;
import org.tiermark.rule.Kind;

class RuleCommandTest {
    static Stream<String> kinds() {
        return RuleCommand.kinds().map(type -> type.getAnnotation(Kind.class).name());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_page_of_a_kind_lists_its_keys_each_described(String kind) {
        String page = page(kind);
        assertTrue(page.startsWith("# "), page);
        assertTrue(page.contains("\n| `when` | `true` | the condition under which it acts;"), page);
        assertTrue(page.lines().filter(line -> line.startsWith("| `")).noneMatch(line -> line.endsWith("|  |")), page);
    }

    @Test
    void a_key_that_must_be_stated_says_so() {
        assertTrue(page("ratio").contains("\n| `target` | must be stated | the value that earns the full marks"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_has_a_page_with_what_was_found_and_what_to_do(Language language) {
        for (ProblemCode code : ProblemCode.all()) {
            String page = new RulePages(language).of(code);
            assertTrue(page.startsWith("# " + code.code() + " " + code.slug() + "\n"), page);
            assertTrue(page.contains(code.found().in(language)), page);
            assertTrue(page.contains(code.fix().in(language)), page);
        }
    }

    @Test
    void a_code_is_found_in_small_letters_too() {
        assertEquals(page("S206"), page("s206"));
    }

    @Test
    void without_a_name_all_kinds_and_codes_are_listed() {
        List<String> lines = page().lines().toList();
        assertEquals(kinds().count() + ProblemCode.all().size(), lines.size());
        assertTrue(lines.contains("deduct: moves points"), lines.toString());
        assertTrue(lines.contains("S206 error: no-steps"), lines.toString());
    }

    private static String page(String... topic) {
        TiermarkRun run = TiermarkRun.of(
                Stream.concat(Stream.of("rule"), Stream.of(topic)).toList(), Path.of("."));
        assertEquals(0, run.exit(), new String(run.err(), StandardCharsets.UTF_8));
        return new String(run.out(), StandardCharsets.UTF_8);
    }
}
