package org.tiermark.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.tiermark.oracle.DraftScope.Extra;

/** Random adjustments. */
final class RuleGenerator {
    private final Draft draft;
    private final Dice dice;
    private final NumberGenerator numbers;
    private final ConditionGenerator conditions;

    RuleGenerator(Draft draft, DraftScope scope) {
        this.draft = draft;
        this.dice = draft.dice;
        DraftScope here = scope.and(Extra.SUBTOTAL);
        this.numbers = new NumberGenerator(draft, here);
        this.conditions = new ConditionGenerator(draft, here);
    }

    /** Adds up to three adjustments; with a bonus among them the item must have stated a base. */
    void add(ArrayNode rules, List<String> kinds) {
        int count = dice.pick(0, 1, 1, 2, 3);
        for (int i = 0; i < count; i++) {
            String kind = dice.pick(kinds);
            rules.add(
                    switch (kind) {
                        case "set" -> set();
                        case "veto" -> veto();
                        default -> moved(kind);
                    });
        }
    }

    private ObjectNode moved(String kind) {
        ObjectNode rule = draft.uses(GeneratorFeature.AMOUNT_TABLES) && dice.chance(25)
                ? lookedUp(kind)
                : dice.chance(50) ? flat(kind) : stepped(kind);
        if (draft.uses(GeneratorFeature.ONCE) && dice.chance(20)) {
            rule.put("once", dice.pick("one matter", "事件"));
        }
        return rule;
    }

    /** An amount that a table or a line says. */
    private ObjectNode lookedUp(String kind) {
        ObjectNode rule = rule(kind, 30);
        draft.put(rule, "of", dice.chance(60) ? numbers.atom() : numbers.number(1));
        if (dice.chance(50)) {
            ObjectNode bands = Draft.object();
            draft.put(bands, "(,0]", "0");
            draft.put(bands, "(0,3)", dice.pick("1", "0.5"));
            draft.put(bands, "[3,50]", dice.chance(80) ? "2" : numbers.atom());
            draft.put(bands, "(50,)", dice.pick("3", "2.25"));
            rule.set("bands", bands);
        } else {
            ArrayNode curve = rule.putArray("curve");
            boolean rising = dice.chance(70);
            curve.addArray().add(rising ? 0 : 90).add(0);
            curve.addArray().add(rising ? 4 : 60).add(new BigDecimal(dice.pick("1.5", "1", "0.3")));
            curve.addArray().add(rising ? 50 : 2).add(3);
            rule.put("ends", dice.pick("clamp", "extend"));
        }
        return capped(rule);
    }

    private ObjectNode rule(String kind, int conditional) {
        ObjectNode rule = Draft.object().put("kind", kind);
        if (dice.chance(conditional)) {
            rule.put("when", conditions.condition(2));
        }
        if (dice.chance(20)) {
            rule.put("because", "because of " + kind);
        }
        return rule;
    }

    private ObjectNode flat(String kind) {
        ObjectNode rule = rule(kind, 85);
        draft.put(rule, "points", amount());
        return capped(rule);
    }

    private ObjectNode stepped(String kind) {
        ObjectNode rule = rule(kind, 30);
        draft.put(rule, "points", amount());
        draft.put(rule, "per", dice.pick("1", "0.5", "0.1", "2", "10", "3"));
        rule.put("steps", dice.pick("exact", "whole", "begun"));
        if (dice.chance(70)) {
            String of = dice.chance(50) ? conditions.threshold().replaceFirst("[<>=!]=?", "-") : numbers.number(1);
            draft.put(rule, "of", of);
        } else {
            rule.put("of", "clamp(" + numbers.atom() + ", -5, 50)");
        }
        return capped(rule);
    }

    private ObjectNode capped(ObjectNode rule) {
        if (dice.chance(40)) {
            draft.put(rule, "cap", dice.chance(75) ? dice.pick("1", "2.5", "6", "0") : "abs(" + numbers.atom() + ")");
        }
        return rule;
    }

    /** Mostly a small price; now and then an expression, which may fall below zero. */
    private String amount() {
        if (dice.chance(75)) {
            return dice.pick("0.5", "1", "2", "0.25", "3", "1.15");
        }
        return dice.chance(85) ? "abs(" + numbers.number(1) + ")" : numbers.number(1);
    }

    private ObjectNode set() {
        ObjectNode rule = rule("set", 100);
        String to = dice.pick("subtotal * 0.8", "0", "subtotal / 2", "subtotal - 1", numbers.number(1));
        draft.put(rule, "to", to);
        return rule;
    }

    private ObjectNode veto() {
        ObjectNode rule = rule("veto", 100);
        if (dice.chance(70)) {
            rule.put("when", conditions.threshold() + " and " + conditions.threshold());
        }
        int effect = dice.between(0, 3);
        if (effect <= 1 && draft.tiers.size() < 2 || effect >= 2 && draft.rankings.isEmpty()) {
            effect = draft.tiers.size() < 2 ? 2 : 0;
        }
        switch (effect) {
            case 0 -> rule.put("tierAtMost", dice.pick(draft.tiers.subList(1, draft.tiers.size())));
            case 1 -> rule.put("tierDown", dice.between(1, 2));
            case 2 -> rule.put("rankLast", true);
            default -> rule.put("unranked", true);
        }
        return rule;
    }
}
