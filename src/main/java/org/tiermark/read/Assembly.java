package org.tiermark.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.result.Input;

/** Puts the sheets of all files together: a row a unit, a column a quantity and period. */
final class Assembly {
    private final UnitRegister register;
    private final Dictionary dictionary;
    private final Problems problems;
    private final UnknownUnits unknown;
    private final Optional<Period> stated;
    private final String periodColumn;
    private final List<Part> parts = new ArrayList<>();
    private final BitSet faulty = new BitSet();

    /**
     * A file and the rows its units have in the run.
     *
     * @param figures what was read of it
     * @param rows by the file's number of the unit; below zero for what is no unit
     * @param always whether it counts for every period
     */
    private record Part(FileFigures figures, int[] rows, boolean always) {}

    Assembly(
            UnitRegister register,
            Dictionary dictionary,
            Optional<Period> stated,
            String periodColumn,
            Problems problems) {
        this.register = register;
        this.dictionary = dictionary;
        this.stated = stated;
        this.periodColumn = periodColumn;
        this.problems = problems;
        this.unknown = UnknownUnits.of(register, problems);
    }

    /** Takes in a file of figures. */
    void add(FileFigures figures) {
        parts.add(new Part(figures, rows(figures), false));
    }

    /** Takes in a file of units: its attributes hold in every period. */
    void addUnits(FileFigures figures) {
        parts.add(new Part(figures, rows(figures), true));
    }

    /** The rows a file's units have in the run, by the file's number of the unit; notes which of them are faulty. */
    private int[] rows(FileFigures figures) {
        FileUnits units = figures.units();
        int[] rows = new int[units.count()];
        boolean taken = units.into(register);
        for (int code = 0; code < rows.length; code++) {
            rows[code] = taken ? code : units.isTotal(code) ? -1 : row(units, code);
        }
        BitSet codes = units.faulty();
        for (int code = codes.nextSetBit(0); code >= 0; code = codes.nextSetBit(code + 1)) {
            if (rows[code] >= 0) {
                faulty.set(rows[code]);
            }
        }
        return rows;
    }

    private int row(FileUnits units, int code) {
        String key = units.key(code);
        if (!register.isClosed()) {
            return register.add(key, units.name(code));
        }
        int row = register.find(key);
        if (row < 0) {
            Problem problem = Problem.of(TableProblem.UNKNOWN_UNIT, units.origin(code));
            unknown.report(problem.with("unit", key).with("file", register.file()), key);
        }
        return row;
    }

    /** The figures of all files, and what is kept. */
    FiguresRead build(List<Input> inputs) {
        if (!register.isClosed()) {
            new LookAlikes(register, this::firstMet, problems).report();
        }
        Period undated = undated();
        TreeSet<Period> met = new TreeSet<>();
        for (Part part : parts) {
            met.addAll(part.figures().periods().all());
            if (!part.always() && !part.figures().isDated()) {
                met.add(undated);
            }
        }
        if (met.isEmpty()) {
            met.add(undated);
        }
        List<Period> periods =
                Periods.range(met, Origin.ofFile(parts.get(0).figures().file()), problems);
        Merging merging = new Merging(register, dictionary, problems, faulty);
        for (Part part : parts) {
            for (Sheet sheet : part.figures().sheets()) {
                Map<Period, int[]> index = new Alignment(part.figures(), part.rows(), undated, merging).index(sheet);
                index.forEach((period, rows) -> {
                    List<Period> lasting = part.always() ? periods : List.of(period);
                    lasting.forEach(each -> merging.add(sheet, each, rows));
                });
            }
        }
        Map<Figures.Key, Figures.Placed> columns = merging.columns();
        List<Figures.Total> totals = parts.stream()
                .flatMap(part -> Foot.totals(part.figures(), part.rows(), undated).stream())
                .toList();
        Figures figures = new Figures(register.units(), periods, columns, dictionary).withTotals(totals);
        return new FiguresRead(figures, inputs, merging.kept(periods, undated), faulty, register.aliases());
    }

    /** The first row of a unit in any file. */
    private Origin firstMet(int unit) {
        for (Part part : parts) {
            for (Sheet sheet : part.figures().sheets()) {
                for (int row = 0; row < sheet.rows(); row++) {
                    if (part.rows()[sheet.unit(row)] == unit) {
                        return sheet.rowOrigin(row);
                    }
                }
            }
        }
        return Origin.NONE;
    }

    /** What files without a column for the period count for. */
    private Period undated() {
        Period period = stated.orElse(new Period(""));
        boolean dated = parts.stream().anyMatch(part -> part.figures().isDated());
        for (Part part : parts) {
            if (stated.isEmpty() && dated && !part.always() && !part.figures().isDated()) {
                problems.add(Problem.of(
                                TableProblem.PERIOD_UNSTATED,
                                Origin.ofFile(part.figures().file()))
                        .with("column", periodColumn));
            }
        }
        return period;
    }

    /** Every header any file has, once. */
    List<String> headers() {
        Map<String, Boolean> headers = new LinkedHashMap<>();
        parts.forEach(part -> part.figures().headers().forEach(header -> headers.put(header, true)));
        return List.copyOf(headers.keySet());
    }

    boolean isEmpty() {
        return parts.stream().allMatch(Part::always);
    }

    /** Whether any file has figures of a quantity. */
    boolean has(Quantity quantity) {
        for (Part part : parts) {
            for (Sheet sheet : part.figures().sheets()) {
                for (int i = 0; i < sheet.width(); i++) {
                    if (sheet.quantity(i).id().equals(quantity.id())
                            && sheet.quantity(i).kept() == quantity.kept()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
