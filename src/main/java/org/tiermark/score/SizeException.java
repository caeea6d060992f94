package org.tiermark.score;

import org.tiermark.model.Rational;
import org.tiermark.model.TooLargeException;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ScoringProblem;

/** Thrown where numbers pass the stated size; says in which item or formula. */
final class SizeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final transient Origin origin;

    SizeException(String where, Origin origin, TooLargeException cause) {
        super(cause);
        this.where = where;
        this.origin = origin;
    }

    /** The problem to report. */
    Problem problem() {
        return Problem.of(ScoringProblem.TOO_LARGE, origin)
                .with("item", where)
                .with("limit", Rational.MOST_BITS + " bits");
    }
}
