package org.tiermark.problem;

import java.util.Comparator;

/**
 * What problems are counted by to know them again, even when lines have moved.
 *
 * @param code the kind
 * @param file where it stands, as the user named it
 * @param unit whose figure it is about; may be empty
 * @param indicator which figure it is about; may be empty
 */
public record ProblemCase(ProblemCode code, String file, String unit, String indicator)
        implements Comparable<ProblemCase> {
    private static final Comparator<ProblemCase> ORDER = Comparator.comparing(
                    (ProblemCase one) -> one.code().code())
            .thenComparing(ProblemCase::file)
            .thenComparing(ProblemCase::unit)
            .thenComparing(ProblemCase::indicator);

    static ProblemCase of(Problem problem) {
        return new ProblemCase(
                problem.code(), problem.origin().file(), term(problem, "unit"), term(problem, "indicator"));
    }

    /** The same without unit and indicator. */
    ProblemCase ofFile() {
        return new ProblemCase(code, file, "", "");
    }

    private static String term(Problem problem, String name) {
        Wording term = problem.terms().get(name);
        return term == null ? "" : term.en();
    }

    @Override
    public int compareTo(ProblemCase other) {
        return ORDER.compare(this, other);
    }
}
