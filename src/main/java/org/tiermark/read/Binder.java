package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.UnsoundException;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Band;
import org.tiermark.rule.Held;
import org.tiermark.rule.Key;
import org.tiermark.rule.Records;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Check;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;
import org.tiermark.scheme.Tier;
import org.tiermark.scheme.UnitScheme;

/**
 * Makes records of JSON objects: the keys are the records' components. Whatever is wrong is reported and the rest is
 * read all the same; a record whose parts could not be had is not made.
 */
final class Binder {
    private final Problems problems;
    private final Outline outline;
    private final String file;
    private final Defaults defaults;
    private final Map<Class<?>, Reading> readings = new HashMap<>();
    private final Absent absent;

    Binder(String file, Node.Fields root, Outline outline, Problems problems) {
        this.file = file;
        this.outline = outline;
        this.defaults = new Defaults(root);
        this.problems = problems;
        this.absent = new Absent(this);
        Scalars.register(readings);
        new Formulas().register(readings);
        new SchemeParts(this, outline).register(readings);
        readings.put(Rule.class, new Rules(this));
    }

    /** Looks into the records a scheme is made of, which is done once and takes as long as reading a small scheme. */
    static void prepare() {
        Stream.of(Scheme.class, UnitScheme.class, Indicator.class, Item.class, Tier.class, Ranking.class, Goal.class)
                .forEach(Key::names);
        Rules.kinds().values().forEach(Key::names);
    }

    /** The scheme of the whole document. */
    Optional<Scheme> scheme(Node.Fields root) {
        Set<String> known = new HashSet<>(Key.names(Scheme.class));
        known.add(Defaults.KEY);
        refuseOthers(root, known, () -> Where.of(Scheme.class, root));
        return inline(Scheme.class, root, Place.figures(outline));
    }

    /** A record of an object, every key of which must be known. */
    <T> Optional<T> record(Class<T> type, Node node, Spot spot) {
        if (!(node instanceof Node.Fields fields)) {
            return spot.wanted(Spot.OBJECT, node);
        }
        Set<String> known = new HashSet<>(Key.names(type));
        if (Rule.class.isAssignableFrom(type)) {
            known.add(Rules.KIND);
        }
        if (type == Item.class) {
            known.add(Defaults.KEY);
        }
        refuseOthers(fields, known, () -> Where.of(type, fields));
        return inline(type, fields, spot.place());
    }

    /** A record of an object that may have other keys too. */
    <T> Optional<T> inline(Class<T> type, Node.Fields fields, Place around) {
        Place place = entering(type, fields, around);
        if (type == Item.class) {
            defaults(fields);
        }
        List<Key> keys = Key.all(type);
        Object[] parts = new Object[keys.size()];
        boolean whole = true;
        for (int i = 0; i < parts.length; i++) {
            Optional<?> part = part(type, keys.get(i), fields, place);
            whole &= part.isPresent();
            parts[i] = part.orElse(null);
        }
        return whole ? made(type, parts, fields) : Optional.empty();
    }

    /** Only keys that may stand there; what they hold is read where an item takes it. */
    private void defaults(Node.Fields item) {
        Optional<Node> stated = item.get(Defaults.KEY);
        Optional<Node.Fields> fields = Defaults.of(item);
        fields.ifPresent(own -> refuseOthers(own, Defaults.KEYS, () -> new Wording("the defaults", "defaults ")));
        if (stated.isPresent() && fields.isEmpty()) {
            problems.add(Problem.of(SchemeProblem.WRONG_SHAPE, stated.get().origin())
                    .with("key", Defaults.KEY)
                    .with("found", stated.get().shape())
                    .with("wanted", Spot.OBJECT));
        }
    }

    /** What an item takes from above; what is wrong there is said for the first item that does. */
    private Optional<?> inherited(Node node, Held held, Spot spot) {
        if (defaults.knownFaulty(node)) {
            return Optional.empty();
        }
        Optional<?> taken = value(held, node, spot);
        if (taken.isEmpty()) {
            defaults.isFaulty(node);
        }
        return taken;
    }

    private Optional<?> part(Class<?> type, Key key, Node.Fields fields, Place place) {
        if (key.type() == Origin.class) {
            return Optional.of(fields.origin());
        }
        if (key.isPlace()) {
            return Optional.of(file);
        }
        if (key.inline()) {
            return inline(key.type(), fields, place);
        }
        Spot spot = new Spot(key, place, problems);
        Optional<Node> node = fields.get(key.name());
        if (type == Item.class && (outline.isRoot(fields) || node.isPresent())) {
            Optional<String> known = outline.known(key.name(), fields);
            if (known.isPresent()) {
                return known;
            }
        }
        Optional<Node> above =
                type == Item.class && node.isEmpty() ? defaults.inherited(key, fields) : Optional.empty();
        if (above.isPresent()) {
            return inherited(above.get(), key.held(), spot);
        }
        return node.isPresent()
                ? value(key.held(), node.get(), spot)
                : absent.value(spot, fields, () -> Where.of(type, fields));
    }

    /** A value of a component's type. */
    Optional<?> value(Held held, Node node, Spot spot) {
        Class<?> type = held.type();
        if (held.within().isPresent()) {
            Held inner = held.within().get();
            return type == Optional.class ? value(inner, node, spot).map(Optional::of) : list(inner, node, spot);
        }
        Reading reading = readings.get(type);
        if (reading != null) {
            return reading.read(node, spot);
        }
        return type.isEnum() ? Scalars.word(type, node, spot) : record(type, node, spot);
    }

    private Optional<List<Object>> list(Held inner, Node node, Spot spot) {
        if (inner.type() == Band.class) {
            return BandTable.read(node, spot);
        }
        boolean single = !(node instanceof Node.Fields) && Scalars.standsAlone(inner.type());
        if (!(node instanceof Node.Array) && !single) {
            return spot.wanted(Spot.LIST, node);
        }
        List<Object> list = new ArrayList<>();
        boolean whole = true;
        for (Node entry : node.entries()) {
            Optional<?> made = value(inner, entry, spot);
            whole &= made.isPresent();
            made.ifPresent(list::add);
        }
        return whole ? Optional.of(List.copyOf(list)) : Optional.empty();
    }

    private Place entering(Class<?> type, Node.Fields fields, Place around) {
        if (type == Item.class) {
            return outline.entry(fields.origin()).map(around::inItem).orElse(around);
        }
        if (type == Tier.class || type == Ranking.class || type == Goal.class) {
            return around.standings();
        }
        if (type == Indicator.class) {
            return Place.figures(outline).reading(Outline.type(fields)).over(Outline.rows(fields));
        }
        return type == Check.class || type == UnitScheme.class ? Place.figures(outline) : around;
    }

    private void refuseOthers(Node.Fields fields, Set<String> known, Supplier<Wording> where) {
        for (Map.Entry<String, Node.Member> member : fields.members().entrySet()) {
            String name = member.getKey();
            if (!known.contains(name) && !Key.isRemark(name)) {
                problems.add(
                        Problem.of(SchemeProblem.UNKNOWN_KEY, member.getValue().key())
                                .with("key", name)
                                .with("where", where.get())
                                .with("hint", Nearest.hint(name, known)));
            }
        }
    }

    private <T> Optional<T> made(Class<T> type, Object[] parts, Node.Fields fields) {
        try {
            return Optional.of(Records.made(type, parts));
        } catch (UnsoundException unsound) {
            problems.add(Problem.of(SchemeProblem.UNSOUND, fields.origin())
                    .with("reason", unsound.reason())
                    .with("where", Where.of(type, fields)));
            return Optional.empty();
        }
    }
}
