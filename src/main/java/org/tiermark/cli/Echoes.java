package org.tiermark.cli;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.ProblemCase;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.RowsProblem;
import org.tiermark.problem.Severity;
import org.tiermark.scheme.Scheme;

/** Problems that only follow from mistakes in a file of rows or benchmarks: that what it should give is not there. */
final class Echoes {
    private static final Set<ProblemCode> OF_BENCHMARKS =
            Set.of(BenchmarkProblem.NOT_GIVEN, BenchmarkProblem.NONE_FOR_UNIT);

    private final Scheme scheme;
    private final Set<String> rows = new HashSet<>();
    private final Set<ProblemCode> codes = new HashSet<>();

    /** What may follow from the problems met so far. */
    Echoes(Scheme scheme, Arguments arguments, Problems sofar) {
        this.scheme = scheme;
        Set<String> wrong = new HashSet<>();
        for (ProblemCase one : sofar.cases().keySet()) {
            if (one.code().severity() == Severity.ERROR) {
                wrong.add(one.file());
            }
        }
        for (Map.Entry<String, String> named : arguments.rows()) {
            if (wrong.contains(named.getValue())) {
                rows.add(named.getKey());
            }
        }
        if (arguments.all(Option.BENCHMARKS).stream().anyMatch(wrong::contains)) {
            codes.addAll(OF_BENCHMARKS);
        }
    }

    /** Those that follow from nothing said before. */
    Problems without(Problems found) {
        return codes.isEmpty() && rows.isEmpty() ? found : found.only(one -> !follows(one));
    }

    private boolean follows(ProblemCase one) {
        return codes.contains(one.code())
                || one.code() == RowsProblem.NO_ROWS_FILE
                        && scheme.indicators().stream()
                                .filter(indicator -> indicator.label().equals(one.indicator()))
                                .anyMatch(indicator -> rows.contains(indicator.rows()));
    }
}
