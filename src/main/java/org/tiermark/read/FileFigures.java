package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.expression.Type;
import org.tiermark.model.Dictionary;
import org.tiermark.problem.Problems;

/** What is read of one file: sheets of rows that share units and periods. */
final class FileFigures {
    /** Stands for the period of a row in a file that names none. */
    static final int NO_PERIOD = -1;

    private final String file;
    private final Dictionary dictionary;
    private final FileUnits units;
    private final Periods periods;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Sheet> byQuantity = new LinkedHashMap<>();
    private final List<String> headers = new ArrayList<>();
    private final List<Foot> feet = new ArrayList<>();
    private boolean dated;
    private int rows;

    FileFigures(String file, UnitRegister register, Dictionary dictionary, Problems problems) {
        this(file, new FileUnits(register, problems), new Periods(problems), dictionary);
    }

    private FileFigures(String file, FileUnits units, Periods periods, Dictionary dictionary) {
        this.file = file;
        this.dictionary = dictionary;
        this.units = units;
        this.periods = periods;
    }

    /**
     * The numbers that units and periods of a part have in the whole.
     *
     * @param units by the part's numbers
     * @param periods by the part's numbers
     */
    record Codes(int[] units, int[] periods) {}

    /** A part of the same file, read apart. */
    FileFigures apart(Problems own) {
        return new FileFigures(file, units.apart(own), new Periods(own).apart(), dictionary);
    }

    /** Takes in the units, periods and rows of a part, so many lines further down; its sheets are left. */
    Codes take(FileFigures part, int lines) {
        rows += part.rows;
        part.feet.forEach(foot -> feet.add(foot.down(lines)));
        return new Codes(units.take(part.units, lines), periods.take(part.periods, lines));
    }

    /** A sheet whose rows fill the same columns as another's. */
    Sheet sheet(Sheet other) {
        Sheet sheet = other.apart(units);
        sheets.add(sheet);
        return sheet;
    }

    FileUnits units() {
        return units;
    }

    Periods periods() {
        return periods;
    }

    /** A sheet whose rows fill all these columns. */
    Sheet sheet(List<Quantity> quantities) {
        List<FigureColumn> columns = new ArrayList<>();
        for (Quantity quantity : quantities) {
            columns.add(column(quantity));
        }
        Sheet sheet = new Sheet(file, columns);
        sheets.add(sheet);
        return sheet;
    }

    /** The sheet of a quantity that stands in rows of its own. */
    Sheet sheet(Quantity quantity) {
        return byQuantity.computeIfAbsent(quantity.id() + quantity.kept(), id -> sheet(List.of(quantity)));
    }

    private FigureColumn column(Quantity quantity) {
        return quantity.type() == Type.TEXT
                ? new TextColumn(quantity, dictionary, units)
                : new NumberColumn(quantity, units);
    }

    /** Notes that the file says which period a row is of. */
    void dated() {
        dated = true;
    }

    boolean isDated() {
        return dated;
    }

    /** Notes a row of the file. */
    void countRow() {
        rows++;
    }

    /** Notes what a row that adds up the others says. */
    void foot(Foot foot) {
        feet.add(foot);
    }

    List<Foot> feet() {
        return feet;
    }

    int rows() {
        return rows;
    }

    /** Notes what the file calls a column, for hints. */
    void header(String header) {
        headers.add(header);
    }

    List<String> headers() {
        return headers;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    String file() {
        return file;
    }

    void close() {
        sheets.forEach(Sheet::close);
    }
}
