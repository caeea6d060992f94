package org.tiermark.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.Language;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Benchmark;
import org.tiermark.scheme.Indicator;

/** Reads the numbers of a file of benchmarks, held against the range of their indicator. */
final class BenchmarkCells {
    private final Problems problems;

    BenchmarkCells(Problems problems) {
        this.problems = problems;
    }

    /**
     * A number as it was published.
     *
     * @param value the number, in the measure of its indicator
     * @param places how many digits stand after its point, 0 or more
     */
    record Published(Rational value, int places) {}

    /** What a row states of a sort; a word that stands for a missing figure states nothing. */
    Optional<Cell> stated(Node.Fields row, Benchmark.Sort sort, Map<String, State> tokens) {
        Map<String, State> missing = new HashMap<>(Quantity.USUAL_TOKENS);
        missing.putAll(tokens);
        return Cell.of(row, sort.word()).filter(cell -> !missing.containsKey(cell.text()));
    }

    /** The number of a cell; empty where it cannot be, which is reported. */
    Optional<Published> read(Cell cell, Indicator indicator, Benchmark.Sort sort) {
        String name = Benchmark.name(indicator.id(), sort);
        Numbers.Reading reading = Numbers.read(cell.text(), indicator.measure());
        if (reading.mistake().isPresent()) {
            problems.add(Problem.of(BenchmarkProblem.BAD_BENCHMARK, cell.origin())
                    .with("benchmark", name)
                    .with("value", cell.text())
                    .with("reason", reason(reading.mistake().get().with("indicator", name))));
            return Optional.empty();
        }
        Rational value = reading.number();
        if (indicator.range().isPresent() && !indicator.range().get().contains(value)) {
            problems.add(Problem.of(BenchmarkProblem.BENCHMARK_OUT_OF_RANGE, cell.origin())
                    .with("benchmark", name)
                    .with("value", value)
                    .with("breach", new Bounds(indicator.range().get()).breach(value, "")));
            return Optional.empty();
        }
        String plain = Numbers.clean(cell.text());
        int point = plain.indexOf('.');
        int places = (int)
                plain.substring(point + 1).chars().takeWhile(Character::isDigit).count();
        return Optional.of(new Published(value, point < 0 ? 0 : places));
    }

    /** What to write instead, as it is said of figures. */
    private static Wording reason(Problem mistake) {
        Wording fix = mistake.code().fix();
        return new Wording(fix.fill(Language.EN, mistake.terms()), fix.fill(Language.ZH, mistake.terms()));
    }
}
