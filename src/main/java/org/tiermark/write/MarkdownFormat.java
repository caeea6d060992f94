package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiermark.problem.Language;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.result.Result;

/**
 * Markdown for a notice and its annex: what is said of all units together, the ranking as a table, and on request each
 * unit's ledgers. Problems, where there are any, are a table of their own.
 */
final class MarkdownFormat implements ResultFormat {
    @Override
    public boolean writesFailures() {
        return true;
    }

    @Override
    public void ranking(Report report, Listing listing, Style style, Sink to) throws IOException {
        Language language = style.language();
        Result result = report.result().orElseThrow();
        MarkdownPage page = new MarkdownPage(to);
        page.title(RankingText.title(result.subject(), language), "");
        summary(new SummaryText(result, listing, language).columns(Summary.of(report, listing)), page);
        page.unit(MarkdownWords.ANNEX.in(language));
        Columns ranking = new RankingText(report, listing, language).columns();
        List<List<String>> rows = ranking.rows();
        page.table(rows.get(0), ranking.sides(), rows.subList(1, rows.size()));
        if (listing.detail()) {
            new ExplanationText(report, listing, language).units(to, MarkdownPage::new);
        }
        listed(report, style, page);
    }

    private static void summary(Columns columns, MarkdownPage page) throws IOException {
        List<List<String>> rows = columns.rows();
        for (int from = 0, end; from < rows.size(); from = end) {
            end = from + 1;
            while (end < rows.size() && rows.get(end).get(0).isEmpty()) {
                end++;
            }
            page.item(
                    rows.get(from).get(0),
                    rows.subList(from, end).stream().map(row -> row.get(1)).toList());
        }
        page.to().append('\n');
    }

    @Override
    public void explanation(Report report, Listing listing, Style style, Sink to) throws IOException {
        new ExplanationText(report, listing, style.language()).write(to, MarkdownPage::new);
    }

    @Override
    public void problems(Report report, Style style, Sink to) throws IOException {
        MarkdownPage page = new MarkdownPage(to);
        page.title(new ProblemText(style).checked(report), "");
        listed(report, style, page);
    }

    @Override
    public void verification(Report report, Style style, Sink to) throws IOException {
        MarkdownPage page = new MarkdownPage(to);
        page.title(VerificationWords.compared(report.verification(), style.language()), "");
        listed(report, style, page);
    }

    private static void listed(Report report, Style style, MarkdownPage page) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Language language = style.language();
        new ProblemText(style).each(report.problems(), new ProblemText.Lister() {
            @Override
            public void problem(Problem problem) {
                rows.add(cells(problem, language));
            }

            @Override
            public void more(ProblemCode code, String text) {
                rows.add(List.of("", "", code.code(), text));
            }
        });
        if (!rows.isEmpty()) {
            page.unit(MarkdownWords.PROBLEMS.in(language));
            List<String> header = Stream.of(MarkdownWords.PROBLEM)
                    .map(word -> word.in(language))
                    .toList();
            page.table(header, header.stream().map(cell -> Columns.Side.LEFT).toList(), rows);
        }
    }

    private static List<String> cells(Problem problem, Language language) {
        return List.of(
                problem.origin().toString(),
                problem.severity().in(language),
                problem.code().code(),
                problem.message(language));
    }
}
