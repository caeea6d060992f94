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
    private boolean dated;
    private int rows;

    FileFigures(String file, UnitRegister register, Dictionary dictionary, Problems problems) {
        this.file = file;
        this.dictionary = dictionary;
        this.units = new FileUnits(register, problems);
        this.periods = new Periods(problems);
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
