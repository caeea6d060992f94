package org.tiermark.expression;

import org.tiermark.problem.Problem;

/** Thrown where an expression cannot be understood; carries the problem to report. */
public final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** What is wrong and where. */
    public SyntaxException(Problem problem) {
        super(problem.code().code());
        this.problem = problem;
    }

    /** The problem to report. */
    public Problem problem() {
        return problem;
    }
}
