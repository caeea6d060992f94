package org.tiermark.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tiermark.oracle.DraftScope.Extra;

/** Random bases of leaves and, in part, of parents. */
final class BaseGenerator {
    private final Draft draft;
    private final Dice dice;
    private final DraftScope scope;
    private final NumberGenerator numbers;
    private final ConditionGenerator conditions;

    BaseGenerator(Draft draft, DraftScope scope) {
        this.draft = draft;
        this.dice = draft.dice;
        this.scope = scope;
        this.numbers = new NumberGenerator(draft, scope);
        this.conditions = new ConditionGenerator(draft, scope);
    }

    /** Adds one base without a condition, or several of which the last has mostly none. */
    void add(ArrayNode rules) {
        int conditional = dice.pick(0, 0, 0, 1, 2);
        for (int i = 0; i < conditional; i++) {
            rules.add(base().put("when", conditions.condition(1)));
        }
        ObjectNode last = base();
        if (conditional > 0 && dice.chance(15)) {
            last.put("when", conditions.condition(1));
        }
        rules.add(last);
    }

    private ObjectNode base() {
        List<String> kinds = new ArrayList<>(List.of("formula", "none"));
        if (scope.knows(Extra.POINTS)) {
            kinds.addAll(List.of("full", "attain"));
        }
        if (scope.value().isPresent()) {
            kinds.addAll(List.of("bands", "bands", "bands"));
        }
        if (scope.value().filter(value -> !value.isText()).isPresent()) {
            kinds.addAll(List.of("curve", "curve"));
        }
        if (scope.knows(Extra.DIRECTION) && scope.knows(Extra.POINTS)) {
            kinds.addAll(List.of("ratio", "ratio", "attain"));
        }
        return switch (dice.pick(kinds)) {
            case "formula" -> formula();
            case "none" -> Draft.object().put("kind", "none");
            case "full" -> Draft.object().put("kind", "full");
            case "attain" -> attain();
            case "bands" -> scope.value().orElseThrow().isText() ? words() : bands();
            case "curve" -> curve();
            default -> ratio();
        };
    }

    private ObjectNode formula() {
        ObjectNode rule = Draft.object().put("kind", "formula");
        String share = scope.knows(Extra.POINTS) && dice.chance(40)
                ? "points * clamp(" + numbers.number(1) + ", 0, 1)"
                : numbers.number(2);
        draft.put(rule, "points", share);
        return rule;
    }

    private ObjectNode attain() {
        ObjectNode rule = Draft.object().put("kind", "attain");
        if (scope.knows(Extra.DIRECTION) && dice.chance(60)) {
            draft.put(rule, "target", target());
        } else {
            rule.put("met", conditions.condition(1));
        }
        if (dice.chance(40)) {
            draft.put(rule, "otherwise", dice.chance(60) ? dice.pick("1", "0.5", "2") : numbers.number(1));
        }
        return rule;
    }

    private String target() {
        return dice.chance(70) ? profile().threshold(dice) : numbers.number(1);
    }

    private Profile profile() {
        return scope.value().orElseThrow().profile();
    }

    private ObjectNode ratio() {
        ObjectNode rule = Draft.object().put("kind", "ratio");
        String target = target();
        draft.put(rule, "target", target);
        if (target.matches("-.*|0|.*[a-z].*") || dice.chance(40)) {
            draft.put(rule, "atZero", dice.chance(80) ? dice.pick("0", "1", "3") : numbers.number(0));
        }
        if (scope.value().orElseThrow().direction().equals("lower")) {
            rule.put("form", dice.pick("mirror", "inverse"));
        }
        if (dice.chance(30)) {
            draft.put(rule, "cap", dice.pick("1.2", "0.9", "1"));
        }
        if (dice.chance(30)) {
            draft.put(rule, "floor", dice.pick("0", "0.2", "-0.5"));
        }
        return rule;
    }

    private ObjectNode bands() {
        ObjectNode rule = Draft.object().put("kind", "bands");
        boolean ofPosition = draft.wants(GeneratorFeature.PEERS, 20);
        if (ofPosition) {
            rule.put("of", "position(value)");
        }
        List<String> ends = ofPosition ? List.of("2", "5") : profile().thresholds(dice, dice.between(1, 4));
        ObjectNode bands = Draft.object();
        String low = "(";
        for (String end : ends) {
            int side = dice.between(0, 9);
            draft.put(bands, low + "," + end + (side < 4 ? "]" : ")"), cell());
            if (side == 9) {
                draft.put(bands, dice.pick(end, "[" + end + "," + end + "]"), cell());
            }
            low = (side < 4 || side == 9 ? "(" : "[") + end;
        }
        draft.put(bands, low + ",)", cell());
        rule.set("points", bands);
        return rule;
    }

    private ObjectNode words() {
        ObjectNode rule = Draft.object().put("kind", "bands");
        ObjectNode bands = Draft.object();
        Profile.WORDS.forEach(word -> draft.put(bands, word, cell()));
        rule.set("points", bands);
        return rule;
    }

    private String cell() {
        return dice.chance(80) ? dice.decimal(0, 10, 1) : numbers.number(1);
    }

    private ObjectNode curve() {
        ObjectNode rule = Draft.object().put("kind", "curve");
        ArrayNode points = rule.putArray("points");
        if (draft.wants(GeneratorFeature.PEERS, 25)) {
            boolean rising = dice.chance(60);
            points.addArray().add(rising ? "min(value)" : "max(value)").add(0);
            points.addArray().add(rising ? "max(value)" : "min(value)").add(10);
        } else {
            for (String x : profile().thresholds(dice, dice.between(2, 4))) {
                ArrayNode pair = points.addArray();
                pair.add(new BigDecimal(x));
                pair.add(new BigDecimal(dice.decimal(-2, 12, 2)));
            }
        }
        rule.put("ends", dice.pick("clamp", "extend"));
        return rule;
    }
}
