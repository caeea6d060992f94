package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Type;
import org.tiermark.model.Period;
import org.tiermark.problem.BenchmarkProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.rule.Key;
import org.tiermark.scheme.Benchmark;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/**
 * Reads what was published about indicators: means, control values and targets, in CSV or JSON, a row for each
 * indicator and period. A row that names no unit and no group holds for all units; one with the text of an attribute
 * for those that have it, one with a unit for that unit alone. Without a period it counts for the one scored. Numbers
 * are counted in the measure of their indicator and lie in its range; a blank one was not published. Limits are those
 * of {@link TableNodes}.
 *
 * <pre>{@code
 * indicator,period,region,mean,control,target
 * safety_sense,2022,,98.13,,
 * labour,2022,hills,,80,
 * }</pre>
 */
public final class BenchmarkReader {
    /** The key of the rows in JSON. */
    static final String LIST = "benchmarks";

    private static final String INDICATOR = "indicator";
    private static final String PERIOD = "period";
    private static final String SORTS = "mean, control, target";

    private final Scheme scheme;
    private final FiguresRead figures;
    private final UnitCells whose;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final BenchmarkGroups groups;
    private final Optional<Period> scored;
    private final Problems problems = new Problems();
    private final BenchmarkCells cells = new BenchmarkCells(problems);
    private final UnknownUnits unknown;

    private BenchmarkReader(Scheme scheme, FiguresRead figures, ReadOptions options) {
        this.scheme = scheme;
        this.figures = figures;
        this.whose = new UnitCells(scheme.units().key());
        this.unknown = UnknownUnits.of(figures, problems);
        this.scored = scheme.scored(figures.figures(), options.period());
        this.groups = new BenchmarkGroups(scheme, figures.figures(), problems);
        headers.put(INDICATOR, Headers.INDICATOR);
        headers.put("mean", List.of("mean", "平均值", "平均数", "均值", "平均"));
        headers.put("control", List.of("control", "控制值", "控制数", "控制目标"));
        headers.put("target", List.of("target", "目标值", "目标数", "目标"));
        List<String> period = new ArrayList<>(List.of(scheme.units().period()));
        period.addAll(Headers.PERIOD);
        headers.put(PERIOD, period);
        groups.attributes()
                .forEach(attribute -> headers.put(
                        attribute.id(), Quantity.of(attribute, Map.of()).headers()));
    }

    /** The benchmarks of a file. */
    public static Loaded<BenchmarkRead> read(Source source, Scheme scheme, FiguresRead figures, ReadOptions options) {
        BenchmarkReader reader = new BenchmarkReader(scheme, figures, options);
        TableNodes.Outcome table = new TableNodes(source, options, reader.problems)
                .read(LIST, header -> reader.whose.key(header, reader.headers), BenchmarkReader::isHeader);
        if (!table.found()) {
            reader.problems.add(Problem.of(BenchmarkProblem.NO_BENCHMARKS, Origin.ofFile(source.name()))
                    .with("wanted", INDICATOR + ", " + PERIOD + ", " + SORTS));
        }
        List<Benchmark> benchmarks = new ArrayList<>();
        Set<String> unread = new LinkedHashSet<>();
        for (Node.Fields row : table.rows()) {
            reader.unread(row, unread);
            reader.row(row, benchmarks);
        }
        return new Loaded<>(
                Optional.of(new BenchmarkRead(
                        benchmarks, table.encoding(), table.rows().size())),
                reader.problems);
    }

    private static boolean isHeader(List<String> header) {
        return header.contains(INDICATOR)
                && List.of(Benchmark.Sort.values()).stream()
                        .map(Benchmark.Sort::word)
                        .anyMatch(header::contains);
    }

    private void unread(Node.Fields row, Set<String> reported) {
        List<String> keys = new ArrayList<>(headers.keySet());
        keys.addAll(whose.keys());
        row.members().forEach((key, member) -> {
            if (!keys.contains(key) && !key.equals(UnitCells.UNIT) && !Key.isRemark(key) && reported.add(key)) {
                problems.add(Problem.of(BenchmarkProblem.UNREAD_KEY, member.key())
                        .with("key", key)
                        .with("hint", Nearest.hint(key, keys)));
            }
        });
    }

    private void row(Node.Fields row, List<Benchmark> into) {
        Optional<Cell> named = Cell.of(row, INDICATOR);
        if (named.isEmpty()) {
            problems.add(Problem.of(BenchmarkProblem.NO_INDICATOR, row.origin()));
            return;
        }
        Optional<Indicator> indicator = indicator(named.get());
        Optional<Period> period = period(row);
        Optional<Cell> called = whose.of(row);
        Optional<String> unit = called.flatMap(this::unit);
        if (indicator.isEmpty() || period.isEmpty() || called.isPresent() && unit.isEmpty()) {
            return;
        }
        Map<String, String> group = unit.isPresent() ? Map.of() : groups.of(row, period.get());
        boolean any = false;
        for (Benchmark.Sort sort : Benchmark.Sort.values()) {
            Optional<Cell> cell = cells.stated(row, sort, scheme.tokens());
            any |= cell.isPresent();
            cell.flatMap(stated -> cells.read(stated, indicator.get(), sort))
                    .map(number -> new Benchmark(
                            indicator.get(),
                            sort,
                            period.get(),
                            unit,
                            group,
                            number.value(),
                            number.places(),
                            cell.get().origin()))
                    .ifPresent(into::add);
        }
        if (!any) {
            problems.add(Problem.of(BenchmarkProblem.NOTHING_STATED, row.origin())
                    .with("indicator", indicator.get().label())
                    .with("wanted", SORTS));
        }
    }

    /** An indicator of numbers by id, name or alias. */
    private Optional<Indicator> indicator(Cell cell) {
        List<Indicator> numbers = scheme.indicators().stream()
                .filter(indicator ->
                        indicator.type() == Type.NUMBER && indicator.columns().isEmpty())
                .toList();
        Optional<Indicator> found = numbers.stream()
                .filter(indicator -> indicator.id().equals(cell.text()))
                .findFirst()
                .or(() -> numbers.stream()
                        .filter(indicator -> Headers.find(
                                        List.of(cell.text()),
                                        Quantity.of(indicator, Map.of()).get(0).headers())
                                == 0)
                        .findFirst());
        if (found.isEmpty()) {
            problems.add(Problem.of(BenchmarkProblem.UNKNOWN_BENCHMARK_INDICATOR, cell.origin())
                    .with("indicator", cell.text())
                    .with(
                            "hint",
                            Nearest.hint(
                                    cell.text(),
                                    numbers.stream().map(Indicator::id).toList())));
        }
        return found;
    }

    /** The period of a row, if there are figures of it. */
    private Optional<Period> period(Node.Fields row) {
        Optional<Cell> cell = Cell.of(row, PERIOD);
        if (cell.isEmpty()) {
            return scored;
        }
        Period period = Periods.named(cell.get().text());
        if (figures.figures().periods().contains(period)) {
            return Optional.of(period);
        }
        problems.add(
                Problem.of(BenchmarkProblem.NO_SUCH_PERIOD, cell.get().origin()).with("period", period));
        return Optional.empty();
    }

    private Optional<String> unit(Cell cell) {
        Optional<String> id = figures.unit(cell.text());
        if (id.isEmpty()) {
            Problem problem = Problem.of(BenchmarkProblem.UNKNOWN_BENCHMARK_UNIT, cell.origin());
            unknown.report(problem.with("unit", cell.text()), cell.text());
        }
        return id;
    }
}
