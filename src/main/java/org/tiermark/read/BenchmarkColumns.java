package org.tiermark.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Figures;
import org.tiermark.model.IndexedColumn;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Benchmark;

/**
 * Makes benchmarks columns like those of figures: for each unit its own, else its group's, else the one for all. Two
 * that could be meant alike are reported.
 */
public final class BenchmarkColumns {
    private final Figures figures;
    private final Problems problems = new Problems();

    private BenchmarkColumns(Figures figures) {
        this.figures = figures;
    }

    /** The figures with a column for each sort of benchmark, indicator and period. */
    public static Loaded<Figures> in(Figures figures, List<Benchmark> benchmarks) {
        BenchmarkColumns columns = new BenchmarkColumns(figures);
        Map<Figures.Key, List<Benchmark>> sorted = new LinkedHashMap<>();
        for (Benchmark benchmark : benchmarks) {
            sorted.computeIfAbsent(new Figures.Key(benchmark.name(), benchmark.period()), any -> new ArrayList<>())
                    .add(benchmark);
        }
        Map<Figures.Key, Figures.Placed> placed = new LinkedHashMap<>();
        sorted.forEach((key, list) -> placed.put(key, columns.placed(key.period(), list)));
        return new Loaded<>(Optional.of(figures.with(placed)), columns.problems);
    }

    private Figures.Placed placed(Period period, List<Benchmark> list) {
        ColumnBuilder values = new ColumnBuilder();
        list.forEach(benchmark -> values.add(benchmark.value()));
        int[] index = index(period, list);
        return new Figures.Placed(
                new IndexedColumn(values.build(), index),
                row -> index[row] < 0 ? Origin.NONE : list.get(index[row]).origin());
    }

    /** For each unit the number of the benchmark that holds for it; below zero where none does. */
    private int[] index(Period period, List<Benchmark> list) {
        Map<String, Integer> units = new HashMap<>();
        Map<List<String>, Map<List<String>, Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Benchmark benchmark = list.get(i);
            Integer other = benchmark.unit().isPresent()
                    ? units.putIfAbsent(benchmark.unit().get(), i)
                    : groups.computeIfAbsent(List.copyOf(benchmark.group().keySet()), any -> new HashMap<>())
                            .putIfAbsent(List.copyOf(benchmark.group().values()), i);
            if (other != null) {
                twice(list.get(other), benchmark, whom(benchmark));
            }
        }
        int[] index = new int[figures.units().count()];
        Optional<Map<List<String>, Integer>> all = Optional.ofNullable(groups.remove(List.of()));
        Arrays.fill(index, all.map(one -> one.get(List.of())).orElse(-1));
        groups(period, groups, list, index);
        units.forEach((id, number) -> index[figures.units().row(id).orElseThrow()] = number);
        return index;
    }

    private void groups(
            Period period, Map<List<String>, Map<List<String>, Integer>> groups, List<Benchmark> list, int[] index) {
        Set<Integer> reported = new HashSet<>();
        BitSet taken = new BitSet();
        groups.forEach((attributes, byTexts) -> {
            List<Optional<Column>> columns =
                    attributes.stream().map(id -> figures.column(id, period)).toList();
            for (int row = 0; row < index.length; row++) {
                Integer number = byTexts.get(texts(columns, row));
                if (number != null && !taken.get(row)) {
                    taken.set(row);
                    index[row] = number;
                } else if (number != null && reported.add(number)) {
                    twice(
                            list.get(index[row]),
                            list.get(number),
                            Wording.of(figures.units().name(row)));
                }
            }
        });
    }

    private List<String> texts(List<Optional<Column>> columns, int row) {
        return columns.stream()
                .map(column -> column.filter(some -> some.state(row) == State.MEASURED)
                        .map(some -> figures.dictionary().word(some.code(row)))
                        .orElse(""))
                .toList();
    }

    private Wording whom(Benchmark benchmark) {
        if (benchmark.unit().isPresent()) {
            int row = figures.units().row(benchmark.unit().get()).orElseThrow();
            return Wording.of(figures.units().name(row));
        }
        return benchmark.group().isEmpty()
                ? new Wording("all units", "全部单位")
                : Wording.of(String.join(", ", benchmark.group().values()));
    }

    private void twice(Benchmark one, Benchmark other, Wording whom) {
        boolean alike = one.value().equals(other.value());
        ProblemCode code = alike ? BenchmarkProblem.REPEATED_BENCHMARK : BenchmarkProblem.BENCHMARK_CONFLICT;
        problems.add(Problem.of(code, other.origin())
                .with("benchmark", other.name())
                .with("whom", whom)
                .with("when", Benchmark.when(other.period()))
                .with("value", other.value())
                .with("otherValue", one.value())
                .with("other", one.origin()));
    }
}
