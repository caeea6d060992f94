package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.tiermark.problem.Wording;

/** {@code tiermark explain}: the ledgers of units, each point with its rule and figures; they add up to the score. */
final class ExplainCommand implements Command {
    @Override
    public Wording summary() {
        return new Wording("show where each point of a unit comes from", "说明某单位每一分的来历");
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.SCHEME, Operand.FIGURES);
    }

    @Override
    public List<Option> options() {
        List<Option> own = List.of(Option.UNIT, Option.ITEM, Option.PERIOD, Option.ALLOW_PARTIAL);
        return Stream.of(own, Option.WRITING, Option.READING, Option.TALKING)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Option> neededOptions() {
        return List.of(Option.UNIT);
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        return Ranked.run(
                session, (format, report, listing, style, to) -> format.explanation(report, listing, style, to));
    }
}
