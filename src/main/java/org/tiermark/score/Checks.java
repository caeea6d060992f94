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
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.ValueProblem;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Check;

/** Asserts what must hold between the figures of a unit. What is missing asserts nothing. */
final class Checks {
    private Checks() {}

    static void run(Run run, Problems problems) {
        if (run.scheme().checks().isEmpty()) {
            return;
        }
        List<Failure> failures = new ArrayList<>();
        run.slices((lanes, from) -> {
            SliceScope scope = SliceScope.of(run, lanes, from, Recorder.NONE);
            for (Check check : run.scheme().checks()) {
                Lane fails = check.assertion().evaluate(scope).not().and(scope.covered());
                for (int i = 0; i < lanes.rows(); i++) {
                    if (fails.holds(i)) {
                        synchronized (failures) {
                            failures.add(new Failure(from + i, check));
                        }
                    }
                }
            }
        });
        failures.sort(Comparator.comparingInt(Failure::row));
        failures.forEach(failure -> problems.add(problem(run, failure.check(), failure.row())));
    }

    /** A check that fails for a row. */
    private record Failure(int row, Check check) {}

    private static Problem problem(Run run, Check check, int row) {
        Lanes lanes = new Lanes(run.figures().dictionary());
        lanes.begin(1);
        SliceScope scope = SliceScope.of(run, lanes, row, Recorder.NONE);
        Map<String, Wording> figures = new LinkedHashMap<>();
        Quantities.collect(check.assertion(), scope, scope, figures);
        String shown = figures.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue().en())
                .collect(Collectors.joining(", "));
        return Problem.of(ValueProblem.ASSERTION_FAILS, place(run, check.assertion(), row))
                .with("unit", run.figures().units().name(row))
                .with("message", check.message())
                .with("text", check.assertion().text())
                .with("figures", shown);
    }

    /** Where the first figure the assertion names stands. */
    private static Origin place(Run run, Expression assertion, int row) {
        return firstFigure(assertion)
                .map(id -> run.figures().origin(id, run.period(), row))
                .orElse(Origin.NONE);
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
