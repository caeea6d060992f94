package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.oracle.DraftScope.Extra;

/** Makes the tree of items. */
final class ItemGenerator {
    /** Kinds that never give more than the full marks, so that the cap may be left to its default. */
    private static final Set<String> WITHIN_POINTS = Set.of("full", "none", "deduct", "veto");

    private final Draft draft;
    private final Dice dice;
    private boolean hasDefaults;

    ItemGenerator(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }

    /** Fills the root and says what its children are worth together, where that is a plain number. */
    Optional<String> addRoot() {
        ObjectNode root = draft.scheme;
        String total = addChildren(root, 1);
        boolean plain =
                total.matches("[0-9.+ ]+") && !root.path("aggregate").asText().equals("mean");
        Optional<String> points = plain ? Optional.of(sum(total)) : Optional.empty();
        points.filter(worth -> dice.chance(70)).ifPresent(worth -> draft.put(root, "points", worth));
        addParentRules(root, EnumSet.noneOf(Extra.class));
        return points;
    }

    private static String sum(String total) {
        return List.of(total.split(" \\+ ")).stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    /** Gives what the counting children are worth, as an expression. */
    private String addChildren(ObjectNode parent, int level) {
        boolean mean = draft.wants(GeneratorFeature.MEAN, 30);
        if (mean || dice.chance(30)) {
            parent.put("aggregate", mean ? "mean" : "sum");
        }
        ArrayNode children = parent.putArray("items");
        List<ObjectNode> counting = new ArrayList<>();
        if (draft.wants(GeneratorFeature.DEFAULTS, 30)) {
            addDefaults(parent);
        }
        int count = dice.between(level == 1 ? 2 : 1, level == 1 ? 5 : 3);
        for (int i = 0; i < count; i++) {
            boolean nested =
                    level < 3 && !parent.path("defaults").has("rules") && draft.wants(GeneratorFeature.NESTING, 25);
            ObjectNode child = nested ? parent(level) : leaf(parent);
            children.add(child);
            draft.finishedItems.add(child.get("id").textValue());
            if (i > 0 && draft.wants(GeneratorFeature.UNCOUNTED, 8)) {
                child.put("counts", false);
            } else {
                counting.add(child);
            }
        }
        if (mean && dice.chance(70)) {
            addWeights(parent, counting);
        }
        return String.join(
                " + ",
                counting.stream().map(child -> worth(child.path("points"))).toList());
    }

    private static String worth(JsonNode points) {
        return points.isTextual() && !points.asText().matches("[0-9.]+")
                ? "(" + points.asText() + ")"
                : points.asText();
    }

    private void addWeights(ObjectNode parent, List<ObjectNode> children) {
        boolean whole = dice.chance(40);
        boolean free = dice.chance(25);
        int left = 100;
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            int weight = last ? left : dice.between(1, left - (children.size() - 1 - i));
            left -= weight;
            int stated = free ? dice.between(1, 9) : weight;
            children.get(i).put("weight", free || whole ? BigDecimal.valueOf(stated) : BigDecimal.valueOf(stated, 2));
        }
        if (free) {
            parent.put("normalise", true);
        }
    }

    private void addDefaults(ObjectNode parent) {
        hasDefaults = true;
        ObjectNode defaults = parent.putObject("defaults");
        defaults.put("missing", dice.pick("zero", "zero", "full"));
        if (dice.chance(40)) {
            defaults.set("round", draft.round(3));
        }
        if (dice.chance(60)) {
            ObjectNode curve = defaults.putArray("rules").addObject().put("kind", "curve");
            ArrayNode points = curve.putArray("points");
            points.addArray().add(0).add(0);
            points.addArray().add(10).add("points");
            curve.put("ends", "clamp");
        }
        if (dice.chance(20)) {
            draft.put(defaults, "floor", dice.pick("0", "1"));
            draft.put(defaults, "cap", dice.pick("8", "points"));
        }
    }

    private ObjectNode parent(int level) {
        ObjectNode parent = Draft.object();
        parent.put("id", dice.pick("p", "部分") + draft.nextNumber());
        String total = addChildren(parent, level + 1);
        boolean mean = parent.path("aggregate").asText().equals("mean");
        draft.put(
                parent,
                "points",
                mean ? dice.pick("20", "10", "12.5") : total.matches("[0-9.+ ]+") ? sum(total) : total);
        if (mean) {
            parent.put("cap", "points");
        }
        addParentRules(parent, EnumSet.of(Extra.POINTS, Extra.MAY_RESCALE));
        return parent;
    }

