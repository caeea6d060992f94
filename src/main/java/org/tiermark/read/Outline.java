package org.tiermark.read;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.Names;
import org.tiermark.expression.Type;
import org.tiermark.model.Direction;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SchemeProblem;

/** What a scheme names, collected before any expression is read, so that one may stand above what it names. */
final class Outline {
    private static final String FALLBACK_ROOT = "total";

    private final Node.Fields root;
    private final Problems problems;
    private final Map<String, Origin> taken = new LinkedHashMap<>();
    private final Map<String, Name> figures = new LinkedHashMap<>();
    private final Map<String, Direction> directions = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, Name> items = new LinkedHashMap<>();
    private final Map<String, Name> ranks = new LinkedHashMap<>();
    private final Map<Origin, Entry> entries = new HashMap<>();
    private final Optional<RoundingMode> roundingMode;

    /**
     * What an item's own names need to know.
     *
     * @param id of the item
     * @param value what {@code value} stands for; empty where the item has none
     * @param parent whether it has items of its own
     * @param better which values are better; empty where that is not stated
     */
    record Entry(String id, Optional<Name> value, boolean parent, Optional<Direction> better) {}

    Outline(Node.Fields root, Problems problems) {
        this.root = root;
        this.problems = problems;
        root.objects("indicators").forEach(this::indicator);
        if (root.get("units").orElse(null) instanceof Node.Fields units) {
            units.get("attributes").map(Node::entries).orElse(List.of()).forEach(this::attribute);
        }
        root.objects("items").forEach(this::item);
        root.objects("rankings").forEach(ranking -> {
            id(ranking).ifPresent(id -> ranks.put(id, new Name(id, Name.Kind.RANK, id, Type.NUMBER)));
        });
        entry(root, rootId(root));
        roundingMode = mode(root);
    }

    private void indicator(Node.Fields indicator) {
        Type type = type(indicator);
        Name.Kind kind = kind(indicator);
        id(indicator).ifPresent(id -> {
            figures.put(id, new Name(id, kind, id, type));
            rows(indicator).ifPresent(of -> rows.put(id, of.name()));
            indicator.text("direction").flatMap(Outline::direction).ifPresent(better -> directions.put(id, better));
        });
    }

    private static Name.Kind kind(Node.Fields indicator) {
        if (indicator.get("columns").isPresent()) {
            return Name.Kind.PANEL;
        }
        return indicator.get("rows").isPresent() && indicator.get("formula").isEmpty()
                ? Name.Kind.ROW
                : Name.Kind.FIGURE;
    }

    /** The rows an indicator's formula runs over; empty where it has none. */
    static Optional<Names.RowSet> rows(Node.Fields indicator) {
        return indicator
                .text("rows")
                .map(rows ->
                        new Names.RowSet(rows.text(), indicator.text("once").map(Node.Text::text)));
    }

    /** Whether an indicator's figures are texts or numbers. */
    static Type type(Node.Fields indicator) {
        return indicator.get("values").isPresent() ? Type.TEXT : Type.NUMBER;
    }

    private static Optional<Direction> direction(Node.Text word) {
        return switch (word.text()) {
            case "higher" -> Optional.of(Direction.HIGHER);
            case "lower" -> Optional.of(Direction.LOWER);
            default -> Optional.empty();
        };
    }

    private void attribute(Node node) {
        Optional<String> id = Optional.empty();
        Type type = Type.TEXT;
        if (node instanceof Node.Text text) {
            id = id(text);
        } else if (node instanceof Node.Fields fields) {
            id = id(fields);
            type = fields.text("measure")
                            .filter(measure -> !measure.text().isEmpty())
                            .isPresent()
                    ? Type.NUMBER
                    : Type.TEXT;
        }
        Type found = type;
        id.ifPresent(known -> figures.put(known, new Name(known, Name.Kind.ATTRIBUTE, known, found)));
    }

    private void item(Node.Fields item) {
        item.objects("items").forEach(this::item);
        entry(item, id(item).orElse(""));
    }

