package org.tiermark.problem;

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
        int order = code.code().compareTo(other.code.code());
        order = order == 0 ? file.compareTo(other.file) : order;
        order = order == 0 ? unit.compareTo(other.unit) : order;
        return order == 0 ? indicator.compareTo(other.indicator) : order;
    }
}
