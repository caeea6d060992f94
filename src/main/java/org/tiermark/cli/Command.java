package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import org.tiermark.problem.Wording;

/** One thing that can be asked of the tool: a class, and a line in {@link Commands}. */
interface Command {
    /** What it does, in one line. */
    Wording summary();

    /** What it takes besides options, in order; only the last may be many. */
    List<Operand> operands();

    /** The options it takes. */
    List<Option> options();

    /** Those of its options it cannot do without. */
    default List<Option> neededOptions() {
        return List.of();
    }

    /** Does it. */
    ExitCode run(Session session) throws IOException;
}