    private void addParentRules(ObjectNode parent, Set<Extra> known) {
        Set<Extra> names = EnumSet.of(Extra.ITEMS);
        names.addAll(known);
        DraftColumn value = new DraftColumn("value", "", Profile.PERCENT, "", DraftColumn.Origin.FORMULA);
        DraftScope scope = scope(Optional.of(value), names);
        ArrayNode rules = parent.putArray("rules");
        if (dice.chance(15)) {
            new BaseGenerator(draft, scope).add(rules);
        }
        if (dice.chance(40)) {
            new RuleGenerator(draft, scope).add(rules, kinds("deduct", "bonus", "set", "veto"));
        }
        new PolicyGenerator(draft, scope).policy().ifPresent(policy -> parent.set("missing", policy));
        if (rules.isEmpty()) {
            parent.remove("rules");
        } else if (!parent.has("cap")) {
            draft.put(parent, "cap", dice.pick("none", "none", "90", "10"));
        }
        finish(parent);
    }

    private DraftScope scope(Optional<DraftColumn> value, Set<Extra> names) {
        return new DraftScope(value, List.copyOf(draft.columns), List.copyOf(draft.finishedItems), Set.copyOf(names));
    }

    private List<String> kinds(String... kinds) {
        boolean vetoes = draft.uses(GeneratorFeature.VETOES) && (draft.tiers.size() > 1 || !draft.rankings.isEmpty());
        return List.of(kinds).stream()
                .filter(kind -> vetoes || !kind.equals("veto"))
                .toList();
    }

    private ObjectNode leaf(ObjectNode parent) {
        ObjectNode leaf = Draft.object();
        leaf.put("id", dice.pick("t", "t", "项") + draft.nextNumber());
        Set<Extra> names = EnumSet.of(Extra.MAY_RESCALE);
        if (!parent.path("aggregate").asText().equals("mean") || hasDefaults || dice.chance(70)) {
            names.add(Extra.POINTS);
            draft.put(leaf, "points", points());
        }
        Optional<DraftColumn> column = dice.chance(92) ? Optional.of(figure()) : Optional.empty();
        column.ifPresent(figure -> {
            leaf.put("indicator", figure.id());
            names.add(Extra.PAST_VALUE);
            if (!figure.direction().isEmpty()) {
                names.add(Extra.DIRECTION);
            }
        });
        Optional<DraftColumn> value = column.map(
                figure -> new DraftColumn("value", "", figure.profile(), figure.direction(), figure.origin()));
        DraftScope scope = scope(value, names);
        boolean inherits = parent.path("defaults").has("rules")
                && value.filter(figure -> !figure.isText()).isPresent();
        if (!inherits || dice.chance(30)) {
            addRules(leaf, scope);
        }
        if (!parent.path("defaults").has("missing") || dice.chance(50)) {
            new PolicyGenerator(draft, scope).policy().ifPresent(policy -> leaf.set("missing", policy));
        }
        finish(leaf);
        return leaf;
    }

    private DraftColumn figure() {
        List<DraftColumn> figures = draft.columns.stream()
                .filter(column -> column.origin() != DraftColumn.Origin.ATTRIBUTE)
                .toList();
        return dice.pick(figures);
    }

    private String points() {
        if (draft.wants(GeneratorFeature.POINT_EXPRESSIONS, 6)) {
            List<String> groups = draft.groups();
            return groups.isEmpty()
                    ? "2 * 5"
                    : "if(missing(%s), 10, if(%s == \"甲\", 8, 12))".replace("%s", groups.get(0));
        }
        return dice.pick("10", "20", "5", "2.5", "6", "40", "12");
    }

    private void addRules(ObjectNode leaf, DraftScope scope) {
        ArrayNode rules = leaf.putArray("rules");
        boolean fromFull = scope.knows(Extra.POINTS) && dice.chance(30);
        if (!fromFull) {
            new BaseGenerator(draft, scope).add(rules);
        }
        List<String> kinds =
                fromFull ? kinds("deduct", "deduct", "set", "veto") : kinds("deduct", "bonus", "set", "veto");
        do {
            new RuleGenerator(draft, scope).add(rules, kinds);
        } while (rules.isEmpty());
        boolean within = true;
        for (JsonNode rule : rules) {
            within &= WITHIN_POINTS.contains(rule.get("kind").textValue());
        }
        if (!within) {
            boolean points = scope.knows(Extra.POINTS);
            draft.put(
                    leaf,
                    "cap",
                    points ? dice.pick("points", "points", "points * 1.2", "none") : dice.pick("10", "none"));
        }
        if (dice.chance(25)) {
            draft.put(leaf, "floor", dice.pick("none", "-5", "0", "0.5"));
        }
    }

    private void finish(ObjectNode item) {
        if (!item.has("round") && (dice.chance(25) && item != draft.scheme || Draft.isIrrational(item))) {
            item.set("round", draft.round(4));
        }
    }
}
