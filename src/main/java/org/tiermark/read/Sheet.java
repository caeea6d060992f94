package org.tiermark.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.tiermark.model.Column;
import org.tiermark.problem.Origin;

/** Rows of a file that were read alike: of whom and when each is, where it stands, and the columns they fill. */
final class Sheet {
    /** Rows of which the column of each cell is remembered; later ones are known by their line. */
    static final int PLACED_ROWS = 10_000;

    private final String file;
    private final FigureColumn[] takers;
    private final IntList units;
    /** As far as the last row that has one. */
    private final IntList periods = new IntList();

    private final IntList lines;
    private final CellPlaces places = new CellPlaces();
    private final List<Column> columns = new ArrayList<>();
    private boolean repeating;
    private boolean placing = true;
    /** How many rows the part had that was taken in last; the next has about as many. */
    private int usual;

    Sheet(String file, List<FigureColumn> takers) {
        this(file, takers, 0);
    }

    private Sheet(String file, List<FigureColumn> takers, int expected) {
        this.file = file;
        this.takers = takers.toArray(new FigureColumn[0]);
        this.units = new IntList(expected);
        this.lines = new IntList(expected);
    }

    /**
     * Takes the row of a unit and period; {@code cells} says which cell is whose. It may be kept for {@link #flush}.
     */
    void take(Row row, int unit, int period, int[] cells) {
        boolean keeping = row.mayBeKept();
        if (!keeping) {
            flush(row.kept(), cells);
        }
        addRow(unit, period);
        lines.add(cells.length == 0 ? row.line() : row.line(cells[0]));
        if (placing && places.rows() < PLACED_ROWS) {
            places.add(row, cells);
        }
        if (keeping) {
            if (!row.keep()) {
                flush(row.kept(), cells);
            }
            return;
        }
        FigureColumn[] all = takers;
        for (int i = 0; i < cells.length; i++) {
            all[i].take(row, cells[i], unit);
        }
    }

    private void addRow(int unit, int period) {
        if (period != FileFigures.NO_PERIOD) {
            while (periods.size() < units.size()) {
                periods.add(FileFigures.NO_PERIOD);
            }
            periods.add(period);
        }
        units.add(unit);
    }

    /** Makes room for what comes; of so many rows so far it says how many there will be. */
    void expect(IntUnaryOperator inAll) {
        int rows = inAll.applyAsInt(rows());
        units.expect(rows);
        lines.expect(rows);
    }

    /** Hands the rows kept to the columns. */
    void flush(KeptRows rows, int[] cells) {
        if (rows.kept() > 0) {
            Row row = new Row(file, rows);
            int from = units.size() - rows.kept();
            for (int i = 0; i < cells.length; i++) {
                takers[i].takeAll(row, cells[i], units, from);
            }
            rows.drop();
        }
    }

    /** An empty sheet of the same columns for rows read apart, which are all known by their line. */
    Sheet apart(FileUnits ofUnits) {
        List<FigureColumn> parts =
                Arrays.stream(takers).map(taker -> taker.apart(ofUnits)).toList();
        Sheet sheet = new Sheet(file, parts, usual + usual / 16);
        sheet.placing = false;
        return sheet;
    }

    /** Takes in rows read apart, so many lines further down. */
    void take(Sheet part, FileFigures.Codes codes, int down) {
        usual = part.rows();
        for (int row = 0; row < usual; row++) {
            int period = part.period(row);
            addRow(codes.units()[part.unit(row)], period < 0 ? period : codes.periods()[period]);
            lines.add(part.lines.get(row) + down);
        }
        for (int i = 0; i < takers.length; i++) {
            takers[i].take(part.takers[i], codes.units(), down);
        }
    }

    /** No more rows come. */
    void close() {
        for (FigureColumn taker : takers) {
            columns.add(taker.build());
        }
    }

    int rows() {
        return units.size();
    }

    int unit(int row) {
        return units.get(row);
    }

    int period(int row) {
        return row < periods.size() ? periods.get(row) : FileFigures.NO_PERIOD;
    }

    /** Whether any row is of a period. */
    boolean hasPeriods() {
        return periods.size() > 0;
    }

    int width() {
        return takers.length;
    }

    Quantity quantity(int column) {
        return takers[column].quantity();
    }

    Column column(int column) {
        return columns.get(column);
    }

    /** Notes that rows of one unit and period are no slip: each holds one figure and repeats the rest. */
    void repeats() {
        repeating = true;
    }

    boolean isRepeating() {
        return repeating;
    }

    String file() {
        return file;
    }

    /** Where a row starts. */
    Origin rowOrigin(int row) {
        return new Origin(file, lines.get(row), 0);
    }

    /** Where a cell stands. */
    Origin origin(int row, int column) {
        return new Origin(file, places.line(row, column, lines.get(row)), places.column(row, column));
    }
}
