package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.tiermark.problem.Wording;

/** {@code tiermark verify}: recomputes, and compares with what units declare of themselves. */
final class VerifyCommand implements Command {
    @Override
    public Wording summary() {
        return new Wording(
                "recompute, and compare with submitted points, scores, tiers and ranks", "重新核算，与申报的得分、等级、名次比对");
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.SCHEME, Operand.FIGURES);
    }

    @Override
    public List<Option> options() {
        List<Option> own = List.of(Option.SUBMISSION, Option.TOLERANCE, Option.PERIOD, Option.ALLOW_PARTIAL);
        return Stream.of(own, Option.WRITING, Option.READING, Option.TALKING)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Option> neededOptions() {
        return List.of(Option.SUBMISSION);
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        Delivery delivery = new Delivery(session);
        Sieve sieve = new Sieve(session);
        Pipeline pipeline = new Pipeline(session);
        Run scored = pipeline.score();
        scored.problems().addAll(sieve.problems());
        if (scored.withheld(session.arguments())) {
            return Ranked.withhold(session, scored, pipeline.background(), delivery);
        }
        Run all = pipeline.verify(scored);
        Run run = all.with(sieve.ranked(all.problems()));
        delivery.write(
                run.report(session.arguments().failOn()),
                (format, report, to) -> format.verification(report, session.resultStyle(pipeline.background()), to));
        return run.verified(session.arguments());
    }
}
