package org.tiermark.oracle;

import java.util.ArrayList;
import java.util.List;
import org.tiermark.oracle.DraftScope.Extra;

/** Random functions over the peers of a unit or the children of an item. */
final class SetGenerator {
    private final Draft draft;
    private final Dice dice;
    private final DraftScope scope;

    SetGenerator(Draft draft, DraftScope scope) {
        this.draft = draft;
        this.dice = draft.dice;
        this.scope = scope;
    }

    /** A statistic or position; what it runs over stays simple, so that no exact number grows without end. */
    String peers() {
        String by = by();
        return switch (dice.between(0, 9)) {
            case 0 -> "count(" + peersCondition() + by + ")";
            case 1, 2 -> position(by);
            case 3 ->
                "percentile(" + member() + by + ", " + dice.pick("50", "25", "90", "0", "100", "33.3") + ", \""
                        + dice.pick("inclusive", "exclusive") + "\")";
            default -> dice.pick(statistics()) + "(" + member() + by + ")";
        };
    }

    private String by() {
        List<String> groups = scope.texts().stream()
                .filter(column -> column.origin() == DraftColumn.Origin.ATTRIBUTE)
                .map(DraftColumn::id)
                .toList();
        boolean narrowed = draft.wants(GeneratorFeature.GROUPS, 30) && !groups.isEmpty();
        return narrowed ? " by " + dice.pick(groups) : "";
    }

    private String position(String by) {
        String ties = dice.chance(60) ? "" : ", \"" + dice.pick("dense", "modified", "average", "competition") + "\"";
        return "position(" + dice.pick("", "-") + name() + by + ties + ")";
    }

    private List<String> statistics() {
        List<String> names = new ArrayList<>(List.of("mean", "mean", "median", "min", "max", "sum", "count"));
        if (draft.uses(GeneratorFeature.IRRATIONAL)) {
            names.addAll(List.of("stdev", "stdevp"));
        }
        return names;
    }

    private String name() {
        List<String> names =
                new ArrayList<>(scope.numbers().stream().map(DraftColumn::id).toList());
        scope.value().filter(value -> !value.isText()).ifPresent(value -> names.addAll(List.of("value", "value")));
        if (draft.uses(GeneratorFeature.ITEM_NAMES) && !scope.items().isEmpty()) {
            names.add(dice.pick(scope.items()));
        }
        return names.isEmpty() ? "1" : dice.pick(names);
    }

    private String member() {
        String name = name();
        return switch (dice.between(0, 9)) {
            case 0 -> name + " * 2";
            case 1 -> name + " - mean(" + name + ")";
            case 2 -> "abs(" + name + ")";
            case 3 -> "if(" + peersCondition() + ", " + name + ")";
            case 4 -> draft.hasHistory() && isPast(name) ? "previous(" + name + ")" : name;
            default -> name;
        };
    }

    private boolean isPast(String name) {
        return new NumberGenerator(draft, scope)
                .past().stream().anyMatch(column -> column.id().equals(name));
    }

    private String peersCondition() {
        if (!scope.texts().isEmpty() && dice.chance(25)) {
            return dice.pick(scope.texts()).id() + " == \"" + dice.pick(Profile.WORDS) + "\"";
        }
        return name() + dice.pick(" > ", " >= ", " < ", " != ") + dice.pick("0", "1", "2", "50");
    }

    /** A statistic of a panel's figures. */
    String panel() {
        String panel = dice.pick(draft.panels);
        return switch (dice.between(0, 6)) {
            case 0 -> "count(%s)".formatted(panel);
            case 1 -> "count(%s >= 1.5)".formatted(panel);
            case 2 -> "(sum(%1$s) - max(%1$s) - min(%1$s)) / (count(%1$s) - 2)".formatted(panel);
            case 3 -> "count(%1$s > mean(%1$s))".formatted(panel);
            case 4 -> draft.hasHistory() ? "previous(mean(%s))".formatted(panel) : "median(%s)".formatted(panel);
            default -> dice.pick("mean", "min", "max", "median", "sum") + "(" + panel + ")";
        };
    }

    /** A statistic of the children's points. */
    String items() {
        if (!scope.knows(Extra.ITEMS)) {
            throw new IllegalStateException("no items here");
        }
        return switch (dice.between(0, 5)) {
            case 0 -> "count(items)";
            case 1 -> "count(items " + dice.pick("< 5", ">= 3", "> 0", "== 0", "< mean(items)") + ")";
            case 2 -> "sum(items * 0.5)";
            default -> dice.pick("min", "max", "mean", "median", "sum") + "(items)";
        };
    }
}
