package org.tiermark.read;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON as a person would: what fits on a line stands on one, the rest a line an entry. */
final class JsonText {
    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** The document, with a line end behind. */
    static String of(Node document) {
        JsonText json = new JsonText();
        json.write(document, 0, 0);
        return json.text.append('\n').toString();
    }

    /** The value on one line. */
    static String line(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.members().isEmpty() ? "{}" : members(fields);
        } else if (node instanceof Node.Array array) {
            return array.entries().stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof Node.Text words) {
            return quoted(words.text());
        } else if (node instanceof Node.Number number) {
            return number.text();
        }
        return node instanceof Node.Flag flag ? String.valueOf(flag.on()) : "null";
    }

    private static String members(Node.Fields fields) {
        return fields.members().entrySet().stream()
                .map(entry ->
                        quoted(entry.getKey()) + ": " + line(entry.getValue().value()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** Writes a value, given how far its lines are indented and what stands before it on the present one. */
    private void write(Node node, int depth, int before) {
        String line = line(node);
        boolean divisible = node instanceof Node.Fields || node instanceof Node.Array;
        if (!divisible || depth > 0 && before + line.length() <= WIDTH) {
            text.append(line);
        } else if (node instanceof Node.Fields fields) {
            fields(fields, depth + 1);
        } else {
            entries(node, depth + 1);
        }
    }

    private void fields(Node.Fields fields, int depth) {
        String separator = "{";
        for (Map.Entry<String, Node.Member> entry : fields.members().entrySet()) {
            String key = quoted(entry.getKey()) + ": ";
            open(separator, depth).append(key);
            write(entry.getValue().value(), depth, depth * 2 + key.length());
            separator = ",";
        }
        open("", depth - 1).append('}');
    }

    private void entries(Node array, int depth) {
        String separator = "[";
        for (Node entry : array.entries()) {
            open(separator, depth);
            write(entry, depth, depth * 2);
            separator = ",";
        }
        open("", depth - 1).append(']');
    }

    private StringBuilder open(String separator, int depth) {
        return text.append(separator).append('\n').append("  ".repeat(depth));
    }
}
