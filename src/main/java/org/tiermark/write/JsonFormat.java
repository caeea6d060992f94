package org.tiermark.write;

import java.io.IOException;
import java.util.Locale;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Severity;
import org.tiermark.result.Input;
import org.tiermark.result.Result;

/**
 * Everything, for programs: one document, its form numbered by {@code format}.
 *
 * <p>{@code tool}, {@code inputs}, {@code subject}, {@code summary}, {@code results} with a ledger for each item,
 * {@code problems}. Where nothing could be ranked, {@code subject}, {@code summary} and {@code results} are not there.
 * Numbers are exact; sentences are there in English and Chinese.
 */
final class JsonFormat implements ResultFormat {
    private static final int FORMAT = 1;

    @Override
    public boolean writesFailures() {
        return true;
    }

    @Override
    public void ranking(Report report, Listing listing, Style style, Sink to) throws IOException {
        Json json = begin(report, to);
        if (report.result().isPresent()) {
            Result result = report.result().get();
            new JsonSubject(json).write(result.subject());
            Summary summary = Summary.of(report, listing);
            new JsonSummary(json, result).write(summary);
            JsonResults.write(json, report, listing, summary.boundaries());
        }
        end(report, json);
    }

    @Override
    public void explanation(Report report, Listing listing, Style style, Sink to) throws IOException {
        ranking(report, listing, style, to);
    }

    @Override
    public void problems(Report report, Style style, Sink to) throws IOException {
        end(report, begin(report, to));
    }

    @Override
    public void verification(Report report, Style style, Sink to) throws IOException {
        Json json = begin(report, to);
        if (report.verification().isPresent()) {
            JsonVerification.write(report.verification().get(), json);
        }
        end(report, json);
    }

    private static Json begin(Report report, Sink to) throws IOException {
        Json json = new Json(to);
        json.object().number("format", FORMAT);
        json.row("tool")
                .text("name", "tiermark")
                .text("version", report.version().get())
                .endObject();
        json.array("inputs");
        for (Input input : report.inputs()) {
            json.row().text("role", input.role()).text("name", input.name()).text("encoding", input.encoding());
            if (input.rows() > 0) {
                json.number("rows", input.rows());
            }
            json.optional("sha256", input.sha256().orElse("")).endObject();
        }
        json.endArray();
        return json;
    }

    private static void end(Report report, Json json) throws IOException {
        json.row("counts");
        for (Severity severity : Severity.values()) {
            json.number(word(severity), report.problems().count(severity));
        }
        json.endObject().array("problems");
        for (Problem problem : report.problems().list()) {
            json.row()
                    .text("code", problem.code().code())
                    .text("slug", problem.code().slug())
                    .text("severity", word(problem.severity()))
                    .origin(problem.origin())
                    .words("message", JsonResults.both(problem::message))
                    .endObject();
        }
        json.endArray().endObject().end();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