    private void entry(Node.Fields item, String id) {
        if (!id.isEmpty()) {
            items.put(id, new Name(id, Name.Kind.ITEM, id, Type.NUMBER));
        }
        boolean parent = item.get("items").isPresent();
        boolean total = item.text("aggregate")
                .filter(word -> word.text().equals("none"))
                .isEmpty();
        Optional<String> indicator = item.text("indicator").map(Node.Text::text);
        Optional<Type> type = parent ? Optional.of(Type.NUMBER).filter(any -> total) : indicator.flatMap(this::read);
        Optional<Name> value = type.map(found -> new Name("value", Name.Kind.VALUE, id, found));
        entries.put(item.origin(), new Entry(id, value, parent, indicator.map(directions::get)));
    }

    /** What an indicator's figures come to; of one nobody knows, which is said where it is named, a number. */
    private Optional<Type> read(String indicator) {
        Name known = figures.getOrDefault(indicator, new Name(indicator, Name.Kind.FIGURE, indicator, Type.NUMBER));
        return Optional.of(known).filter(name -> !name.isSet()).map(Name::type);
    }

    /** The scheme's id where it can be an item's; its points are the score in any case. */
    private String rootId(Node.Fields root) {
        String id = root.text("id").map(Node.Text::text).orElse(FALLBACK_ROOT);
        String free = Ids.isId(id) && !taken.containsKey(id) ? id : FALLBACK_ROOT;
        while (taken.containsKey(free)) {
            free = free + "_";
        }
        return free;
    }

    private static Optional<RoundingMode> mode(Node.Fields root) {
        Optional<Node> round = root.get("round");
        String word = round.isPresent() && round.get() instanceof Node.Fields fields
                ? fields.text("mode").map(Node.Text::text).orElse("")
                : "";
        return Stream.of(RoundingMode.values())
                .filter(mode -> mode.name().equals(word))
                .findFirst();
    }

    private Optional<String> id(Node.Fields fields) {
        return fields.text("id").flatMap(this::id);
    }

    /** A new id; empty where it is none or belongs to another already, both of which are reported. */
    private Optional<String> id(Node.Text text) {
        String id = text.text();
        if (!Ids.isId(id)) {
            problems.add(Problem.of(SchemeProblem.BAD_ID, text.origin()).with("id", id));
            return Optional.empty();
        }
        Origin other = taken.putIfAbsent(id, text.origin());
        if (other != null) {
            problems.add(Problem.of(SchemeProblem.DUPLICATE_ID, text.origin())
                    .with("id", id)
                    .with("other", other));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    /** What is known of the item whose object stands at a place. */
    Optional<Entry> entry(Origin origin) {
        return Optional.ofNullable(entries.get(origin));
    }

    /** What {@code items} stands for outside of items: the root's. */
    Optional<Expression> rootItems() {
        return entry(root.origin())
                .filter(Entry::parent)
                .map(entry -> new Name("items", Name.Kind.ITEMS, entry.id(), Type.NUMBER));
    }

    boolean isRoot(Node.Fields fields) {
        return fields == root;
    }

    /** An item's id as it counts, and the root's name, which is the scheme's title unless stated. */
    Optional<String> known(String key, Node.Fields item) {
        if (key.equals("id")) {
            return entry(item.origin()).map(Entry::id);
        }
        return key.equals("name") && isRoot(item)
                ? item.text("name").or(() -> item.text("title")).map(Node.Text::text)
                : Optional.empty();
    }

    Map<String, Name> figures() {
        return figures;
    }

    /** The file of rows an indicator is of; empty where units have one figure each. */
    Optional<String> rows(String indicator) {
        return Optional.ofNullable(rows.get(indicator));
    }

    Map<String, Name> items() {
        return items;
    }

    Map<String, Name> ranks() {
        return ranks;
    }

    boolean isTaken(String id) {
        return taken.containsKey(id) || items.containsKey(id);
    }

    Optional<RoundingMode> roundingMode() {
        return roundingMode;
    }

    /** The attributes that hold texts, in file order. */
    List<Name> textAttributes() {
        return figures.values().stream()
                .filter(name -> name.kind() == Name.Kind.ATTRIBUTE && name.type() == Type.TEXT)
                .toList();
    }

    /** The attribute that tells groups apart: the one called group, else the first that holds texts. */
    Optional<Name> group() {
        List<Name> texts = textAttributes();
        return texts.stream()
                .filter(name -> name.id().equals("group"))
                .findFirst()
                .or(() -> texts.stream().findFirst());
    }
}
