package org.tiermark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.scheme.UnitScheme;

/**
 * Reads a CSV file of figures. Wide: a row a unit and period, a column an indicator. Long: a row a figure, with columns
 * for the indicator and its value. Titles above the header and totals below the rows are left out with a notice.
 *
 * <pre>{@code
 * unit,name,period,safety_sense,homicides        unit,period,indicator,value
 * u1,朝阳区,2022,97.93,3                           u1,2022,safety_sense,97.93
 * }</pre>
 */
final class TableReader {
    /** Rows among which the header is looked for. */
    static final int HEADER_ROWS = 10;
    /** The most columns of a table. */
    static final int MOST_COLUMNS = 10_000;

    /** A remark below the rows, alone in its row. */
    private static final Pattern NOTE = Pattern.compile(
            "(注|备注|说明|来源|数据来源|资料来源|填表|填表人|制表|制表人|审核人|note|source|notes|sources)\\s*[:：].*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final UnitScheme scheme;
    private final Catalogue catalogue;
    private final FileFigures figures;
    private final Problems problems;
    private final String file;
    private final String tried;

    TableReader(
            String file, UnitScheme scheme, Catalogue catalogue, FileFigures figures, Problems problems, String tried) {
        this.file = file;
        this.scheme = scheme;
        this.catalogue = catalogue;
        this.figures = figures;
        this.problems = problems;
        this.tried = tried;
    }

    /** Reads all rows of a text. */
    void read(CsvRows rows, String delimiter) throws IOException {
        if (rows.preview().indexOf('\0') >= 0) {
            problems.add(Problem.of(FileProblem.BINARY, Origin.ofFile(file)));
            return;
        }
        char parting =
                Delimiters.of(delimiter, rows.preview(), line -> layout(line).isPresent());
        rows.delimit(parting);
        read(rows, parting);
    }

    /** Reads all rows of a table that is cut already, or will be at a delimiter. */
    void read(Rows rows, char parting) throws IOException {
        Optional<Layout> layout = header(rows);
        if (layout.isEmpty()) {
            return;
        }
        layout.get().headers().forEach(figures::header);
        new Columns(layout.get(), catalogue, problems).report(rows.row());
        RowTaker taker = new RowTaker(layout.get(), catalogue, figures, problems);
        int width = layout.get().headers().size();
        while (rows.next()) {
            if (fits(rows.row(), width, parting, taker)) {
                taker.take(rows.row());
            }
        }
        figures.close();
        if (figures.rows() == 0 && !problems.hasErrors()) {
            problems.add(Problem.of(TableProblem.NO_ROWS, Origin.ofFile(file)));
        }
    }

    private Optional<Layout> layout(List<String> cells) {
        return cells.size() > MOST_COLUMNS ? Optional.empty() : Layout.of(cells, scheme, catalogue);
    }

    /** The first row that names a column for the units; those above it are titles. */
    private Optional<Layout> header(Rows rows) throws IOException {
        List<Problem> titles = new ArrayList<>();
        String first = "";
        Origin origin = Origin.ofFile(file);
        while (titles.size() < HEADER_ROWS && rows.next()) {
            Row row = rows.row();
            if (row.count() > MOST_COLUMNS) {
                problems.add(
                        Problem.of(TableProblem.TOO_MANY_COLUMNS, row.origin()).with("limit", MOST_COLUMNS));
                return Optional.empty();
            }
            List<String> cells = cells(row);
            Optional<Layout> layout = layout(cells);
            if (layout.isPresent()) {
                titles.forEach(problems::add);
                return layout;
            }
            String text = String.join(" ", cells).strip();
            if (titles.isEmpty()) {
                first = String.join(", ", cells.subList(0, Math.min(cells.size(), 10)));
                origin = row.origin();
            }
            titles.add(Problem.of(TableProblem.TITLE_ROW, row.origin()).with("text", text));
        }
        if (!problems.hasErrors()) {
            problems.add(titles.isEmpty() ? Problem.of(FileProblem.EMPTY, origin) : noHeader(origin, first));
        }
        return Optional.empty();
    }

    private Problem noHeader(Origin origin, String first) {
        return Problem.of(TableProblem.NO_HEADER, origin)
                .with("rows", HEADER_ROWS)
                .with("wanted", String.join("\", \"", scheme.key()))
                .with("tried", Encodings.guess(tried))
                .with("found", first);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.count(); i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }

    /** Whether a row has the cells of the header; blank ones behind are no matter. */
    private boolean fits(Row row, int width, char parting, RowTaker taker) {
        int count = row.count();
        while (count > width && row.isBlank(count - 1)) {
            count--;
        }
        if (onlyFirst(row) && NOTE.matcher(row.cell(0)).matches()) {
            problems.add(Problem.of(TableProblem.TITLE_ROW, row.origin()).with("text", row.cell(0)));
            return false;
        }
        if (count == width) {
            return true;
        }
        taker.refuse(
                Problem.of(TableProblem.RAGGED_ROW, row.origin(Math.min(count, width) - 1))
                        .with("found", count)
                        .with("wanted", width)
                        .with("delimiter", parting == '\t' ? "tab" : String.valueOf(parting)),
                row);
        return false;
    }

    private static boolean onlyFirst(Row row) {
        for (int i = 1; i < row.count(); i++) {
            if (!row.isBlank(i)) {
                return false;
            }
        }
        return true;
    }
}
