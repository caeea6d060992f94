package org.tiermark.read;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.model.Interval;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.rule.Band;
import org.tiermark.rule.Breakpoint;
import org.tiermark.rule.Held;
import org.tiermark.rule.Key;
import org.tiermark.scheme.Attribute;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Limit;
import org.tiermark.scheme.Missing;
import org.tiermark.scheme.Policy;
import org.tiermark.scheme.Quota;
import org.tiermark.scheme.Ranking;

/** What may stand under a key, as JSON Schema: the shapes that the binder's readings take. */
final class Shapes {
    private static final Node.Fields TEXT = Nodes.object("type", "string");
    private static final Node.Fields WHOLE = Nodes.object("type", "integer");
    private static final Node.Fields FLAG = Nodes.object("type", "boolean");
    private static final Node.Fields STATE =
            words(Scalars.OF_FIGURES.stream().map(State::word).toList());

    private final Function<Class<?>, Node.Fields> records;
    private final Map<Class<?>, Function<Key, Node.Fields>> shapes = new HashMap<>();

    /**
     * Shapes of all types.
     *
     * @param records refers to the shape of a record whose keys are its components
     */
    Shapes(Function<Class<?>, Node.Fields> records) {
        this.records = records;
        shapes.put(String.class, key -> TEXT);
        shapes.put(int.class, key -> WHOLE);
        shapes.put(Integer.class, key -> WHOLE);
        shapes.put(boolean.class, key -> FLAG);
        shapes.put(Boolean.class, key -> FLAG);
        shapes.put(Rational.class, key -> Nodes.object("type", List.of("number", "string")));
        shapes.put(LocalDate.class, key -> Nodes.object("type", "string", "format", "date"));
        shapes.put(Interval.class, key -> Nodes.object("type", List.of("string", "number")));
        shapes.put(
                Ranking.Precision.class,
                key -> any(
                        Nodes.object("type", "integer", "minimum", 0, "maximum", 18), Nodes.object("const", "exact")));
        shapes.put(Quota.Share.class, key -> Nodes.object("type", "string", "pattern", "%\\s*$"));
        shapes.put(Map.class, key -> Nodes.object("type", "object", "additionalProperties", STATE));
        shapes.put(Expression.class, Shapes::expression);
        shapes.put(Limit.class, Shapes::expression);
        shapes.put(Missing.class, key -> Schemas.ref(Schemas.MISSING));
        shapes.put(Name.class, key -> TEXT);
        shapes.put(Indicator.class, this::indicator);
        shapes.put(Attribute.class, key -> any(TEXT, records.apply(Attribute.class)));
        shapes.put(Breakpoint.class, Shapes::breakpoint);
    }

    /** Whether a type has a shape of its own; others are enums and records. */
    boolean knows(Class<?> type) {
        return shapes.containsKey(type);
    }

    /** What stands under a key. */
    Node.Fields of(Key key) {
        return of(key.held(), key);
    }

    private Node.Fields of(Held held, Key key) {
        Class<?> type = held.type();
        if (held.within().isPresent()) {
            Held inner = held.within().get();
            return type == List.class ? list(inner, key) : of(inner, key);
        }
        Function<Key, Node.Fields> shape = shapes.get(type);
        if (shape != null) {
            return shape.apply(key);
        }
        return type.isEnum() ? words(words(type)) : records.apply(type);
    }

    private Node.Fields list(Held inner, Key key) {
        if (inner.type() == Band.class) {
            return Nodes.object(
                    "type", "object", "minProperties", 1, "additionalProperties", Schemas.ref(Schemas.NUMBER));
        }
        Node.Fields list = Nodes.object("type", "array", "items", of(inner, key));
        return Scalars.standsAlone(inner.type()) ? any(of(inner, key), list) : list;
    }

    private static Node.Fields expression(Key key) {
        return Schemas.ref(key.as() == org.tiermark.expression.Type.TRUTH ? Schemas.CONDITION : Schemas.NUMBER);
    }

    private static Node.Fields breakpoint(Key key) {
        return Nodes.object("type", "array", "items", expression(key), "minItems", 2, "maxItems", 2);
    }

    /** In an item an indicator's id; elsewhere the indicator itself. */
    private Node.Fields indicator(Key key) {
        return key.name().equals("indicators") ? records.apply(Indicator.class) : TEXT;
    }

    /** A policy for what is missing. */
    static Node.Fields policy() {
        List<String> alone = Stream.of(Policy.Kind.values())
                .filter(kind -> kind != Policy.Kind.POINTS && kind != Policy.Kind.VALUE)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return any(words(alone), amount("points"), amount("value"));
    }

    /** One policy for all states, or one for each. */
    static Node.Fields missing() {
        Map<String, Node.Fields> states = new LinkedHashMap<>();
        Formulas.STATES.forEach(state -> states.put(state.word(), Schemas.ref(Schemas.POLICY)));
        return any(Schemas.ref(Schemas.POLICY), Schemas.closed(states, List.of()));
    }

    private static Node.Fields amount(String key) {
        return Schemas.closed(Map.of(key, Schemas.ref(Schemas.NUMBER)), List.of(key));
    }

    /** How the constants of an enum are written. */
    static List<String> words(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant != RoundingMode.UNNECESSARY)
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> type == RoundingMode.class ? name : name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Node.Fields words(List<String> words) {
        return Nodes.object("enum", words);
    }

    private static Node.Fields any(Node.Fields... shapes) {
        return Nodes.object("anyOf", List.of(shapes));
    }
}
