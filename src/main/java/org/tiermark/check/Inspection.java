package org.tiermark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Scheme;

/**
 * A scheme under inspection, what its numbers can come to, and what was found so far.
 *
 * @param scheme what is looked at
 * @param mentions all its expressions
 * @param reach what its quantities can come to
 * @param truth its conditions that figures cannot change
 * @param reported what was found so far, to tell what is said again
 * @param found takes the problems in
 */
record Inspection(
        Scheme scheme,
        List<Mentions.Mention> mentions,
        Reach reach,
        Truth truth,
        Set<Problem> reported,
        Problems found) {

    static Inspection of(Scheme scheme) {
        Reach reach = new Reach(scheme);
        return new Inspection(scheme, Mentions.of(scheme), reach, new Truth(reach), new HashSet<>(), new Problems());
    }

    /** Takes a problem in; one that several items have from the same defaults, word for word, only once. */
    void report(Problem problem) {
        if (reported.add(problem)) {
            found.add(problem);
        }
    }
}
