package org.tiermark.cli;

import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;

/** Thrown where the command line cannot be followed; it carries what is wrong with it, and how the run ends. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final ExitCode exit;

    UsageException(Problems problems) {
        this(problems, ExitCode.USAGE);
    }

    private UsageException(Problems problems, ExitCode exit) {
        super("the command line cannot be followed", null, false, false);
        this.problems = problems;
        this.exit = exit;
    }

    static UsageException of(Problem problem) {
        return new UsageException(only(problem));
    }

    /** What nobody could know before: it is no mistake of whoever typed the line. */
    static UsageException late(Problem problem) {
        return new UsageException(only(problem), ExitCode.NOT_EVALUATED);
    }

    private static Problems only(Problem problem) {
        Problems problems = new Problems();
        problems.add(problem);
        return problems;
    }

    Problems problems() {
        return problems;
    }

    ExitCode exit() {
        return exit;
    }
}
