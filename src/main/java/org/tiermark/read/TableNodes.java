package org.tiermark.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.problem.Wording;

/**
 * Reads a small table, CSV or JSON, as objects: the first row that has the wanted headers names the keys, each row
 * after it is an object, a blank cell is a key that is not there.
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
     * @param needed the keys a header must have to be one
     */
    Outcome read(String list, UnaryOperator<String> keys, List<String> needed) {
        return Encodings.named(options.encoding())
                .flatMap(named ->
                        TextFile.read(source, MOST_BYTES, new Wording("send it in parts", "请分成几个文件"), named, problems))
                .map(file -> outcome(file, list, keys, needed))
                .orElse(new Outcome(List.of(), "", true));
    }

    private Outcome outcome(TextFile file, String list, UnaryOperator<String> keys, List<String> needed) {
        List<Node.Fields> rows = new ArrayList<>();
        boolean found = source.isJson()
                ? json(file.text(), list, rows)
                : csv(new CsvRows(new StringReader(file.text()), source.name(), problems), keys, needed, rows);
        return new Outcome(rows, file.encoding().name(), found);
    }

    private boolean json(String text, String list, List<Node.Fields> rows) {
        Json json = new Json(source.name(), text, problems, FileProblem.BAD_JSON, TableProblem.DUPLICATE_COLUMN);
        boolean found = json.entries(list, node -> {
            if (node instanceof Node.Fields fields) {
                rows.add(fields);
            } else {
                problems.add(Problem.of(TableProblem.NOT_A_ROW, node.origin()).with("found", node.shape()));
            }
        });
        return found || problems.hasErrors();
    }

    private boolean csv(CsvRows rows, UnaryOperator<String> keys, List<String> needed, List<Node.Fields> into) {
        try {
            rows.delimit(
                    Delimiters.of(options.delimiter(), rows.preview(), cells -> isHeader(keys(cells, keys), needed)));
            for (int i = 0; i < HEADER_ROWS && rows.next(); i++) {
                List<String> header = keys(cells(rows.row()), keys);
                if (isHeader(header, needed)) {
                    while (rows.next()) {
                        into.add(object(header, rows.row()));
                    }
                    return true;
                }
            }
            return false;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static boolean isHeader(List<String> header, List<String> needed) {
        return header.containsAll(needed);
    }

    private static List<String> keys(List<String> cells, UnaryOperator<String> keys) {
        return cells.stream().map(keys).toList();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.count(); i++) {
            cells.add(row.cell(i));
        }
        return cells;
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
