package org.tiermark.write;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tiermark.problem.Language;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;

/**
 * SARIF 2.1.0, the form in which code hosts take in findings. Each problem is a result with a place in a file: of a
 * problem with an option that is the first input. Columns count code points.
 */
final class SarifFormat implements ProblemFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void problems(Report report, Style style, Sink to) throws IOException {
        Json json = new Json(to);
        json.object()
                .text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .array("runs")
                .object();
        Set<ProblemCode> codes = new LinkedHashSet<>();
        report.problems().list().forEach(problem -> codes.add(problem.code()));
        tool(report, codes, style.language(), json);
        invocation(report.problems(), codes, json);
        json.text("columnKind", "unicodeCodePoints").array("results");
        for (Problem problem : report.problems().list()) {
            result(problem, report, style.language(), json);
        }
        json.endArray().endObject().endArray().endObject().end();
    }

    private static void tool(Report report, Set<ProblemCode> codes, Language language, Json json) throws IOException {
        json.object("tool")
                .object("driver")
                .text("name", "tiermark")
                .text("version", report.version().get());
        json.array("rules");
        for (ProblemCode code : codes) {
            json.object().text("id", code.code()).text("name", code.slug());
            json.row("shortDescription").text("text", code.found().in(language)).endObject();
            json.row("defaultConfiguration")
                    .text("level", level(code.severity()))
                    .endObject();
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    /** That the run came to its end, and what it counted but does not list. */
    private static void invocation(Problems problems, Set<ProblemCode> codes, Json json) throws IOException {
        json.array("invocations").object().yes("executionSuccessful").array("toolExecutionNotifications");
        for (ProblemCode code : codes) {
            int more = problems.count(code) - Problems.KEPT_OF_A_CODE;
            if (more > 0) {
                json.row().text("level", "note").row("message");
                json.text("text", "and " + more + " more of " + code.code())
                        .endObject()
                        .endObject();
            }
        }
        json.endArray().endObject().endArray();
    }

    private static void result(Problem problem, Report report, Language language, Json json) throws IOException {
        json.object().text("ruleId", problem.code().code()).text("level", level(problem.severity()));
        json.row("message").text("text", problem.message(language)).endObject();
        json.array("locations").object().object("physicalLocation");
        json.row("artifactLocation")
                .text("uri", Location.uri(Location.file(problem.origin(), report)))
                .endObject();
        if (problem.origin().line() > 0) {
            json.row("region").number("startLine", problem.origin().line());
            if (problem.origin().column() > 0) {
                json.number("startColumn", problem.origin().column());
            }
            json.endObject();
        }
        json.endObject().endObject().endArray().endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
