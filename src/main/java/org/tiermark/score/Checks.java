package org.tiermark.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.model.Interval;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;
import org.tiermark.problem.ValueProblem;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Check;
import org.tiermark.scheme.Indicator;

/**
 * Asserts what must hold between the figures of a unit: the scheme's checks, and the ranges of derived indicators. What
 * is missing asserts nothing. A unit that fails is faulty.
 */
final class Checks {
    private final Run run;
    private final Problems problems;

    /** What has to hold, and what is said of a row where it does not. */
    private interface Demand {
        /** Where it fails. */
        Lane fails(SliceScope scope);

        /** The code of its problem. */
        ProblemCode code();

        /** Its problem. */
        Problem problem(int row);
    }

    /**
     * A demand that fails for a row.
     *
     * @param row of the unit, from 0
     * @param demand which
     */
    private record Failure(int row, Demand demand) {}

    Checks(Run run, Problems problems) {
        this.run = run;
        this.problems = problems;
    }

    /** Reports all failures, by row. */
    void all() {
        List<Demand> demands = new ArrayList<>();
        run.scheme().checks().forEach(check -> demands.add(new Asserted(check)));
        run.derived().values().stream()
                .filter(indicator -> indicator.range().isPresent())
                .forEach(indicator ->
                        demands.add(new Ranged(indicator, indicator.range().get())));
        if (demands.isEmpty()) {
            return;
        }
        List<Failure> failures = new ArrayList<>();
        run.slices((lanes, from) -> {
            SliceScope scope = SliceScope.of(run, lanes, from, Recorder.NONE);
            for (Demand demand : demands) {
                Lane fails = demand.fails(scope).and(scope.covered());
                for (int i = 0; i < lanes.rows(); i++) {
                    if (fails.holds(i)) {
                        synchronized (failures) {
                            failures.add(new Failure(from + i, demand));
                        }
                    }
                }
            }
        });
        if (!failures.isEmpty()) {
            failures.sort(Comparator.comparingInt(Failure::row).thenComparingInt(one -> demands.indexOf(one.demand())));
            failures.forEach(this::report);
        }
    }

    /** The sentence is made only as long as anybody will read it. */
    private void report(Failure failure) {
        ProblemCode code = failure.demand().code();
        problems.add(
                problems.count(code) < Problems.KEPT_OF_A_CODE
                        ? failure.demand().problem(failure.row())
                        : Problem.of(code, Origin.NONE));
        if (code.severity() == Severity.ERROR) {
            run.faulty().set(failure.row());
        }
    }

    /** A check of the scheme. */
    private final class Asserted implements Demand {
        private final Check check;

        Asserted(Check check) {
            this.check = check;
        }

        @Override
        public Lane fails(SliceScope scope) {
            return check.assertion().evaluate(scope).not();
        }

        @Override
        public ProblemCode code() {
            return check.isBinding() ? ValueProblem.ASSERTION_FAILS : ValueProblem.ASSERTION_DOUBTFUL;
        }

        @Override
        public Problem problem(int row) {
            return shown(check.assertion(), row, code()).with("message", check.message());
        }
    }

    /** The range of a derived indicator. */
    private final class Ranged implements Demand {
        private final Indicator indicator;
        private final Interval range;

        Ranged(Indicator indicator, Interval range) {
            this.indicator = indicator;
            this.range = range;
        }

        @Override
        public Lane fails(SliceScope scope) {
            return range.contains(scope.figure(indicator.id())).not();
        }

        @Override
        public ProblemCode code() {
            return ValueProblem.DERIVED_OUT_OF_RANGE;
        }

        @Override
        public Problem problem(int row) {
            SliceScope scope = of(row);
            return shown(indicator.formula().orElseThrow(), row, code())
                    .with("indicator", indicator.id())
                    .with("value", Quantities.text(scope.figure(indicator.id()), indicator.type()))
                    .with("range", range);
        }
    }

    private SliceScope of(int row) {
        Lanes lanes = new Lanes(run.figures().dictionary(), 1);
        lanes.begin(1);
        return SliceScope.of(run, lanes, row, Recorder.NONE);
    }

    /** A problem with an expression, at the first figure it names, with all it is made of. */
    private Problem shown(Expression expression, int row, ProblemCode code) {
        SliceScope scope = of(row);
        Map<String, Wording> figures = new LinkedHashMap<>();
        Quantities.collect(expression, scope, scope, figures);
        String shown = figures.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue().en())
                .collect(Collectors.joining(", "));
        Origin place = firstFigure(expression)
                .map(id -> run.figures().origin(id, run.period(), row))
                .orElse(Origin.NONE);
        return Problem.of(code, place)
                .with("unit", run.figures().units().name(row))
                .with("text", expression.text())
                .with("figures", shown);
    }

    private static Optional<String> firstFigure(Expression expression) {
        if (expression instanceof Name name && name.kind() == Name.Kind.FIGURE) {
            return Optional.of(name.id());
        }
        return expression.parts().stream()
                .map(Checks::firstFigure)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
