package org.tiermark.read;

import org.tiermark.problem.Problem;
import org.tiermark.problem.TableProblem;

/** The row above, for cells that were merged with it and so are blank in this one. */
final class Above {
    private final Layout layout;
    private final FileFigures figures;
    private int unit = -1;
    private int period = FileFigures.NO_PERIOD;
    private String indicator = "";
    private boolean seen = true;
    private boolean asked;

    Above(Layout layout, FileFigures figures) {
        this.layout = layout;
        this.figures = figures;
    }

    /** For rows read without the one above the first of them. */
    Above unseen() {
        seen = false;
        return this;
    }

    /** Whether anything was asked of a row that was not seen. */
    boolean wasAsked() {
        return asked;
    }

    /** Goes on from where another left off that saw any row. */
    void note(Above other, FileFigures.Codes codes) {
        if (other.seen) {
            unit = other.unit < 0 ? -1 : codes.units()[other.unit];
            period = other.period < 0 ? FileFigures.NO_PERIOD : codes.periods()[other.period];
            indicator = other.indicator;
        }
    }

    /** Notes a row that was taken. */
    void note(Row row, int ofUnit, int ofPeriod) {
        seen = true;
        unit = ofUnit;
        period = ofPeriod;
        if (layout.pairs().isPresent()) {
            indicator = row.cell(layout.pairs().get().indicator());
        }
    }

    /** Notes a row that was not taken: nothing goes on from it. */
    void forget() {
        seen = true;
        unit = -1;
        period = FileFigures.NO_PERIOD;
        indicator = "";
    }

    /** The unit of a row that names none but another period or indicator than the row above; else below zero. */
    int unit(Row row) {
        asked |= !seen;
        if (unit < 0 || layout.keys().length > 1 || !anotherPeriod(row) && !anotherIndicator(row)) {
            return -1;
        }
        report(row, layout.keys()[0], figures.units().key(unit));
        return unit;
    }

    /** The period of a row that names none but another unit or indicator than the row above; else none. */
    int period(Row row, int ofUnit) {
        asked |= !seen;
        if (period == FileFigures.NO_PERIOD || ofUnit == unit && !anotherIndicator(row)) {
            return FileFigures.NO_PERIOD;
        }
        report(row, layout.period(), figures.periods().period(period).name());
        return period;
    }

    private boolean anotherPeriod(Row row) {
        int cell = layout.period();
        if (cell < 0 || row.isBlank(cell)) {
            return false;
        }
        int from = row.start(cell);
        return figures.periods().code(row.text(), from, row.end(cell, from), row, cell) != period;
    }

    private boolean anotherIndicator(Row row) {
        return layout.pairs()
                .map(pair -> row.cell(pair.indicator()))
                .filter(here -> !here.isEmpty() && !here.equals(indicator))
                .isPresent();
    }

    private void report(Row row, int cell, String value) {
        figures.units()
                .problems()
                .add(Problem.of(TableProblem.MERGED_CELL, row.origin(cell)).with("value", value));
    }
}
