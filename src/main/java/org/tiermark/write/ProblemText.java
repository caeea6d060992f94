package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;
import org.tiermark.problem.Wording;
import org.tiermark.result.Input;

/** Problems in their short form, a line each; of many of one code the first ones, and how many more there are. */
public final class ProblemText {
    private static final String PLAIN = "\u001b[0m";

    private final Style style;
    private final Language language;

    /** Problems said in this style. */
    public ProblemText(Style style) {
        this.style = style;
        this.language = style.language();
    }

    /** Takes the problems that are listed, one by one. */
    interface Lister {
        /** Takes one. */
        void problem(Problem problem) throws IOException;

        /** Takes what is said after the last listed of a code of which there are more. */
        void more(ProblemCode code, String text) throws IOException;
    }

    /** Writes the problems that are bad enough, by place. */
    public void write(Problems problems, Sink to) throws IOException {
        each(problems, new Lister() {
            @Override
            public void problem(Problem problem) throws IOException {
                to.append(line(problem)).append('\n');
                if (style.background().isPresent()) {
                    background(problem, style.background().get(), to);
                }
            }

            @Override
            public void more(ProblemCode code, String text) throws IOException {
                to.append(text).append('\n');
            }
        });
    }

    /** Hands over the problems that are bad enough, by place; of many of one code the first. */
    void each(Problems problems, Lister lister) throws IOException {
        Map<ProblemCode, Integer> listed = new HashMap<>();
        for (Problem problem : problems.list()) {
            if (!problem.severity().atLeast(style.least())) {
                continue;
            }
            int number = listed.merge(problem.code(), 1, Integer::sum);
            if (number <= style.most()) {
                lister.problem(problem);
            }
            int more = problems.count(problem.code()) - style.most();
            if (number == style.most() && more > 0) {
                lister.more(problem.code(), more(problem.code(), more));
            }
        }
    }

    /** The line with carets under the cell, the rule's own place, what it means for the scores, and the fix. */
    private void background(Problem problem, Background background, Sink to) throws IOException {
        Optional<Excerpt> excerpt =
                background.line(problem.origin()).flatMap(line -> Excerpt.of(line, problem.origin()));
        if (excerpt.isPresent()) {
            String number = "" + problem.origin().line();
            to.append("  ")
                    .append(number)
                    .append(" | ")
                    .append(excerpt.get().text())
                    .append('\n');
            to.append("  ").append(" ".repeat(number.length())).append(" | ");
            to.append(coloured(excerpt.get().marks(), problem.severity())).append('\n');
        }
        Columns columns = new Columns(4).column(Columns.Side.LEFT).column(Columns.Side.LEFT);
        background.rule(problem).ifPresent(rule -> columns.row(ProblemWords.RULE.in(language), rule.in(language)));
        background
                .effect(problem)
                .ifPresent(effect -> columns.row(ProblemWords.EFFECT.in(language), effect.in(language)));
        String fix = problem.code().fix().fill(language, problem.terms());
        if (!fix.isEmpty()) {
            columns.row(ProblemWords.FIX.in(language), fix);
        }
        columns.write(to);
    }

    private String coloured(String text, Severity severity) {
        return style.coloured() ? colour(severity) + text + PLAIN : text;
    }

    private String line(Problem problem) {
        boolean brief = style.background().isPresent();
        String line = Display.safe(brief ? problem.brief(language) : problem.line(language));
        if (!style.coloured()) {
            return line;
        }
        String place = Display.safe(problem.origin().file().isEmpty() ? "" : problem.origin() + ": ");
        String word = problem.severity().in(Language.EN);
        return place + coloured(word, problem.severity()) + line.substring(place.length() + word.length());
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case INFO -> "\u001b[36m";
        };
    }

    private String more(ProblemCode code, int count) {
        return ProblemWords.MORE.fill(
                language, Map.of("count", Wording.of("" + count), "code", Wording.of(code.code())));
    }

    /** What was checked, and how many problems of each severity there are, exactly. */
    String checked(Report report) {
        List<String> files = new ArrayList<>();
        for (Input input : report.inputs()) {
            Wording rows = new Wording(input.rows() + (input.rows() == 1 ? " row" : " rows"), input.rows() + " 行");
            Map<String, Wording> terms = Map.of("file", Wording.of(input.name()), "rows", rows);
            files.add(input.rows() == 0 ? input.name() : ProblemWords.ROWS.fill(language, terms));
        }
        String comma = TableWords.COMMA.in(language);
        String colon = ExplanationWords.COLON.in(language);
        String checked = files.isEmpty()
                ? ""
                : ProblemWords.CHECKED.fill(language, Map.of("files", Wording.of(String.join(comma, files)))) + colon;
        return Display.safe(checked) + counts(report.problems());
    }

    /** How many problems of each severity there are, such as {@code 2 errors, 1 warning}. */
    public String counts(Problems problems) {
        List<String> counts = new ArrayList<>();
        counted(problems.count(Severity.ERROR), ProblemWords.ONE_ERROR, ProblemWords.ERRORS, counts);
        counted(problems.count(Severity.WARNING), ProblemWords.ONE_WARNING, ProblemWords.WARNINGS, counts);
        counted(problems.count(Severity.INFO), ProblemWords.ONE_NOTE, ProblemWords.NOTES, counts);
        return counts.isEmpty() ? ProblemWords.NONE.in(language) : String.join(TableWords.COMMA.in(language), counts);
    }

    private void counted(int count, Wording one, Wording many, List<String> counts) {
        if (count > 0) {
            counts.add((count == 1 ? one : many).fill(language, Map.of("count", Wording.of("" + count))));
        }
    }
}
