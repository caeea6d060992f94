package org.tiermark.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.rule.Key;
import org.tiermark.scheme.Item;

/**
 * What items take from the {@code defaults} of those above them, the nearest first. Rules hold for leaves only: a
 * parent starts from what its items make.
 */
final class Defaults {
    static final String KEY = "defaults";

    /** The keys that may stand there. */
    static final Set<String> KEYS = Set.copyOf(
            Key.all(Item.class).stream().filter(Key::inherited).map(Key::name).toList());

    private static final String RULES = "rules";

    private final Map<Node.Fields, List<Node.Fields>> above = new IdentityHashMap<>();
    private final Set<Node> faulty = Collections.newSetFromMap(new IdentityHashMap<>());

    Defaults(Node.Fields root) {
        collect(root, List.of());
    }

    private void collect(Node.Fields item, List<Node.Fields> from) {
        above.put(item, from);
        List<Node.Fields> nearest = new ArrayList<>();
        of(item).ifPresent(nearest::add);
        nearest.addAll(from);
        item.objects("items").forEach(part -> collect(part, nearest));
    }

    /** The defaults an item states for those below. */
    static Optional<Node.Fields> of(Node.Fields item) {
        return item.get(KEY).filter(Node.Fields.class::isInstance).map(Node.Fields.class::cast);
    }

    /** What an item that does not state a key takes from above. */
    Optional<Node> inherited(Key key, Node.Fields item) {
        if (!key.inherited() || key.name().equals(RULES) && item.get("items").isPresent()) {
            return Optional.empty();
        }
        for (Node.Fields defaults : above.getOrDefault(item, List.of())) {
            Optional<Node> stated = defaults.get(key.name());
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    /** Notes that something is wrong with what stands there; it is said once, not for every item below. */
    void isFaulty(Node node) {
        faulty.add(node);
    }

    boolean knownFaulty(Node node) {
        return faulty.contains(node);
    }
}
