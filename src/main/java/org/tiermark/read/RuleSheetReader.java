package org.tiermark.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SheetProblem;
import org.tiermark.rule.Held;

/**
 * Reads a scheme from a CSV rule sheet. The column {@code row} says what a row holds ({@link RuleRow}), {@code in} the
 * item it belongs to, blank for the scheme itself; the others are named like the keys of JSON, or in Chinese
 * ({@link RuleHeaders}); {@link RuleCells} says how values are written. A blank cell is a key that is not there. The
 * header is one of the first {@value #HEADER_ROWS} rows; the file has no more bytes than {@link SchemeReader} allows.
 *
 * <pre>{@code
 * row,in,id,points,indicator,kind,per,steps,of
 * item,,dust,40,pm25,,,,
 * rule,dust,,2,,deduct,1,begun,value - 35
 * }</pre>
 */
final class RuleSheetReader {
    private static final int HEADER_ROWS = 10;

    private final String file;
    private final Problems problems;
    private final Map<String, Node.Member> root = new LinkedHashMap<>();
    private final Map<String, Node.Fields> items = new HashMap<>();
    private Optional<Origin> scheme = Optional.empty();

    private RuleSheetReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The object a JSON scheme would be, without rows that cannot be placed; these, and no header, are reported. */
    static Optional<Node.Fields> read(String file, String text, Problems problems) {
        try {
            return new RuleSheetReader(file, problems).read(text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private Optional<Node.Fields> read(String text) throws IOException {
        CsvRows rows = new CsvRows(Spelling.stream(text), file, problems);
        rows.delimit(Delimiters.of(ReadOptions.AUTO, rows.preview(), cells -> isHeader(keys(cells))));
        for (int i = 0; i < HEADER_ROWS && rows.next(); i++) {
            List<String> keys = keys(rows.cells());
            if (isHeader(keys)) {
                Origin header = rows.row().origin(0);
                Width.doubled(keys, rows.row(), problems);
                while (rows.next()) {
                    if (Width.fits(rows.row(), keys.size(), rows.delimiter(), problems)) {
                        row(keys, rows.row());
                    }
                }
                return Optional.of(new Node.Fields(scheme.orElse(header), root));
            }
        }
        problems.add(Problem.of(SheetProblem.NO_HEADER, Origin.ofFile(file)).with("rows", HEADER_ROWS));
        return Optional.empty();
    }

    private static boolean isHeader(List<String> keys) {
        return keys.contains(RuleHeaders.ROW);
    }

    private static List<String> keys(List<String> cells) {
        return cells.stream().map(RuleHeaders::key).toList();
    }

    private void row(List<String> keys, Row row) {
        int at = keys.indexOf(RuleHeaders.ROW);
        String word = at < row.count() ? row.cell(at) : "";
        Optional<RuleRow> sort = RuleRow.named(word);
        if (sort.isEmpty()) {
            problems.add(Problem.of(SheetProblem.UNKNOWN_ROW, row.origin(Math.min(at, row.count() - 1)))
                    .with("row", word)
                    .with("hint", Nearest.hint(word, RuleRow.words())));
            return;
        }
        Node.Fields object = object(sort.get(), keys, row);
        if (sort.get() == RuleRow.SCHEME) {
            scheme.ifPresent(other -> twice(sort.get(), object, other));
            scheme = Optional.of(object.origin());
            object.members().forEach(root::putIfAbsent);
            return;
        }
        if (sort.get() == RuleRow.ITEM) {
            object.text("id").ifPresent(id -> items.putIfAbsent(id.text(), object));
        }
        int in = keys.indexOf(RuleHeaders.IN);
        above(in, row).ifPresent(members -> put(sort.get(), object, members));
    }

    private Node.Fields object(RuleRow sort, List<String> keys, Row row) {
        int kind = keys.indexOf(Rules.KIND);
        Map<String, Held> types = sort.types(kind >= 0 && kind < row.count() ? row.cell(kind) : "");
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(keys.size(), row.count()); i++) {
            String key = keys.get(i);
            boolean placed = key.equals(RuleHeaders.ROW) || key.equals(RuleHeaders.IN) || key.isEmpty();
            if (!placed && !row.isBlank(i)) {
                Node value = RuleCells.read(row.cell(i), types.getOrDefault(key, RuleRow.UNKNOWN), row.origin(i));
                members.putIfAbsent(key, new Node.Member(row.origin(i), value));
            }
        }
        return new Node.Fields(row.origin(0), members);
    }

    /** The keys of the item a row belongs to, or of the scheme. */
    private Optional<Map<String, Node.Member>> above(int in, Row row) {
        String item = in >= 0 && in < row.count() ? row.cell(in) : "";
        if (item.isEmpty()) {
            return Optional.of(root);
        }
        if (!items.containsKey(item)) {
            problems.add(Problem.of(SheetProblem.UNKNOWN_ITEM, row.origin(in))
                    .with("item", item)
                    .with("hint", Nearest.hint(item, items.keySet())));
        }
        return Optional.ofNullable(items.get(item)).map(Node.Fields::members);
    }

    private void put(RuleRow sort, Node.Fields object, Map<String, Node.Member> members) {
        Node.Member there = members.get(sort.key());
        if (!sort.isListed()) {
            if (there != null) {
                twice(sort, object, there.key());
            }
            members.putIfAbsent(sort.key(), new Node.Member(object.origin(), object));
        } else if (there != null && there.value() instanceof Node.Array list) {
            list.entries().add(object);
        } else {
            List<Node> entries = new ArrayList<>(List.of(object));
            members.put(sort.key(), new Node.Member(object.origin(), new Node.Array(object.origin(), entries)));
        }
    }

    private void twice(RuleRow sort, Node.Fields object, Origin other) {
        problems.add(Problem.of(SheetProblem.TWICE, object.origin())
                .with("row", sort.name().toLowerCase(Locale.ROOT))
                .with("other", other));
    }
}
