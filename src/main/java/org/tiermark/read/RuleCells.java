package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiermark.model.Interval;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.rule.Band;
import org.tiermark.rule.Held;

/**
 * A value in a cell of a rule sheet, as a person would write it: a text or number as it is, {@code true}, a list of
 * texts as {@code a; b}, a band table as {@code [90,): 10; (,90): 0}; else JSON. An apostrophe before it says that it
 * is a text; it also keeps a spreadsheet from computing it. What is written is read back as the same value.
 */
final class RuleCells {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern COMPUTED = Pattern.compile("[=+@\\t'-].*", Pattern.DOTALL);
    private static final String BETWEEN = "; ";
    private static final String COLON = ": ";

    private RuleCells() {}

    /** The cell of a value that stands under a key that holds this. */
    static String write(Node node, Held held) {
        for (String cell : List.of(friendly(node), "'" + friendly(node), JsonText.line(node))) {
            boolean computed = COMPUTED.matcher(cell).matches()
                    && !cell.startsWith("'")
                    && !NUMBER.matcher(cell).matches();
            boolean stripped = !cell.equals(cell.strip()) || cell.isEmpty();
            if (!computed && !stripped && same(read(cell, held, node.origin()), node)) {
                return cell;
            }
        }
        throw new IllegalStateException("no cell for " + JsonText.line(node));
    }

    private static boolean same(Node one, Node other) {
        return JsonText.line(one).equals(JsonText.line(other));
    }

    private static String friendly(Node node) {
        if (node instanceof Node.Text text) {
            return text.text();
        } else if (node instanceof Node.Array array && array.entries().size() > 1) {
            return array.entries().stream().map(RuleCells::friendly).collect(Collectors.joining(BETWEEN));
        } else if (node instanceof Node.Fields fields && !fields.members().isEmpty()) {
            return fields.members().entrySet().stream()
                    .map(band ->
                            band.getKey() + COLON + friendly(band.getValue().value()))
                    .collect(Collectors.joining(BETWEEN));
        }
        return JsonText.line(node);
    }

    /** The value of a cell under a key that holds this. */
    static Node read(String cell, Held held, Origin origin) {
        if (cell.startsWith("'")) {
            return text(cell.substring(1), origin, 1);
        }
        Optional<Node> json = cell.matches("(?s)[{\\[\"].*") ? json(cell, origin) : Optional.empty();
        Class<?> type = held.type();
        if (type == List.class && json.isEmpty()) {
            Class<?> inner = held.within().orElse(held).type();
            return inner == Band.class ? bands(cell, origin) : list(cell, inner, origin);
        }
        boolean textual = type == String.class || type == Interval.class;
        if (json.isPresent() && !(textual && cell.startsWith("["))) {
            return json.get();
        }
        return textual ? text(cell, origin, 0) : scalar(cell, origin);
    }

    private static Node scalar(String cell, Origin origin) {
        if (NUMBER.matcher(cell).matches()) {
            return new Node.Number(origin, cell);
        }
        return switch (cell) {
            case "true", "TRUE" -> new Node.Flag(origin, true);
            case "false", "FALSE" -> new Node.Flag(origin, false);
            case "null" -> new Node.Nothing(origin);
            default -> text(cell, origin, 0);
        };
    }

    private static Node list(String cell, Class<?> inner, Origin origin) {
        if (cell.indexOf(';') < 0 && cell.indexOf('；') < 0) {
            return inner == String.class ? text(cell, origin, 0) : scalar(cell, origin);
        }
        List<Node> entries = new ArrayList<>();
        for (String entry : cell.split("[;；]")) {
            entries.add(inner == String.class ? text(entry.strip(), origin, 0) : scalar(entry.strip(), origin));
        }
        return new Node.Array(origin, entries);
    }

    private static Node bands(String cell, Origin origin) {
        Map<String, Node.Member> bands = new LinkedHashMap<>();
        for (String band : cell.split("[;；]")) {
            int colon = Math.max(band.lastIndexOf(':'), band.lastIndexOf('：'));
            if (colon < 0) {
                return text(cell, origin, 0);
            }
            Node points = scalar(band.substring(colon + 1).strip(), origin);
            bands.put(band.substring(0, colon).strip(), new Node.Member(origin, points));
        }
        return new Node.Fields(origin, bands);
    }

    /** A text of a cell; the places of its characters count from the cell's own start. */
    private static Node.Text text(String text, Origin origin, int skipped) {
        List<Integer> columns = new ArrayList<>();
        boolean quoted = text.matches("(?s).*[\",\n].*");
        int at = skipped + (quoted ? 1 : 0);
        for (int point : text.codePoints().toArray()) {
            columns.add(at);
            at += quoted && point == '"' ? 2 : 1;
        }
        return new Node.Text(origin, text, columns);
    }

    /** The JSON of a cell, all of it at the cell's place; empty where it is none. */
    private static Optional<Node> json(String cell, Origin origin) {
        Problems mistakes = new Problems();
        Optional<Node> node =
                new Json("", cell, mistakes, SchemeProblem.NOT_JSON, SchemeProblem.DUPLICATE_KEY).document();
        return mistakes.hasErrors() ? Optional.empty() : node.map(found -> at(found, origin));
    }

    private static Node at(Node node, Origin origin) {
        if (node instanceof Node.Fields fields) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            fields.members()
                    .forEach((key, member) -> members.put(key, new Node.Member(origin, at(member.value(), origin))));
            return new Node.Fields(origin, members);
        } else if (node instanceof Node.Array array) {
            return new Node.Array(
                    origin,
                    array.entries().stream().map(entry -> at(entry, origin)).toList());
        } else if (node instanceof Node.Text text) {
            return new Node.Text(origin, text.text(), List.of());
        } else if (node instanceof Node.Number number) {
            return new Node.Number(origin, number.text());
        }
        return node instanceof Node.Flag flag ? new Node.Flag(origin, flag.on()) : new Node.Nothing(origin);
    }
}
