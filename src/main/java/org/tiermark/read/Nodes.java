package org.tiermark.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.problem.Origin;

/** Makes JSON values that stand in no file. */
final class Nodes {
    private Nodes() {}

    /** An object of keys and values in turn. */
    static Node.Fields object(Object... pairs) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], of(pairs[i + 1]));
        }
        return object(members);
    }

    static Node.Fields object(Map<String, ? extends Node> values) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        values.forEach((key, value) -> members.put(key, new Node.Member(Origin.NONE, value)));
        return new Node.Fields(Origin.NONE, members);
    }

    /** The value of a text, a whole number, a truth, a list of these, or a value itself. */
    static Node of(Object value) {
        if (value instanceof Node node) {
            return node;
        } else if (value instanceof String text) {
            return new Node.Text(Origin.NONE, text, List.of());
        } else if (value instanceof Integer number) {
            return new Node.Number(Origin.NONE, number.toString());
        } else if (value instanceof Boolean on) {
            return new Node.Flag(Origin.NONE, on);
        }
        List<Node> entries = ((List<?>) value).stream().map(Nodes::of).toList();
        return new Node.Array(Origin.NONE, entries);
    }
}
