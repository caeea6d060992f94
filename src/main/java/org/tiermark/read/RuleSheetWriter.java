package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiermark.problem.Language;
import org.tiermark.rule.Held;

/** Writes a scheme as a rule sheet: a row a rule, and rows for all else; a column for each key that is used. */
final class RuleSheetWriter {
    private final List<Line> lines = new ArrayList<>();

    /**
     * A row.
     *
     * @param sort what it holds
     * @param in the id of the item it belongs to; empty for the scheme
     * @param cells by key
     */
    private record Line(RuleRow sort, String in, Map<String, String> cells) {}

    private RuleSheetWriter() {}

    /** The sheet of a scheme that can be read, its headers in a language. */
    static String write(Node.Fields root, Language language) {
        RuleSheetWriter writer = new RuleSheetWriter();
        writer.object(RuleRow.SCHEME, "", root);
        Set<String> used = new LinkedHashSet<>();
        writer.lines.forEach(line -> used.addAll(line.cells().keySet()));
        List<String> keys = RuleHeaders.ordered(used);
        StringBuilder sheet = new StringBuilder();
        List<String> header = new ArrayList<>(List.of(RuleHeaders.ROW, RuleHeaders.IN));
        header.addAll(keys);
        row(sheet, header.stream().map(key -> RuleHeaders.of(key, language)).toList());
        for (Line line : writer.lines) {
            List<String> cells = new ArrayList<>(List.of(line.sort().word(language), line.in()));
            keys.forEach(key -> cells.add(line.cells().getOrDefault(key, "")));
            row(sheet, cells);
        }
        return sheet.toString();
    }

    private void object(RuleRow sort, String in, Node.Fields object) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<RuleRow, List<Node.Fields>> below = new LinkedHashMap<>();
        Map<String, Held> types =
                sort.types(object.text(Rules.KIND).map(Node.Text::text).orElse(""));
        object.members().forEach((key, member) -> {
            List<RuleRow> rows = List.of(RuleRow.values()).stream()
                    .filter(row -> row.key().equals(key) && stands(row, sort) && fits(row, member.value()))
                    .toList();
            if (rows.isEmpty()) {
                cells.put(key, RuleCells.write(member.value(), types.getOrDefault(key, RuleRow.UNKNOWN)));
            } else {
                below.put(
                        rows.get(0),
                        member.value().entries().stream()
                                .map(Node.Fields.class::cast)
                                .toList());
            }
        });
        lines.add(new Line(sort, in, cells));
        String inside =
                sort == RuleRow.ITEM ? object.text("id").map(Node.Text::text).orElse("") : "";
        for (RuleRow row : RuleRow.values()) {
            below.getOrDefault(row, List.of()).forEach(part -> object(row, inside, part));
        }
    }

    /** Whether rows of a sort stand below those of another. */
    private static boolean stands(RuleRow row, RuleRow above) {
        boolean inItems = row == RuleRow.ITEM || row == RuleRow.RULE || row == RuleRow.DEFAULTS;
        return above == RuleRow.SCHEME || above == RuleRow.ITEM && inItems;
    }

    /** Whether a value can be rows: objects that say something. */
    private static boolean fits(RuleRow row, Node value) {
        boolean shaped = row.isListed() == value instanceof Node.Array;
        return shaped
                && !value.entries().isEmpty()
                && value.entries().stream()
                        .allMatch(entry -> entry instanceof Node.Fields fields
                                && !fields.members().isEmpty());
    }

    private static void row(StringBuilder sheet, List<String> cells) {
        sheet.append(cells.stream().map(RuleSheetWriter::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
