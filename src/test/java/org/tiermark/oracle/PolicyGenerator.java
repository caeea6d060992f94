package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.oracle.DraftScope.Extra;

/** Random policies for missing figures. */
final class PolicyGenerator {
    private final Draft draft;
    private final Dice dice;
    private final DraftScope scope;

    PolicyGenerator(Draft draft, DraftScope scope) {
        this.draft = draft;
        this.dice = draft.dice;
        this.scope = scope;
    }

    /** Gives a policy; empty where an error is wanted. */
    Optional<JsonNode> policy() {
        if (draft.wants(GeneratorFeature.ERRORS, 4)) {
            return dice.chance(50) ? Optional.empty() : Optional.of(TextNode.valueOf("error"));
        }
        boolean hasPast = scope.knows(Extra.PAST_VALUE)
                && scope.value().filter(value -> !value.isText()).isPresent();
        if (hasPast && draft.wants(GeneratorFeature.PUT_IN, 25)) {
            return Optional.of(putIn());
        }
        if (dice.chance(70)) {
            return Optional.of(simple());
        }
        ObjectNode byState = Draft.object();
        for (Absence absence : Absence.values()) {
            if (!draft.wants(GeneratorFeature.ERRORS, 2)) {
                byState.set(absence.word(), simple());
            }
        }
        return Optional.of(byState);
    }

    private JsonNode simple() {
        List<String> words = new ArrayList<>(List.of("zero", "zero", "points"));
        if (scope.knows(Extra.POINTS)) {
            words.add("full");
        }
        if (draft.uses(GeneratorFeature.DEPARTURES)) {
            if (scope.knows(Extra.MAY_RESCALE)) {
                words.addAll(List.of("rescale", "rescale"));
            }
            if (dice.chance(15)) {
                words.add("absent");
            }
        }
        String word = dice.pick(words);
        return word.equals("points") ? points() : TextNode.valueOf(word);
    }

    private ObjectNode points() {
        ObjectNode policy = Draft.object();
        String half = scope.knows(Extra.POINTS) ? "points / 2" : "1.5";
        draft.put(policy, "points", dice.pick("0.5", "1", "3", half));
        return policy;
    }

    /** A value for figures that were not measured, and points for what rules cannot compute even then. */
    private ObjectNode putIn() {
        ObjectNode byState = Draft.object();
        for (Absence absence : Absence.values()) {
            if (absence == Absence.NOT_COMPUTABLE) {
                byState.set(absence.word(), points());
            } else if (dice.chance(60)) {
                byState.set(absence.word(), value());
            } else {
                byState.set(absence.word(), simple());
            }
        }
        return byState;
    }

    private ObjectNode value() {
        ObjectNode policy = Draft.object();
        String one = scope.value().orElseThrow().profile().threshold(dice);
        List<String> groups = draft.groups();
        String figure = switch (draft.uses(GeneratorFeature.PEERS) ? dice.between(0, 3) : 0) {
            case 1 -> "mean(value)";
            case 2 -> "coalesce(median(value), " + one + ")";
            case 3 ->
                draft.uses(GeneratorFeature.GROUPS) && !groups.isEmpty()
                        ? "mean(value by " + dice.pick(groups) + ")"
                        : "min(value)";
            default -> one;
        };
        draft.put(policy, "value", figure);
        return policy;
    }
}
