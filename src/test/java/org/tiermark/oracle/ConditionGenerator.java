package org.tiermark.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tiermark.oracle.DraftScope.Extra;

/** Random expressions that hold or do not. */
final class ConditionGenerator {
    private static final String[] OPERATORS = {" >= ", " < ", " <= ", " == ", " != ", " >", "<"};

    private final Draft draft;
    private final Dice dice;
    private final DraftScope scope;
    private final NumberGenerator numbers;

    ConditionGenerator(Draft draft, DraftScope scope) {
        this.draft = draft;
        this.dice = draft.dice;
        this.scope = scope;
        this.numbers = new NumberGenerator(draft, scope);
    }

    String condition(int depth) {
        List<Supplier<String>> choices = new ArrayList<>();
        choices.add(this::threshold);
        choices.add(this::threshold);
        choices.add(() -> numbers.number(depth) + operator() + numbers.number(depth - 1));
        choices.add(() -> numbers.number(depth - 1) + operator() + dice.pick("0", "1", "2", "5", "50"));
        choices.add(() -> "missing(" + numbers.number(depth - 1) + ")");
        if (!texts().isEmpty()) {
            choices.add(this::text);
        }
        if (scope.knows(Extra.TIER)) {
            choices.add(() -> "tier" + dice.pick(" == ", " != ") + "\"" + dice.pick(draft.tiers) + "\"");
        }
        if (draft.hasHistory() && !numbers.past().isEmpty()) {
            choices.add(() -> "streak(" + judged() + ")" + operator() + dice.between(1, 3));
            choices.add(() -> dice.between(1, 3) + dice.pick(" <= ", " > ", " == ") + "streak(" + judged() + ")");
        }
        if (depth > 0) {
            choices.add(() -> condition(depth - 1) + " and " + condition(depth - 1));
            choices.add(() -> "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")");
            choices.add(() -> condition(depth - 1) + " or " + condition(depth - 1));
            choices.add(() -> "not " + condition(0));
            choices.add(() -> "not (" + condition(depth - 1) + ")");
            choices.add(() ->
                    "count(%s, %s, %s) >= %d".formatted(condition(0), condition(0), condition(0), dice.between(1, 3)));
        }
        return dice.pick(choices).get();
    }

    private String operator() {
        return dice.pick(" > ", OPERATORS);
    }

    /** A figure against an amount that some units reach. */
    String threshold() {
        List<DraftColumn> known = new ArrayList<>(scope.numbers());
        scope.value().filter(value -> !value.isText()).ifPresent(known::add);
        if (known.isEmpty()) {
            return "1" + operator() + "2";
        }
        DraftColumn column = dice.pick(known);
        String amount = column.profile().threshold(dice);
        if (draft.uses(GeneratorFeature.PEERS) && dice.chance(25)) {
            amount = dice.pick("mean(", "median(", "0.9 * max(") + column.id() + ")";
        }
        return dice.chance(15) ? amount + operator() + column.id() : column.id() + operator() + amount;
    }

    private List<String> texts() {
        List<String> names =
                new ArrayList<>(scope.texts().stream().map(DraftColumn::id).toList());
        scope.value().filter(DraftColumn::isText).ifPresent(value -> names.add("value"));
        return names;
    }

    private String text() {
        String name = dice.pick(texts());
        String word = dice.pick(Profile.WORDS);
        return switch (dice.between(0, 4)) {
            case 0 -> name + " != '" + word + "'";
            case 1 -> name + " in [\"" + word + "\", \"" + dice.pick(Profile.WORDS) + "\"]";
            case 2 -> name + " contains \"" + word.substring(0, 1) + "\"";
            case 3 -> dice.chance(50) ? "missing(" + name + ")" : numbers.atom() + " in [0, 1, -2, 2.5]";
            default -> name + " == \"" + word + "\"";
        };
    }

    /** A condition that can be judged in any period, and cannot be where nothing was submitted. */
    String judged() {
        DraftColumn column = dice.pick(numbers.past());
        String name = column.id();
        String compared = switch (dice.between(0, 3)) {
            case 0 -> column.profile().threshold(dice);
            case 1 -> draft.uses(GeneratorFeature.PEERS) ? "mean(" + name + ")" : "1";
            default -> "previous(" + name + ")";
        };
        return name + dice.pick(" < ", " > ", " <= ", " >= ", " != ") + compared;
    }
}
