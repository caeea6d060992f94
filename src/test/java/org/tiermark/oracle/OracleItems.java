package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.oracle.OracleOutcome.Departure;
import org.tiermark.oracle.OracleValue.Missing;

/** Points of items: value, rules or policy, floor, cap, rounding. */
final class OracleItems {
    private final OracleRun run;
    private final OracleRules rules;
    private final OracleAggregates aggregates;
    private final Map<List<String>, OracleOutcome> outcomes = new HashMap<>();
    private final Set<List<String>> open = new HashSet<>();

    OracleItems(OracleRun run) {
        this.run = run;
        this.rules = new OracleRules(run);
        this.aggregates = new OracleAggregates(run);
    }

    OracleOutcome outcome(OracleItem item, String unit, String period) {
        List<String> key = List.of(item.isRoot() ? "" : item.id(), unit, period);
        OracleOutcome known = outcomes.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            throw new OracleException("a circle through %s".formatted(key));
        }
        OracleOutcome outcome = compute(item, OracleContext.of(item, unit, period));
        open.remove(key);
        outcomes.put(key, outcome);
        return outcome;
    }

    /** What the item starts from: its figure, or what its children come to. */
    OracleValue value(OracleItem item, String unit, String period) {
        Optional<JsonNode> indicator = item.stated("indicator");
        if (indicator.isPresent()) {
            return run.figures().get(indicator.get().textValue(), unit, period);
        }
        return item.isLeaf() ? OracleValue.MISSING : aggregates.of(item, unit, period);
    }

    /** The full marks, missing where none are stated. */
    OracleValue full(OracleItem item, String unit, String period) {
        Optional<JsonNode> points = item.stated("points");
        if (points.isEmpty()) {
            return OracleValue.MISSING;
        }
        JsonNode stated = points.get();
        if (!stated.isObject()) {
            return run.evaluator()
                    .evaluate(stated, OracleContext.of(item, unit, period))
                    .closed();
        }
        OracleValue group = run.figures().get("group", unit, period);
        boolean named = !group.isMissing() && stated.has(group.text());
        return OracleValue.amount(
                Fraction.of(stated.get(named ? group.text() : "default").decimalValue()));
    }

    private OracleOutcome compute(OracleItem item, OracleContext plain) {
        OracleValue value = value(item, plain.unit(), plain.period());
        Optional<JsonNode> put = value instanceof Missing missing ? putIn(item, missing.absence()) : Optional.empty();
        OracleContext context = put.map(node -> plain.with(
                        "value", run.evaluator().evaluate(node, plain).closed()))
                .orElse(plain);
        boolean now = plain.period().equals(run.period());
        Set<Integer> waived = now ? run.files().waived(plain.unit(), item.id()) : Set.of();
        OracleRules.Verdict verdict = rules.judge(item, context, waived);
        Fraction decided = now ? run.files().added(plain.unit(), item.id()).plus(verdict.givenBack()) : Fraction.ZERO;
        boolean gone = item.countingChildren().stream()
                .anyMatch(child -> outcome(child, plain.unit(), plain.period()).takesParentAway());
        if (gone || isWithoutTotal(item)) {
            return new OracleOutcome(value, value, Departure.ABSENT, verdict.vetoes());
        }
        if (verdict.points() instanceof Missing missing) {
            return policy(item, missing, context, verdict.vetoes(), decided);
        }
        return finished(item, with(verdict.points(), decided), context, verdict.vetoes());
    }

    private static OracleValue with(OracleValue points, Fraction decided) {
        return OracleValue.amount(points.fraction().plus(decided));
    }

    /** Five results side by side are no sum. */
    private static boolean isWithoutTotal(OracleItem item) {
        boolean none = item.stated("aggregate")
                .map(JsonNode::textValue)
                .filter("none"::equals)
                .isPresent();
        return none && item.rules().stream().noneMatch(OracleRules::isBase);
    }

    /** The value that a policy puts in for a missing one. */
    private static Optional<JsonNode> putIn(OracleItem item, Absence absence) {
        return policy(item, absence).map(policy -> policy.get("value"));
    }

    private static Optional<JsonNode> policy(OracleItem item, Absence absence) {
        return item.setting("missing").map(stated -> {
            boolean one = stated.isTextual() || stated.has("points") || stated.has("value");
            return one ? stated : stated.get(absence.word());
        });
    }

    private OracleOutcome policy(
            OracleItem item, Missing missing, OracleContext context, List<JsonNode> vetoes, Fraction decided) {
        Optional<JsonNode> policy = policy(item, missing.absence());
        String kind = policy.map(stated -> stated.isTextual() ? stated.textValue() : "points")
                .orElse("error");
        OracleValue points = switch (kind) {
            case "error", "rescale", "absent" -> missing;
            case "zero" -> OracleValue.amount(Fraction.ZERO);
            case "full" -> full(item, context.unit(), context.period());
            case "points" -> stated(policy.orElseThrow(), context);
            default -> throw new OracleException("no missing policy '%s'".formatted(kind));
        };
        if (!points.isMissing()) {
            return finished(item, with(points, decided), context, vetoes);
        }
        Departure departure = switch (kind) {
            case "rescale" -> Departure.RESCALED;
            case "absent" -> Departure.ABSENT;
            default -> Departure.ERROR;
        };
        return new OracleOutcome(missing, missing, departure, vetoes);
    }

    /** Points of a policy that names them; one that only puts a value in has none and cannot help any more. */
    private OracleValue stated(JsonNode policy, OracleContext context) {
        return policy.has("points")
                ? run.evaluator().evaluate(policy.get("points"), context).closed()
                : OracleValue.NOT_COMPUTABLE;
    }

    private OracleOutcome finished(OracleItem item, OracleValue points, OracleContext context, List<JsonNode> vetoes) {
        Optional<OracleValue> floor = bound(item, "floor", OracleValue.amount(Fraction.ZERO), context);
        OracleValue full = full(item, context.unit(), context.period());
        Optional<OracleValue> cap = bound(item, "cap", full, context);
        if (floor.filter(OracleValue::isMissing).isPresent()
                || cap.filter(OracleValue::isMissing).isPresent()) {
            return new OracleOutcome(OracleValue.NOT_COMPUTABLE, OracleValue.NOT_COMPUTABLE, Departure.ERROR, vetoes);
        }
        Fraction amount = points.fraction();
        amount = floor.map(OracleValue::fraction).map(amount::greater).orElse(amount);
        amount = cap.map(OracleValue::fraction).map(amount::lesser).orElse(amount);
        OracleValue exact = OracleValue.amount(amount);
        OracleValue rounded = OracleValue.amount(OracleScheme.rounded(amount, item.setting("round")));
        return new OracleOutcome(rounded, exact, Departure.NONE, vetoes);
    }

    /** A floor or cap as stated, or that of a leaf with full marks. */
    private Optional<OracleValue> bound(OracleItem item, String key, OracleValue ofLeaf, OracleContext context) {
        Optional<JsonNode> stated = item.setting(key);
        if (stated.isEmpty()) {
            boolean leafWithPoints = item.isLeaf() && item.stated("points").isPresent();
            return leafWithPoints ? Optional.of(ofLeaf) : Optional.empty();
        }
        return stated.filter(node -> !node.asText().equals("none"))
                .map(node -> run.evaluator().evaluate(node, context).closed());
    }
}
