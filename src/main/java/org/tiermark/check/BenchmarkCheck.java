package org.tiermark.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.Previous;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Benchmark;
import org.tiermark.scheme.Scheme;

/** Benchmarks a scheme names that nobody gave. Where only some units are covered, who needs them is not known here. */
final class BenchmarkCheck {
    private final Scheme scheme;
    private final Figures figures;
    private final Period period;
    private final Problems found;
    private final Set<Name> seen = new HashSet<>();

    BenchmarkCheck(Scheme scheme, Figures figures, Period period, Problems found) {
        this.scheme = scheme;
        this.figures = figures;
        this.period = period;
        this.found = found;
    }

    void report() {
        for (Mentions.Mention mention : Mentions.of(scheme)) {
            visit(mention.expression(), mention, Optional.of(period));
        }
    }

    /**
     * Looks for the benchmarks of an expression.
     *
     * @param when the period they are asked of; empty: an earlier one, where they only have to be there in some
     */
    private void visit(Expression expression, Mentions.Mention mention, Optional<Period> when) {
        if (expression instanceof Name name && name.kind() == Name.Kind.BENCHMARK && seen.add(name)) {
            boolean ever =
                    figures.columns().keySet().stream().anyMatch(key -> key.id().equals(name.id()));
            Optional<Column> column = when.flatMap(asked -> figures.column(name.id(), asked));
            if (!ever || when.isPresent() && column.isEmpty()) {
                found.add(Problem.of(BenchmarkProblem.NOT_GIVEN, mention.origin())
                        .with("benchmark", name.id())
                        .with("when", ever ? Benchmark.when(period) : Wording.of(""))
                        .with("text", mention.expression().text()));
            } else if (scheme.units().when().isEmpty()) {
                column.ifPresent(held -> units(held, name, mention));
            }
        }
        Optional<Period> then = expression instanceof Previous ? Optional.empty() : when;
        expression.parts().forEach(part -> visit(part, mention, then));
    }

    private void units(Column column, Name name, Mentions.Mention mention) {
        for (int row = 0; row < column.rows(); row++) {
            if (column.state(row) != State.MEASURED) {
                found.add(Problem.of(BenchmarkProblem.NONE_FOR_UNIT, mention.origin())
                        .with("benchmark", name.id())
                        .with("unit", figures.units().name(row))
                        .with("when", Benchmark.when(period)));
            }
        }
    }
}
