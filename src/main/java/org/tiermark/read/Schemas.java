package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tiermark.rule.Key;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Scheme;

/**
 * JSON Schemas (draft 2020-12) of the files that are read, derived from the records they become: keys and what must be
 * there from the components, descriptions from their Javadoc.
 */
public final class Schemas {
    static final String NUMBER = "number";
    static final String CONDITION = "condition";
    static final String POLICY = "policy";
    static final String MISSING = "missing";
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String RULE = "rule";
    private static final String REMARKS = "^(\\$schema$|//|_comment)";

    private final Map<String, Node> definitions = new LinkedHashMap<>();
    private final Shapes shapes = new Shapes(this::reference);

    private Schemas() {}

    /** The schema of a scheme. */
    public static String scheme() {
        Schemas schemas = new Schemas();
        schemas.expressions();
        return schemas.document("tiermark scheme", schemas.object(Scheme.class));
    }

    /** The schema of a file of manual entries. */
    public static String ledger() {
        Schemas schemas = new Schemas();
        Node.Fields list = Nodes.object("type", "array", "items", schemas.reference(LedgerEntry.class));
        Node.Fields named = closed(Map.of(LedgerReader.LIST, list), List.of(LedgerReader.LIST));
        return schemas.document("tiermark ledger", Nodes.object("anyOf", List.of(list, named)));
    }

    /** The schema of a submission in JSON. */
    public static String submission() {
        return new Schemas().document("tiermark submission", SubmissionSchema.object());
    }

    private String document(String title, Node.Fields root) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("$schema", Nodes.of(DRAFT));
        members.put("title", Nodes.of(title));
        root.members().forEach((key, member) -> members.put(key, member.value()));
        members.put("$defs", Nodes.object(definitions));
        return JsonText.of(Nodes.object(members));
    }

    private void expressions() {
        String expression = "a number, or an expression such as \"max(value - 35, 0)\"";
        Node.Fields byGroup = Nodes.object("type", "object", "additionalProperties", ref(NUMBER));
        definitions.put(
                NUMBER,
                Nodes.object(
                        "description",
                        expression + "; or an object of these by group, with a default",
                        "anyOf",
                        List.of(Nodes.object("type", List.of("number", "string")), byGroup)));
        definitions.put(
                CONDITION,
                Nodes.object(
                        "description",
                        "a condition such as \"value < previous(value)\"",
                        "type",
                        List.of("string", "boolean")));
        definitions.put(POLICY, Shapes.policy());
        definitions.put(MISSING, Shapes.missing());
    }

    static Node.Fields ref(String definition) {
        return Nodes.object("$ref", "#/$defs/" + definition);
    }

    /** Refers to the shape of a record, which is defined once. */
    private Node.Fields reference(Class<?> record) {
        String name = record == Rule.class ? RULE : name(record);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Nodes.object());
            definitions.put(name, record == Rule.class ? rule() : object(record));
        }
        return ref(name);
    }

    private static String name(Class<?> record) {
        Kind kind = record.getAnnotation(Kind.class);
        return kind != null ? RULE + "-" + kind.name() : record.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Each kind has its keys. */
    private Node.Fields rule() {
        List<String> kinds = new ArrayList<>();
        List<Node> cases = new ArrayList<>();
        for (Class<?> type : Rule.class.getPermittedSubclasses()) {
            String kind = type.getAnnotation(Kind.class).name();
            kinds.add(kind);
            Node.Fields named = Nodes.object("properties", Nodes.object(Rules.KIND, Nodes.object("const", kind)));
            cases.add(Nodes.object("if", named, "then", reference(type)));
        }
        Node.Fields kind = Nodes.object("description", "what the rule does", "enum", kinds);
        return Nodes.object(
                "type",
                "object",
                "required",
                List.of(Rules.KIND),
                "properties",
                Nodes.object(Rules.KIND, kind),
                "allOf",
                cases);
    }

    private Node.Fields object(Class<?> record) {
        Map<String, Node.Fields> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        if (Rule.class.isAssignableFrom(record)) {
            properties.put(Rules.KIND, Nodes.object());
        }
        collect(record, properties, needed);
        if (record == Item.class || record == Scheme.class) {
            properties.put(Defaults.KEY, defaults());
        }
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("description", Nodes.of(Descriptions.of(record).summary()));
        closed(properties, needed).members().forEach((key, member) -> members.put(key, member.value()));
        return Nodes.object(members);
    }

    /** What an item may state for those below. */
    private Node.Fields defaults() {
        if (!definitions.containsKey(Defaults.KEY)) {
            definitions.put(Defaults.KEY, Nodes.object());
            Descriptions descriptions = Descriptions.of(Item.class);
            Map<String, Node.Fields> properties = new LinkedHashMap<>();
            for (Key key : Key.all(Item.class)) {
                if (key.inherited()) {
                    properties.put(key.name(), described(key, descriptions));
                }
            }
            definitions.put(Defaults.KEY, closed(properties, List.of()));
        }
        return Nodes.object(
                "description",
                "what holds for all items below that do not state their own",
                "$ref",
                "#/$defs/" + Defaults.KEY);
    }

    private void collect(Class<?> record, Map<String, Node.Fields> properties, List<String> needed) {
        Descriptions descriptions = Descriptions.of(record);
        for (Key key : Key.all(record)) {
            if (key.inline()) {
                collect(key.type(), properties, needed);
            } else if (!key.isPlace() && !properties.containsKey(key.name())) {
                properties.put(key.name(), described(key, descriptions));
                if (Absent.isNeeded(key)) {
                    needed.add(key.name());
                }
            }
        }
    }

    private Node.Fields described(Key key, Descriptions descriptions) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("description", Nodes.of(descriptions.of(key.component())));
        shapes.of(key).members().forEach((name, member) -> members.put(name, member.value()));
        key.otherwise().ifPresent(otherwise -> members.put("default", Nodes.of(otherwise)));
        return Nodes.object(members);
    }

    /** An object with these keys and remarks, but no others. */
    static Node.Fields closed(Map<String, Node.Fields> properties, List<String> needed) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("type", Nodes.of("object"));
        members.put("properties", Nodes.object(properties));
        members.put("patternProperties", Nodes.object(REMARKS, Nodes.object()));
        members.put("additionalProperties", Nodes.of(false));
        if (!needed.isEmpty()) {
            members.put("required", Nodes.of(needed));
        }
        return Nodes.object(members);
    }
}
