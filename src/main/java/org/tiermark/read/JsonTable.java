package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.rule.Key;
import org.tiermark.scheme.UnitScheme;

/**
 * Reads a JSON file of figures: a list of objects with the keys a CSV file has as columns, or an object with such a
 * list under {@code figures}. At most {@value #MOST_BYTES} bytes.
 *
 * <pre>{@code
 * [ { "unit": "u1", "name": "朝阳区", "period": "2022", "safety_sense": 97.93, "homicides": 3 } ]
 * }</pre>
 */
final class JsonTable {
    /** The most bytes of a JSON file of figures; larger ones are for CSV. */
    static final int MOST_BYTES = 64 << 20;

    private final String file;
    private final UnitScheme scheme;
    private final Catalogue catalogue;
    private final FileFigures figures;
    private final Problems problems;
    private final Map<List<String>, Optional<RowTaker>> takers = new HashMap<>();

    JsonTable(String file, UnitScheme scheme, Catalogue catalogue, FileFigures figures, Problems problems) {
        this.file = file;
        this.scheme = scheme;
        this.catalogue = catalogue;
        this.figures = figures;
        this.problems = problems;
    }

    /** Reads all rows of the list under a key. */
    void read(String text, String key) {
        Json json = new Json(file, text, problems, FileProblem.BAD_JSON, TableProblem.DUPLICATE_KEY);
        boolean found = json.entries(key, this::row);
        figures.close();
        if (!found && !problems.hasErrors()) {
            problems.add(Problem.of(TableProblem.NO_ROW_LIST, Origin.ofFile(file)));
        } else if (figures.rows() == 0 && !problems.hasErrors()) {
            problems.add(Problem.of(TableProblem.NO_ROWS, Origin.ofFile(file)));
        }
    }

    private void row(Node node) {
        if (!(node instanceof Node.Fields fields)) {
            problems.add(Problem.of(TableProblem.NOT_A_ROW, node.origin()).with("found", node.shape()));
            return;
        }
        List<String> keys = fields.members().keySet().stream()
                .filter(key -> !Key.isRemark(key))
                .toList();
        Optional<RowTaker> taker = takers.get(keys);
        if (taker == null) {
            taker = taker(keys, fields);
            takers.put(keys, taker);
        }
        if (taker.isEmpty()) {
            problems.add(Problem.of(TableProblem.NO_UNIT, fields.origin()));
        } else {
            taker.get().take(values(keys, fields));
        }
    }

    private Optional<RowTaker> taker(List<String> keys, Node.Fields fields) {
        Optional<Layout> layout = Layout.of(keys, scheme, catalogue);
        layout.ifPresent(found -> {
            keys.forEach(figures::header);
            List<Origin> origins =
                    keys.stream().map(key -> fields.members().get(key).key()).toList();
            new Columns(found, catalogue, problems).report(row(keys, origins));
        });
        return layout.map(found -> new RowTaker(found, catalogue, figures, problems));
    }

    private Row values(List<String> keys, Node.Fields fields) {
        List<String> texts = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (String key : keys) {
            Node value = fields.members().get(key).value();
            texts.add(text(value));
            origins.add(value.origin());
        }
        return row(texts, origins);
    }

    private static String text(Node value) {
        if (value instanceof Node.Text text) {
            return text.text();
        }
        if (value instanceof Node.Number number) {
            return number.text();
        }
        return value instanceof Node.Nothing ? "" : value.shape().en();
    }

    private Row row(List<String> texts, List<Origin> origins) {
        Row row = new Row(file);
        int[] lines = new int[texts.size()];
        int[] columns = new int[texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            lines[i] = origins.get(i).line();
            columns[i] = origins.get(i).column();
        }
        row.take(texts, lines, columns);
        return row;
    }
}
