package org.tiermark.cli;

import java.io.IOException;
import java.util.Optional;
import org.tiermark.problem.Severity;
import org.tiermark.problem.Wording;
import org.tiermark.result.Input;
import org.tiermark.write.Background;
import org.tiermark.write.Listing;
import org.tiermark.write.ProblemText;
import org.tiermark.write.Report;
import org.tiermark.write.ResultFormat;
import org.tiermark.write.Sink;
import org.tiermark.write.Style;

/** What commands that rank have in common: score, say the problems, and show nothing beside a wrong figure. */
final class Ranked {
    private static final Wording WITHHELD = new Wording("nothing was ranked: {counts}", "未排名：{counts}");
    private static final Wording NOTES = new Wording("notes: {count}; -v lists them", "有 {count} 条提示，-v 可列出");
    private static final Wording INPUT = new Wording("read {file} as {encoding}", "已读取 {file}（{encoding}）");

    /** What is written of a ranking. */
    interface Document {
        /** Writes it to the end. */
        void write(ResultFormat format, Report report, Listing listing, Style style, Sink to) throws IOException;
    }

    private Ranked() {}

    static ExitCode run(Session session, Document document) throws IOException {
        Delivery delivery = new Delivery(session);
        Sieve sieve = new Sieve(session);
        Pipeline pipeline = new Pipeline(session);
        Run scored = pipeline.score();
        scored.problems().addAll(sieve.problems());
        Arguments arguments = session.arguments();
        if (scored.withheld(arguments)) {
            return withhold(session, scored, pipeline.background(), delivery);
        }
        boolean partial = scored.problems().hasErrors();
        Listing listing = Rows.of(arguments, scored);
        scored.problems().addAll(Gates.judge(arguments, scored.result().orElseThrow(), listing.rows()));
        Run run = scored.with(sieve.ranked(scored.problems()));
        say(session, run, pipeline.background());
        delivery.write(
                run.report(arguments.failOn()),
                (format, report, to) -> document.write(format, report, listing, session.style(), to));
        return partial ? ExitCode.FOUND : run.byLevel(arguments);
    }

    /** Where nothing may be shown beside a wrong figure: the problems alone, on stderr and for machines. */
    static ExitCode withhold(Session session, Run run, Background background, Delivery delivery) throws IOException {
        say(session, run, background);
        session.say(filled(WITHHELD, "counts", new ProblemText(session.style()).counts(run.problems())));
        delivery.writeFailure(
                run.withoutResult().report(Optional.of(Severity.ERROR)),
                (format, report, to) -> format.problems(report, session.style(), to));
        return ExitCode.NOT_EVALUATED;
    }

    private static void say(Session session, Run run, Background background) throws IOException {
        Arguments arguments = session.arguments();
        if (arguments.has(Option.VERBOSE)) {
            for (Input input : run.inputs()) {
                session.say(filled(filled(INPUT, "file", input.name()), "encoding", input.encoding()));
            }
        }
        session.say(run.problems(), background);
        int notes = run.problems().count(Severity.INFO);
        if (notes > 0 && !arguments.has(Option.VERBOSE)) {
            session.say(filled(NOTES, "count", "" + notes));
        }
    }

    private static Wording filled(Wording wording, String term, String value) {
        String place = "{" + term + "}";
        return new Wording(wording.en().replace(place, value), wording.zh().replace(place, value));
    }
}
