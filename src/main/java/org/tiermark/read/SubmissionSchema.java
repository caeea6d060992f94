package org.tiermark.read;

import java.util.List;

/**
 * The JSON Schema of a submission in JSON: a result, of which only what units declare is read ({@link SavedClaims}).
 */
final class SubmissionSchema {
    private SubmissionSchema() {}

    /** Other keys may stand there: a whole saved result is a submission too. */
    static Node.Fields object() {
        Node.Fields results = list("a unit each", declaration());
        Node.Fields named = Nodes.object(
                "type", "object", "properties", Nodes.object("results", results), "required", List.of("results"));
        return Nodes.object(
                "description",
                "What units declare of themselves; what is not there is not compared.",
                "anyOf",
                List.of(results, named));
    }

    private static Node.Fields declaration() {
        Node.Fields places = Nodes.object(
                "description",
                "the place in each ranking, by its id",
                "type",
                "object",
                "additionalProperties",
                number());
        Node.Fields points = Nodes.object(
                "type",
                "object",
                "properties",
                Nodes.object("item", text("the id of an item"), "points", number()),
                "required",
                List.of("item"));
        Node.Fields properties = Nodes.object(
                "unit",
                text("its identifier or name"),
                "score",
                number(),
                "tier",
                Nodes.object("description", "the name of its tier", "type", List.of("string", "null")),
                "ranks",
                places,
                "ledgers",
                list("the points of its items", points));
        return Nodes.object("type", "object", "properties", properties, "required", List.of("unit"));
    }

    private static Node.Fields text(String description) {
        return Nodes.object("description", description, "type", "string");
    }

    private static Node.Fields list(String description, Node.Fields entries) {
        return Nodes.object("description", description, "type", "array", "items", entries);
    }

    /** A decimal, written as a number or a text, or a ratio as results write it. */
    private static Node.Fields number() {
        Node.Fields digits = Nodes.object("type", "string", "pattern", "^-?[0-9]+$");
        Node.Fields ratio = Nodes.object(
                "type",
                "object",
                "properties",
                Nodes.object("numerator", digits, "denominator", digits),
                "required",
                List.of("numerator", "denominator"));
        return Nodes.object("anyOf", List.of(Nodes.object("type", List.of("number", "string", "null")), ratio));
    }
}
