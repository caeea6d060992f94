package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.tiermark.problem.Wording;

/** {@code tiermark score}: check, score, grade, rank; prints the ranking. */
final class ScoreCommand implements Command {
    @Override
    public Wording summary() {
        return new Wording("check, score, grade and rank; print the ranking", "核对、计分、定级、排名，输出名次表");
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.SCHEME, Operand.FIGURES);
    }

    @Override
    public List<Option> options() {
        List<Option> own = List.of(
                Option.ORDER,
                Option.TOP,
                Option.BOTTOM,
                Option.GROUP,
                Option.UNIT,
                Option.DETAIL,
                Option.KEEP,
                Option.PERIOD,
                Option.PREVIOUS,
                Option.ALLOW_PARTIAL);
        return Stream.of(Option.WRITING, own, Option.READING, Option.GATES, Option.TALKING)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        return Ranked.run(session, (format, report, listing, style, to) -> format.ranking(report, listing, style, to));
    }
}
