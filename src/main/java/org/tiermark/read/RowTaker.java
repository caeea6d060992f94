package org.tiermark.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/** Takes the rows of a table: whose each is, of which period, and its cells. */
final class RowTaker {
    private final Layout layout;
    private final Catalogue catalogue;
    private final FileFigures figures;
    private final Problems problems;
    private final int[] cells;
    private final Sheet sheet;
    private final Above above;
    private final Set<String> unknown = new HashSet<>();
    private byte[] key = new byte[256];

    RowTaker(Layout layout, Catalogue catalogue, FileFigures figures, Problems problems) {
        this.layout = layout;
        this.catalogue = catalogue;
        this.figures = figures;
        this.problems = problems;
        List<Quantity> quantities = new ArrayList<>();
        cells = new int[layout.slots().size()];
        for (Layout.Slot slot : layout.slots()) {
            cells[quantities.size()] = slot.cell();
            quantities.add(slot.quantity());
        }
        sheet = figures.sheet(quantities);
        above = new Above(layout, figures);
        if (layout.pairs().isPresent()) {
            sheet.repeats();
        }
        if (layout.period() >= 0) {
            figures.dated();
        }
    }

    private RowTaker(RowTaker other, FileFigures figures, Problems problems) {
        this.layout = other.layout;
        this.catalogue = other.catalogue;
        this.figures = figures;
        this.problems = problems;
        this.cells = other.cells;
        this.sheet = figures.sheet(other.sheet);
        this.above = new Above(layout, figures).unseen();
    }

    /**
     * Whether rows may be taken apart from those before: each is a unit's, and the places of its cells do not count.
     */
    boolean mayGoApart() {
        return layout.pairs().isEmpty() && sheet.rows() >= Sheet.PLACED_ROWS;
    }

    /** Makes room for what comes; of so many of a kind so far it says how many there will be. */
    void expect(IntUnaryOperator inAll) {
        figures.units().expect(inAll);
        sheet.expect(inAll);
    }

    /** Takes rows further down the same table, apart from those before. */
    RowTaker apart(Problems own) {
        return new RowTaker(this, figures.apart(own), own);
    }

    /** Takes the rows that are kept. */
    void flush(KeptRows rows) {
        sheet.flush(rows, cells);
    }

    /** Takes in what was taken apart, so many lines further down. */
    void take(RowTaker apart, int lines) {
        FileFigures.Codes codes = figures.take(apart.figures, lines);
        sheet.take(apart.sheet, codes, lines);
        above.note(apart.above, codes);
        figures.units().spend(apart.figures.units());
    }

    /** Whether a row taken apart asks what the row before the first one says. */
    boolean leans() {
        return above.wasAsked();
    }

    /** How many cells a row has. */
    int width() {
        return layout.headers().size();
    }

    void take(Row row) {
        int named = unit(row);
        int unit = named < 0 ? above.unit(row) : named;
        if (unit < 0) {
            problems.add(Problem.of(TableProblem.NO_UNIT, row.origin(layout.keys()[0])));
            mention(row);
            return;
        }
        if (figures.units().isTotal(unit)) {
            above.forget();
            problems.add(Problem.of(TableProblem.TOTALS_ROW, row.origin(layout.keys()[0]))
                    .with("unit", figures.units().key(unit)));
            foot(row, figures.units().key(unit));
            return;
        }
        figures.countRow();
        if (layout.name() >= 0) {
            figures.units().name(unit, row.cell(layout.name()));
        }
        int period = FileFigures.NO_PERIOD;
        if (layout.period() >= 0) {
            period = period(row, unit);
            if (period == FileFigures.NO_PERIOD) {
                figures.units().report(Problem.of(TableProblem.NO_PERIOD, row.origin(layout.period())), unit);
                mention(row);
                return;
            }
        }
        above.note(row, unit, period);
        sheet.take(row, unit, period, cells);
        if (layout.pairs().isPresent()) {
            pair(row, unit, period, layout.pairs().get());
        }
    }

    /** Notes the numbers of a row that adds up the others. */
    private void foot(Row row, String name) {
        String period = layout.period() < 0 ? "" : row.cell(layout.period());
        for (Layout.Slot slot : FileUnits.isSum(name) ? layout.slots() : List.<Layout.Slot>of()) {
            Quantity quantity = slot.quantity();
            String text = row.cell(slot.cell());
            if (quantity.integer() && !quantity.tokens().containsKey(text)) {
                Numbers.Reading reading = Numbers.read(text, quantity);
                if (reading.mistake().isEmpty()) {
                    figures.foot(new Foot(name, period, quantity.id(), reading.number(), row.origin(slot.cell())));
                }
            }
        }
    }

    private int period(Row row, int unit) {
        int from = row.start(layout.period());
        int to = row.end(layout.period(), from);
        return from == to
                ? above.period(row, unit)
                : figures.periods().code(row.text(), from, to, row, layout.period());
    }

    /** Reports a row that cannot be taken; its unit has faulty figures. */
    void refuse(Problem problem, Row row) {
        above.forget();
        mention(row);
        int last = Arrays.stream(layout.keys()).max().orElse(0);
        int unit = last < row.count() ? unit(row) : -1;
        if (unit < 0 || figures.units().isTotal(unit)) {
            problems.add(problem);
        } else {
            figures.units().report(problem, unit);
        }
    }

    /** Notes that the file speaks of the indicator of a row that is refused, so that it does not count as absent. */
    private void mention(Row row) {
        layout.pairs()
                .filter(pair -> pair.indicator() < row.count())
                .flatMap(pair -> catalogue.find(row.cell(pair.indicator())))
                .ifPresent(figures::sheet);
    }

    private void pair(Row row, int unit, int period, Layout.Pair pair) {
        String indicator = row.cell(pair.indicator());
        Optional<Quantity> quantity = catalogue.find(indicator);
        if (quantity.isPresent()) {
            figures.sheet(quantity.get()).take(row, unit, period, new int[] {pair.value()});
            if (unknown.add(quantity.get().id())) {
                figures.header(indicator);
            }
        } else if (unknown.add(indicator)) {
            figures.header(indicator);
            problems.add(Columns.undeclared(indicator, row.origin(pair.indicator()), catalogue, Set.of()));
        }
    }

    /** The number of the row's unit; below zero where a column that identifies it is blank. */
    int unit(Row row) {
        int[] keys = layout.keys();
        int from = row.start(keys[0]);
        int to = row.end(keys[0], from);
        if (keys.length == 1) {
            return from == to ? -1 : figures.units().code(row.text(), from, to, row, keys[0]);
        }
        int length = 0;
        for (int cell : keys) {
            from = row.start(cell);
            to = row.end(cell, from);
            if (from == to) {
                return -1;
            }
            if (key.length < length + to - from + 1) {
                key = Arrays.copyOf(key, (length + to - from + 1) * 2);
            }
            if (length > 0) {
                key[length++] = '/';
            }
            System.arraycopy(row.text(), from, key, length, to - from);
            length += to - from;
        }
        return figures.units().code(key, 0, length, row, keys[0]);
    }
}
