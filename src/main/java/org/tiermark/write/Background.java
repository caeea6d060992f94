package org.tiermark.write;

import java.util.Optional;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;

/** What is known of a problem besides its message; it is asked for where there is room to show it. */
public interface Background {
    /** The line of the input a problem stands in; empty where it cannot be had. */
    Optional<String> line(Origin origin);

    /** What of the scheme the problem is measured by, and where that stands. */
    Optional<Wording> rule(Problem problem);

    /** What the problem means for the scores. */
    Optional<Wording> effect(Problem problem);
}
