package org.tiermark.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tiermark.expression.Type;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.model.UnitRows;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.RowsProblem;
import org.tiermark.problem.TableProblem;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/** Puts the rows of all files of one name together: by period, those of a unit one behind the other. */
final class RowsAssembly {
    private final String name;
    private final Scheme scheme;
    private final Catalogue catalogue;
    private final FiguresRead figures;
    private final Optional<Period> scored;
    private final Problems problems;
    private final UnknownUnits unknown;
    private final Map<Period, List<Place>> places = new TreeMap<>();
    private final List<String> headers = new ArrayList<>();
    private String firstFile = "";
    private boolean dated;

    /**
     * Where a row stands.
     *
     * @param unit the row of its unit in the run; below zero where it is none
     * @param sheet the sheet it is in
     * @param row its number there
     */
    record Place(int unit, Sheet sheet, int row) {
        Origin origin() {
            return sheet.rowOrigin(row);
        }

        /** The number of the sheet's column of a quantity; below zero where it has none. */
        private int column(String id) {
            for (int i = 0; i < sheet.width(); i++) {
                if (sheet.quantity(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        /** What the row has of a quantity. */
        Optional<Column> of(String id) {
            int at = column(id);
            return at < 0 ? Optional.empty() : Optional.of(sheet.column(at));
        }
    }

    RowsAssembly(
            String name,
            Scheme scheme,
            Catalogue catalogue,
            FiguresRead figures,
            Optional<Period> scored,
            Problems problems) {
        this.name = name;
        this.scheme = scheme;
        this.catalogue = catalogue;
        this.figures = figures;
        this.scored = scored;
        this.problems = problems;
        this.unknown = UnknownUnits.of(figures, problems);
    }

    /** Notes a file that says nobody has any. */
    void none() {
        scored.ifPresent(period -> places.computeIfAbsent(period, any -> new ArrayList<>()));
    }

    /** Takes in a file; gives the units whose rows have errors. */
    BitSet add(FileFigures file) {
        firstFile = firstFile.isEmpty() ? file.file() : firstFile;
        headers.addAll(file.headers());
        dated |= file.isDated();
        BitSet faulty = new BitSet();
        int[] units = new int[file.units().count()];
        BitSet known = new BitSet();
        for (Sheet sheet : file.sheets()) {
            for (int row = 0; row < sheet.rows(); row++) {
                int code = sheet.unit(row);
                if (!known.get(code)) {
                    known.set(code);
                    units[code] = unit(file.units().key(code), file.units().origin(code));
                    if (units[code] >= 0 && file.units().faulty().get(code)) {
                        faulty.set(units[code]);
                    }
                }
                add(file, new Place(units[code], sheet, row));
            }
        }
        return faulty;
    }

    private int unit(String text, Origin origin) {
        Optional<String> id = figures.unit(text);
        if (id.isEmpty()) {
            unknown.report(Problem.of(RowsProblem.UNKNOWN_ROWS_UNIT, origin).with("unit", text), text);
        }
        return id.map(known -> figures.figures().units().row(known).orElseThrow())
                .orElse(-1);
    }

    private void add(FileFigures file, Place place) {
        int code = place.sheet().period(place.row());
        Optional<Period> period = code < 0 ? scored : Optional.of(file.periods().period(code));
        if (period.isPresent() && figures.figures().periods().contains(period.get())) {
            List<Place> list = places.computeIfAbsent(period.get(), any -> new ArrayList<>());
            if (place.unit() >= 0) {
                list.add(place);
            }
        } else if (period.isPresent()) {
            problems.add(Problem.of(RowsProblem.OUTSIDE_PERIODS, place.origin()).with("period", period.get()));
        }
    }

    /** The rows by period, from the first that any row is of. */
    Map<Figures.Key, UnitRows> build() {
        absent();
        Map<Figures.Key, UnitRows> built = new HashMap<>();
        for (Period period : figures.figures().periods()) {
            boolean told = places.keySet().stream().anyMatch(one -> one.compareTo(period) <= 0);
            if (told) {
                built.put(new Figures.Key(name, period), rows(places.getOrDefault(period, List.of())));
            }
        }
        scored.filter(period -> dated && !places.containsKey(period))
                .ifPresent(period -> problems.add(Problem.of(RowsProblem.NONE_OF_PERIOD, Origin.ofFile(firstFile))
                        .with("rows", name)
                        .with("period", period)));
        return built;
    }

    private UnitRows rows(List<Place> list) {
        int[] starts = new int[figures.figures().units().count() + 1];
        list.forEach(place -> starts[place.unit() + 1]++);
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        Place[] sorted = new Place[list.size()];
        list.forEach(place -> sorted[next[place.unit()]++] = place);
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Quantity quantity : quantities()) {
            columns.put(quantity.id(), column(quantity, sorted));
        }
        return new UnitRows(starts, columns);
    }

    private List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>(catalogue.all());
        catalogue.kept().forEach(header -> all.add(Quantity.kept(header)));
        return all;
    }

    private static Column column(Quantity quantity, Place[] sorted) {
        ColumnBuilder builder = new ColumnBuilder();
        for (Place place : sorted) {
            Optional<Column> column = place.of(quantity.id());
            State state = column.map(some -> some.state(place.row())).orElse(State.NOT_SUBMITTED);
            if (state != State.MEASURED) {
                builder.addAbsent(state);
            } else if (quantity.type() == Type.TEXT) {
                builder.addCode((int) column.orElseThrow().code(place.row()));
            } else {
                builder.add(column.orElseThrow().value(place.row()));
            }
        }
        return builder.build();
    }

    /** Whether rows alike in a column are one and the same; alike in one of a few words, they need not be. */
    private boolean isCountedOnce(Quantity quantity) {
        boolean once = scheme.indicators().stream()
                .filter(indicator -> indicator.rows().equals(name))
                .anyMatch(indicator -> indicator.once().equals(Optional.of(quantity.id())));
        return once && (quantity.kept() || quantity.type() == Type.NUMBER);
    }

    /** Reports what the scheme asks of the rows but no file has, and what should count once but counts again. */
    private void absent() {
        List<Place> all = places.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        String found = String.join(", ", headers.stream().distinct().toList());
        catalogue
                .wanted()
                .filter(quantity ->
                        all.stream().allMatch(place -> place.of(quantity.id()).isEmpty()))
                .forEach(quantity -> problems.add(Problem.of(TableProblem.MISSING_COLUMN, Origin.ofFile(firstFile))
                        .with("id", quantity.id())
                        .with("names", String.join(" / ", quantity.headers()))
                        .with("found", found)));
        for (Indicator indicator : scheme.indicators()) {
            Optional<String> once =
                    indicator.once().filter(any -> indicator.rows().equals(name));
            if (once.isPresent()
                    && all.stream().allMatch(place -> place.of(once.get()).isEmpty())) {
                problems.add(Problem.of(RowsProblem.NO_ONCE_COLUMN, Origin.ofFile(firstFile))
                        .with("indicator", indicator.id())
                        .with("column", once.get())
                        .with("found", found));
            }
        }
        quantities().stream()
                .filter(this::isCountedOnce)
                .forEach(quantity -> new Again(quantity, figures.figures(), problems).report(places));
    }
}
