package org.tiermark.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.scheme.UnitScheme;

/**
 * Reads a CSV file of figures. Wide: a row a unit and period, a column an indicator. Long: a row a figure, with columns
 * for the indicator and its value. {@code unit} says whose a row is, {@code name} what people call it, {@code period}
 * when it counts; each may be called otherwise ({@link Headers}, and {@code units} of the scheme), and indicators as
 * the scheme says. Titles above the header and totals below the rows are left out with a notice.
 *
 * <pre>{@code
 * unit,name,period,safety_sense,homicides        unit,period,indicator,value
 * u1,朝阳区,2022,97.93,3                           u1,2022,safety_sense,97.93
 * }</pre>
 *
 * A file may have any number of rows, each of at most {@value CsvRows#MOST_LENGTH} characters and
 * {@value #MOST_COLUMNS} columns; the header is one of the first {@value #HEADER_ROWS}.
 */
final class TableReader {
    /** Rows among which the header is looked for. */
    static final int HEADER_ROWS = 10;
    /** The most columns of a table. */
    static final int MOST_COLUMNS = 10_000;

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

    /**
     * Reads all rows.
     *
     * @param blocks what the rows are read from, where later ones may be read by several threads
     */
    void read(CsvRows rows, String delimiter, Optional<Blocks> blocks) throws IOException {
        char parting =
                Delimiters.of(delimiter, rows.preview(), line -> layout(line).isPresent());
        Optional<RowTaker> taker = begin(rows.delimit(parting));
        if (taker.isPresent()) {
            body(rows, taker.get(), blocks);
            end();
        }
    }

    /** Reads all rows of a table that is cut already. */
    void read(Rows rows, char parting) throws IOException {
        Optional<RowTaker> taker = begin(rows);
        if (taker.isPresent()) {
            new TableBody(taker.get(), problems, parting).read(rows);
            end();
        }
    }

    private Optional<RowTaker> begin(Rows rows) throws IOException {
        Optional<Layout> layout = header(rows);
        layout.ifPresent(found -> {
            found.headers().forEach(figures::header);
            new Columns(found, catalogue, problems).report(rows.row());
        });
        return layout.map(found -> new RowTaker(found, catalogue, figures, problems));
    }

    private void end() {
        figures.close();
        if (figures.rows() == 0 && !problems.hasErrors()) {
            problems.add(Problem.of(TableProblem.NO_ROWS, Origin.ofFile(file)));
        }
    }

    /** The rows whose cells' places are remembered are read here; those behind in pieces. */
    private void body(CsvRows rows, RowTaker taker, Optional<Blocks> blocks) throws IOException {
        TableBody body = new TableBody(taker, problems, rows.delimiter());
        boolean stopped = false;
        while (rows.next()) {
            body.take(rows.row());
            if (!stopped && blocks.isPresent() && taker.mayGoApart()) {
                rows.goesOn(Doubt.none());
                blocks.get().stop();
                stopped = true;
            }
        }
        if (stopped) {
            new Pieces(file, blocks.get(), Charset.forName(tried), taker, problems, rows).read();
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
            List<String> cells = rows.cells();
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
}
