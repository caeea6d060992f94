package org.tiermark.write;

import java.io.IOException;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Severity;

/** Workflow commands of GitHub Actions: each problem becomes a note beside its line in the changed files. */
final class GithubFormat implements ProblemFormat {
    @Override
    public void problems(Report report, Style style, Sink to) throws IOException {
        ProblemText text = new ProblemText(style);
        text.each(report.problems(), new ProblemText.Lister() {
            @Override
            public void problem(Problem problem) throws IOException {
                to.append("::").append(command(problem.severity()));
                place(problem, to);
                to.append("::")
                        .append(escaped(problem.message(style.language())))
                        .append('\n');
            }

            @Override
            public void more(ProblemCode code, String more) throws IOException {
                to.append("::")
                        .append(command(code.severity()))
                        .append(" title=")
                        .append(title(code));
                to.append("::").append(escaped(more)).append('\n');
            }
        });
        to.append(text.checked(report)).append('\n');
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static void place(Problem problem, Sink to) throws IOException {
        Origin origin = problem.origin();
        to.append(' ');
        if (Location.isFile(origin)) {
            to.append("file=").append(property(origin.file())).append(',');
            if (origin.line() > 0) {
                to.append("line=").number(origin.line()).append(',');
            }
            if (origin.column() > 0) {
                to.append("col=").number(origin.column()).append(',');
            }
        }
        to.append("title=").append(title(problem.code()));
    }

    private static String title(ProblemCode code) {
        return code.code() + " " + code.slug();
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return Display.safe(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }
}
