package org.tiermark.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.problem.Wording;

/**
 * Reads a small table, CSV or JSON, as objects: the first row that has the wanted headers, one of the first
 * {@value #HEADER_ROWS}, names the keys, each row after it is an object, a blank cell is a key that is not there. JSON
 * is a list of such objects, or an object with the list under a key. At most {@value #MOST_BYTES} bytes.
 */
final class TableNodes {
    /** The most bytes of such a file. */
    static final int MOST_BYTES = 64 << 20;

    private static final int HEADER_ROWS = 10;

    private final Source source;
    private final ReadOptions options;
    private final Problems problems;

    /**
     * What a file held.
     *
     * @param rows the objects; empty where no header or list was found
     * @param encoding what it was decoded as
     * @param found whether there was a header or a list
     */
    record Outcome(List<Node.Fields> rows, String encoding, boolean found) {}

    TableNodes(Source source, ReadOptions options, Problems problems) {
        this.source = source;
        this.options = options;
        this.problems = problems;
    }

    /**
     * The rows of the file.
     *
     * @param list the key under which JSON may have them
     * @param keys turns a header into a key
     * @param isHeader whether the keys of a row make it the header
     */
    Outcome read(String list, UnaryOperator<String> keys, Predicate<List<String>> isHeader) {
        return Encodings.named(options.encoding())
                .flatMap(named ->
                        TextFile.read(source, MOST_BYTES, new Wording("send it in parts", "请分成几个文件"), named, problems))
                .map(file -> outcome(file, list, keys, isHeader))
                .orElse(new Outcome(List.of(), "", true));
    }

    private Outcome outcome(TextFile file, String list, UnaryOperator<String> keys, Predicate<List<String>> isHeader) {
        List<Node.Fields> rows = new ArrayList<>();
        boolean found = source.isJson()
                ? json(file.text(), list, keys, rows)
                : csv(new CsvRows(Spelling.stream(file.text()), source.name(), problems), keys, isHeader, rows);
        return new Outcome(rows, file.encoding().name(), found);
    }

    private boolean json(String text, String list, UnaryOperator<String> keys, List<Node.Fields> rows) {
        Json json = new Json(source.name(), text, problems, FileProblem.BAD_JSON, TableProblem.DUPLICATE_KEY);
        boolean found = json.entries(list, node -> {
            if (node instanceof Node.Fields fields) {
                Map<String, Node.Member> members = new LinkedHashMap<>();
                fields.members().forEach((key, member) -> members.putIfAbsent(keys.apply(key), member));
                rows.add(new Node.Fields(fields.origin(), members));
            } else {
                problems.add(Problem.of(TableProblem.NOT_A_ROW, node.origin()).with("found", node.shape()));
            }
        });
        return found || problems.hasErrors();
    }

    private boolean csv(
            CsvRows rows, UnaryOperator<String> keys, Predicate<List<String>> isHeader, List<Node.Fields> into) {
        try {
            rows.delimit(Delimiters.of(options.delimiter(), rows.preview(), cells -> isHeader.test(keys(cells, keys))));
            for (int i = 0; i < HEADER_ROWS && rows.next(); i++) {
                List<String> cells = rows.cells();
                List<String> header = keys(cells, keys);
                if (isHeader.test(header)) {
                    Width.doubled(told(header, cells), rows.row(), problems);
                    body(rows, header, into);
                    return true;
                }
            }
            return false;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void body(CsvRows rows, List<String> header, List<Node.Fields> into) throws IOException {
        while (rows.next()) {
            if (Width.fits(rows.row(), header.size(), rows.delimiter(), problems)) {
                into.add(object(header, rows.row()));
            }
        }
    }

    /** What columns say: a unit may be named twice, by its code and by its name. */
    private static List<String> told(List<String> header, List<String> cells) {
        return IntStream.range(0, header.size())
                .mapToObj(i -> header.get(i).equals(UnitCells.UNIT) ? cells.get(i) : header.get(i))
                .toList();
    }

    private static List<String> keys(List<String> cells, UnaryOperator<String> keys) {
        return cells.stream().map(keys).toList();
    }

    private static Node.Fields object(List<String> header, Row row) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.count()); i++) {
            if (!row.isBlank(i) && !header.get(i).isEmpty()) {
                Node.Text cell = new Node.Text(row.origin(i), row.cell(i), List.of());
                members.putIfAbsent(header.get(i), new Node.Member(row.origin(i), cell));
            }
        }
        return new Node.Fields(row.origin(), members);
    }
}
