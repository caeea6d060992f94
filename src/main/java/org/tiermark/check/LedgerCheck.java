package org.tiermark.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.problem.LedgerProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.LedgerEntry;

/** What is odd about manual entries seen together. */
public final class LedgerCheck {
    private LedgerCheck() {}

    /** Reports each entry that says the same as one before it, in whichever file: points written twice count twice. */
    public static Problems check(List<LedgerEntry> entries) {
        Problems problems = new Problems();
        Map<LedgerEntry, Origin> met = new HashMap<>();
        for (LedgerEntry entry : entries) {
            Origin first = met.putIfAbsent(entry.anywhere(), entry.origin());
            if (first != null) {
                problems.add(Problem.of(LedgerProblem.REPEATED, entry.origin())
                        .with("unit", entry.unit())
                        .with("other", first));
            }
        }
        return problems;
    }
}
