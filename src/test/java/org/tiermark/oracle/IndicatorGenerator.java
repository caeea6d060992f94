package org.tiermark.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.oracle.DraftColumn.Origin;

/** Makes attributes and indicators. */
final class IndicatorGenerator {
    private final Draft draft;
    private final Dice dice;

    IndicatorGenerator(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }

    List<DraftColumn> addAttributes() {
        List<DraftColumn> attributes = new ArrayList<>();
        if (draft.wants(GeneratorFeature.TEXT, 70)) {
            attributes.add(new DraftColumn("region", "region", Profile.TEXT, "", Origin.ATTRIBUTE));
        }
        if (draft.wants(GeneratorFeature.TEXT, 25)) {
            attributes.add(new DraftColumn("size_class", "类别", Profile.TEXT, "", Origin.ATTRIBUTE));
        }
        if (dice.chance(60)) {
            attributes.add(new DraftColumn("population", "常住人口", Profile.COUNT, "", Origin.ATTRIBUTE));
        }
        draft.columns.addAll(attributes);
        return attributes;
    }

    void addIndicators() {
        ArrayNode indicators = draft.scheme.putArray("indicators");
        int count = dice.between(1, 5);
        for (int i = 1; i <= count; i++) {
            indicators.add(submitted(dice.pick("x", "指标", "i_x") + i));
        }
        if (draft.uses(GeneratorFeature.PANELS) && dice.chance(25)) {
            indicators.add(panel());
        }
        int derived = draft.uses(GeneratorFeature.DERIVED) ? dice.between(0, 2) : 0;
        for (int i = 1; i <= derived; i++) {
            indicators.add(derived("d" + i));
        }
    }

    private ObjectNode submitted(String id) {
        Profile profile = profile();
        String direction = profile == Profile.TEXT ? "" : dice.pick("higher", "lower");
        ObjectNode indicator = Draft.object().put("id", id);
        String heading = id;
        if (dice.chance(40)) {
            heading = "Name of " + id;
            indicator.put("name", heading);
        }
        if (dice.chance(20)) {
            heading = "alias, " + id;
            indicator.putArray("aliases").add("another " + id).add(heading);
        }
        switch (profile) {
            case TEXT -> indicator.set("values", Draft.array(Profile.WORDS));
            case PERCENT -> indicator.put("measure", "%").put("range", "[0,100]");
            case COUNT -> count(indicator);
            default -> indicator.put("measure", "分");
        }
        if (!direction.isEmpty()) {
            indicator.put("direction", direction);
        }
        if (profile == Profile.SIGNED && draft.wants(GeneratorFeature.ROUNDED_FIGURES, 30)) {
            indicator.set("round", draft.round(2));
        }
        draft.columns.add(new DraftColumn(id, heading, profile, direction, Origin.INDICATOR));
        return indicator;
    }

    private ObjectNode panel() {
        ObjectNode panel = Draft.object().put("id", "评委").put("range", "[0,4]");
        ArrayNode columns = panel.putArray("columns");
        for (int judge = 1; judge <= dice.between(2, 5); judge++) {
            columns.add("J " + judge);
            draft.panelColumns.add(new DraftColumn("", "J " + judge, Profile.HALVES, "", Origin.INDICATOR));
        }
        draft.panels.add("评委");
        return panel;
    }

    private void count(ObjectNode indicator) {
        indicator.put("measure", "起").put("integer", true).put("range", "[0,)");
        if (draft.uses(GeneratorFeature.STATES)) {
            indicator.set("tokens", Draft.object().put("-1", "missing"));
        }
    }

    private Profile profile() {
        if (draft.wants(GeneratorFeature.TEXT, 12)) {
            return Profile.TEXT;
        }
        return draft.wants(GeneratorFeature.WIDE, 6)
                ? Profile.WIDE
                : dice.pick(
                        Profile.COUNT, Profile.COUNT, Profile.PERCENT, Profile.PERCENT, Profile.SIGNED, Profile.HALVES);
    }

    private ObjectNode derived(String id) {
        DraftScope scope = new DraftScope(Optional.empty(), List.copyOf(draft.columns), List.of(), Set.of());
        ObjectNode indicator = Draft.object().put("id", id).put("measure", "率");
        if (draft.wants(GeneratorFeature.TEXT, 12)) {
            return derivedText(id, scope);
        }
        List<DraftColumn> numbers = draft.numbers();
        String formula = numbers.size() > 1 && dice.chance(40)
                ? dice.pick(numbers).id() + " / " + dice.pick(numbers).id() + " * 100"
                : new NumberGenerator(draft, scope).number(2);
        draft.put(indicator, "formula", formula);
        String direction = dice.pick("higher", "lower");
        indicator.put("direction", direction);
        if (dice.chance(50) || Draft.isIrrational(indicator) || hasWide()) {
            indicator.set("round", draft.round(4));
        }
        draft.columns.add(new DraftColumn(id, id, Profile.SIGNED, direction, Origin.FORMULA));
        return indicator;
    }

    /** Ratios of wide figures are rounded, so that sums of them stay of a reasonable size. */
    private boolean hasWide() {
        return draft.columns.stream().anyMatch(column -> column.profile() == Profile.WIDE);
    }

    private ObjectNode derivedText(String id, DraftScope scope) {
        String condition = new ConditionGenerator(draft, scope).condition(1);
        ObjectNode indicator = Draft.object().put("id", id);
        indicator.put("formula", "if(" + condition + ", \"甲\", \"甲乙\")");
        indicator.set("values", Draft.array(Profile.WORDS));
        draft.columns.add(new DraftColumn(id, id, Profile.TEXT, "", Origin.FORMULA));
        return indicator;
    }
}
