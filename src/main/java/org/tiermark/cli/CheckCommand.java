package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.tiermark.problem.Wording;

/** {@code tiermark check}: lints the scheme and validates the figures; problems are the output. */
final class CheckCommand implements Command {
    @Override
    public Wording summary() {
        return new Wording("check a scheme, and figures against it; print the problems", "检查方案和数据，列出问题");
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.SCHEME, Operand.FIGURES.orNone());
    }

    @Override
    public List<Option> options() {
        return Stream.of(Option.WRITING, List.of(Option.PERIOD), Option.READING, Option.TALKING)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        Delivery delivery = new Delivery(session);
        Sieve sieve = new Sieve(session);
        Pipeline pipeline = new Pipeline(session);
        Run all = pipeline.check();
        all.problems().addAll(sieve.problems());
        Run run = all.with(sieve.checked(all.problems()));
        delivery.write(
                run.report(session.arguments().failOn()),
                (format, report, to) -> format.problems(report, session.resultStyle(pipeline.background()), to));
        return run.checked(session.arguments());
    }
}
