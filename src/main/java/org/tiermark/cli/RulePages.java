package org.tiermark.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiermark.problem.Language;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Wording;
import org.tiermark.read.KeyTable;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Rule;

/**
 * The pages of rule kinds and problem codes, in Markdown. A kind's is a page of the site with the table of its keys
 * behind; a code's is made of its constant and, where there is one, of its fixture.
 *
 * @param language of what is made here
 */
record RulePages(Language language) {
    private static final Wording BASE = new Wording("gives points to start from", "基础分");
    private static final Wording ADJUSTMENT = new Wording("moves points", "加减分");
    private static final Wording KEYS = new Wording(
            "## Keys\n\n| key | unless stated | what it is |\n|---|---|---|\n",
            "## 键\n\n| 键 | 不写时 | 含义 |\n|---|---|---|\n");
    private static final Wording NEEDED = new Wording("must be stated", "必须写明");
    private static final Wording CODE = new Wording(
            "# {code} {slug}\n\n{severity}, in {stage}.\n\nFound: {found}.\n\nWhat to do: {fix}.\n",
            "# {code} {slug}\n\n{severity}，见于{stage}。\n\n发现：{found}。\n\n处理：{fix}。\n");
    private static final Wording PLACES =
            new Wording("\nA message has what was found in the place of words in braces.\n", "\n花括号中的词在提示中换成实际内容。\n");
    private static final Wording SET_OFF = new Wording("## What sets it off", "## 触发示例");
    private static final Wording SAID = new Wording("tiermark says:", "tiermark 提示：");
    private static final Wording MENDED = new Wording("## Mended", "## 改正之后");

    /** The page of a kind. */
    String of(Class<? extends Rule> kind) {
        String name = kind.getAnnotation(Kind.class).name();
        String page = Packed.text("kinds/" + name + ".md")
                .orElseGet(() -> "# " + name + "\n\n" + KeyTable.summary(kind) + "\n");
        return page.stripTrailing() + "\n\n" + KEYS.in(language)
                + KeyTable.of(kind).stream().map(this::line).collect(Collectors.joining());
    }

    private String line(KeyTable.Line key) {
        String otherwise = key.otherwise().isEmpty() ? "" : "`" + key.otherwise() + "`";
        return "| `%s` | %s | %s |\n"
                .formatted(key.name(), key.needed() ? NEEDED.in(language) : otherwise, key.description());
    }

    /** The page of a code. */
    String of(ProblemCode code) {
        String page = CODE.fill(
                language,
                Map.of(
                        "code", Wording.of(code.code()),
                        "slug", Wording.of(code.slug()),
                        "severity", Wording.of(code.severity().in(language)),
                        "stage", code.stage().words(),
                        "found", code.found(),
                        "fix", code.fix()));
        boolean places = (code.found().en() + code.fix().en()).contains("{");
        return page + (places ? PLACES.in(language) : "") + fixture("fixtures/" + code.code() + "/");
    }

    private String fixture(String folder) {
        Optional<String> bad = Packed.text(folder + "bad.json");
        Optional<String> said = Packed.text(folder + "expected.txt");
        Optional<String> good = Packed.text(folder + "good.json");
        if (bad.isEmpty() || said.isEmpty() || good.isEmpty()) {
            return "";
        }
        return section(SET_OFF, bad.get()) + "\n" + SAID.in(language) + "\n\n" + block("", said.get())
                + section(MENDED, good.get());
    }

    private String section(Wording title, String json) {
        return "\n" + title.in(language) + "\n\n" + block("json", json);
    }

    private static String block(String sort, String text) {
        return "```" + sort + "\n" + text.stripTrailing() + "\n```\n";
    }

    /** All kinds and codes, a line each. */
    String contents() {
        StringBuilder contents = new StringBuilder();
        RuleCommand.kinds().map(kind -> kind.getAnnotation(Kind.class)).forEach(kind -> {
            String does = (kind.base() ? BASE : ADJUSTMENT).in(language);
            contents.append("%s: %s\n".formatted(kind.name(), does));
        });
        for (ProblemCode code : ProblemCode.all()) {
            String severity = code.severity().in(language);
            contents.append("%s %s: %s\n".formatted(code.code(), severity, code.slug()));
        }
        return contents.toString();
    }
}
