package org.tiermark.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tiermark.oracle.DraftScope.Extra;

/** Random expressions that come to a number. */
final class NumberGenerator {
    private final Draft draft;
    private final Dice dice;
    private final DraftScope scope;

    NumberGenerator(Draft draft, DraftScope scope) {
        this.draft = draft;
        this.dice = draft.dice;
        this.scope = scope;
    }

    /** An expression of some depth, with parentheses where chance puts them. */
    String number(int depth) {
        if (depth <= 0) {
            return atom();
        }
        List<Supplier<String>> choices = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            choices.add(() -> arithmetic(depth));
        }
        choices.add(this::atom);
        choices.add(() -> plainFunction(depth));
        choices.add(() -> plainFunction(depth));
        choices.add(() -> several(depth));
        choices.add(() -> choice(depth));
        if (draft.uses(GeneratorFeature.IRRATIONAL)) {
            choices.add(() -> irrational(depth));
        }
        if (draft.uses(GeneratorFeature.PEERS)) {
            SetGenerator sets = new SetGenerator(draft, scope);
            choices.add(sets::peers);
            choices.add(sets::peers);
        }
        if (scope.knows(Extra.ITEMS) && draft.uses(GeneratorFeature.ITEM_SETS)) {
            SetGenerator sets = new SetGenerator(draft, scope);
            choices.add(sets::items);
            choices.add(sets::items);
        }
        if (!draft.panels.isEmpty()) {
            choices.add(new SetGenerator(draft, scope)::panel);
            choices.add(new SetGenerator(draft, scope)::panel);
        }
        if (draft.hasHistory() && !past().isEmpty()) {
            choices.add(this::look);
            choices.add(this::look);
        }
        return dice.pick(choices).get();
    }

    private String arithmetic(int depth) {
        String operator = dice.pick(" + ", " - ", " * ", "*", "+");
        String right = number(depth - 1);
        if (dice.chance(20)) {
            operator = " / ";
            right = dice.chance(70) ? dice.pick("2", "10", "4", "3", "0.5") : "(" + right + ")";
        }
        String both = number(depth - 1) + operator + right;
        return dice.chance(50) ? "(" + both + ")" : both;
    }

    private String plainFunction(int depth) {
        String inner = number(depth - 1);
        return switch (dice.between(0, draft.hasMode() ? 7 : 6)) {
            case 0 -> "abs(" + inner + ")";
            case 1 -> "floor(" + inner + ")";
            case 2 -> "ceil(" + inner + ")";
            case 3 -> "clamp(" + inner + ", " + dice.pick("0", "-1", "1") + ", " + dice.pick("1", "10", "5.5") + ")";
            case 4 -> "coalesce(" + inner + ", " + atom() + ")";
            case 5 -> "-" + atom();
            case 6 -> "pow(clamp(" + inner + ", 0.5, 9), " + dice.pick("2", "3", "-1", "0") + ")";
            default -> "round(" + inner + ", " + dice.between(0, 4) + ")";
        };
    }

    private String irrational(int depth) {
        String inner = number(depth - 1);
        return switch (dice.between(0, 6)) {
            case 0 -> "sqrt(abs(" + inner + "))";
            case 1 -> "sqrt(" + inner + ")";
            case 2 -> "ln(abs(" + inner + ") + 1)";
            case 3 -> "log10(abs(" + inner + ") + 0.1)";
            case 4 -> "exp(clamp(" + inner + ", -3, 3))";
            case 5 -> "pow(clamp(" + inner + ", 0, 9), " + dice.pick("0.5", "1.5") + ")";
            default -> dice.pick("ln(", "log10(") + inner + ")";
        };
    }

    private String several(int depth) {
        if (dice.chance(20)) {
            ConditionGenerator conditions = new ConditionGenerator(draft, scope);
            return "count(" + conditions.condition(depth - 1) + ", " + conditions.condition(depth - 1) + ")";
        }
        List<String> names = new ArrayList<>(List.of("min", "max", "mean", "median", "sum"));
        if (draft.uses(GeneratorFeature.IRRATIONAL)) {
            names.add(dice.pick("stdev", "stdevp"));
        }
        String more = dice.chance(40) ? ", " + atom() : "";
        return dice.pick(names) + "(" + number(depth - 1) + ", " + number(depth - 1) + more + ")";
    }

    private String choice(int depth) {
        String condition = new ConditionGenerator(draft, scope).condition(depth - 1);
        String otherwise = dice.chance(85) ? ", " + number(depth - 1) : "";
        return "if(" + condition + ", " + number(depth - 1) + otherwise + ")";
    }

    private String look() {
        String name = dice.pick(past()).id();
        return switch (dice.between(0, 5)) {
            case 0, 1 -> "previous(" + name + ")";
            case 2 -> "previous(" + name + ", " + dice.between(1, 3) + ")";
            case 3 -> "at(" + name + ", \"" + dice.pick(draft.periods) + "\")";
            case 4 -> "growth(" + name + ")";
            default -> "coalesce(streak(" + new ConditionGenerator(draft, scope).judged() + "), 0)";
        };
    }

    /** Numbers that have a past: submitted and derived figures. */
    List<DraftColumn> past() {
        List<DraftColumn> past = new ArrayList<>(scope.numbers());
        if (scope.knows(Extra.PAST_VALUE)) {
            scope.value().filter(value -> !value.isText()).ifPresent(past::add);
        }
        return past;
    }

    /** A name or a constant. */
    String atom() {
        List<String> names = new ArrayList<>();
        scope.value().filter(value -> !value.isText()).ifPresent(value -> names.addAll(List.of("value", "value")));
        scope.numbers().stream()
                .filter(column -> column.profile() != Profile.WIDE)
                .map(DraftColumn::id)
                .forEach(names::add);
        if (draft.uses(GeneratorFeature.ITEM_NAMES) && !scope.items().isEmpty()) {
            names.add(dice.pick(scope.items()));
        }
        if (scope.knows(Extra.POINTS)) {
            names.add("points");
        }
        if (scope.knows(Extra.SUBTOTAL)) {
            names.add("subtotal");
        }
        if (scope.knows(Extra.DIRECTION)) {
            names.add("direction");
        }
        if (scope.knows(Extra.SCORE)) {
            names.addAll(List.of("score", "score"));
        }
        if (scope.knows(Extra.RANKS)) {
            names.addAll(draft.rankings);
        }
        names.add(dice.pick("0", "1", "2", "0.5", "10", "2.25"));
        return dice.pick(names);
    }
}
