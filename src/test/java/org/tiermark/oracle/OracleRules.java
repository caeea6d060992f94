package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.oracle.OracleValue.Missing;

/** The rules of an item in their order: the base first, then adjustments as they stand in the file. */
final class OracleRules {
    private static final Set<String> BASES = Set.of("full", "none", "attain", "ratio", "bands", "curve", "formula");
    private static final Set<String> LEAVE_FULL = Set.of("deduct", "set", "veto");

    private final OracleRun run;
    private final OracleBases bases;

    OracleRules(OracleRun run) {
        this.run = run;
        this.bases = new OracleBases(run);
    }

    /**
     * What rules alone say, before any policy.
     *
     * @param points missing where the base or an adjustment is, with the first one's state
     * @param vetoes the vetoes that hold, whatever became of the points
     * @param givenBack what waived rules moved, to be given back
     */
    record Verdict(OracleValue points, List<JsonNode> vetoes, Fraction givenBack) {}

    Verdict judge(OracleItem item, OracleContext context, Set<Integer> waived) {
        List<JsonNode> rules = item.rules();
        OracleValue subtotal = base(item, rules, context);
        List<JsonNode> vetoes = new ArrayList<>();
        Map<String, Fraction> largest = new HashMap<>();
        Fraction givenBack = Fraction.ZERO;
        int number = 0;
        for (JsonNode rule : rules) {
            number++;
            String kind = rule.get("kind").textValue();
            if (BASES.contains(kind)) {
                continue;
            }
            OracleContext here = context.with("subtotal", subtotal);
            OracleValue when = run.evaluator().condition(Optional.ofNullable(rule.get("when")), here);
            if (when.isTrue() && kind.equals("veto") && !waived.contains(number)) {
                vetoes.add(rule);
            }
            if (subtotal instanceof Missing || when.isFalse()) {
                continue;
            }
            OracleValue before = subtotal;
            subtotal = when instanceof Missing ? when : adjusted(rule, subtotal, here, largest);
            if (waived.contains(number) && !subtotal.isMissing()) {
                givenBack = givenBack.plus(before.fraction()).minus(subtotal.fraction());
            }
        }
        return new Verdict(subtotal, vetoes, givenBack);
    }

    static boolean isBase(JsonNode rule) {
        return BASES.contains(rule.get("kind").textValue());
    }

    private OracleValue base(OracleItem item, List<JsonNode> rules, OracleContext context) {
        List<JsonNode> stated = rules.stream()
                .filter(rule -> BASES.contains(rule.get("kind").textValue()))
                .toList();
        if (stated.isEmpty()) {
            return baseByDefault(item, rules, context);
        }
        for (JsonNode rule : stated) {
            OracleValue when = run.evaluator().condition(Optional.ofNullable(rule.get("when")), context);
            if (when instanceof Missing) {
                return when;
            }
            if (when.isTrue()) {
                return bases.points(item, rule, context);
            }
        }
        return OracleValue.MISSING;
    }

    private OracleValue baseByDefault(OracleItem item, List<JsonNode> rules, OracleContext context) {
        if (!item.isLeaf()) {
            return run.name("value", context);
        }
        if (!rules.stream()
                .allMatch(rule -> LEAVE_FULL.contains(rule.get("kind").textValue()))) {
            throw new OracleException("item %s has to state its base".formatted(item.id()));
        }
        return run.items().full(item, context.unit(), context.period());
    }

    private OracleValue adjusted(
            JsonNode rule, OracleValue subtotal, OracleContext context, Map<String, Fraction> largest) {
        return switch (rule.get("kind").textValue()) {
            case "veto" -> subtotal;
            case "set" -> evaluate(rule, "to", context);
            case "deduct" -> moved(subtotal, beyond(rule, amount(rule, context), largest), Fraction.of(-1));
            case "bonus" -> moved(subtotal, beyond(rule, amount(rule, context), largest), Fraction.ONE);
            default -> throw new OracleException("no rule kind in %s".formatted(rule));
        };
    }

    /** Of rules of one kind with one key only the largest counts: each adds what it has more than those before. */
    private static OracleValue beyond(JsonNode rule, OracleValue amount, Map<String, Fraction> largest) {
        if (amount instanceof Missing || !rule.has("once")) {
            return amount;
        }
        String key = rule.get("kind").textValue() + rule.get("once").textValue();
        Fraction before = largest.getOrDefault(key, Fraction.ZERO);
        largest.put(key, before.greater(amount.fraction()));
        return OracleValue.amount(amount.fraction().minus(before).greater(Fraction.ZERO));
    }

    private static OracleValue moved(OracleValue subtotal, OracleValue amount, Fraction sign) {
        if (amount instanceof Missing) {
            return amount;
        }
        return OracleValue.amount(subtotal.fraction().plus(amount.fraction().times(sign)));
    }

    private OracleValue amount(JsonNode rule, OracleContext context) {
        OracleValue amount = price(rule, context);
        if (amount instanceof Missing) {
            return amount;
        }
        Fraction moved = amount.fraction();
        if (rule.has("cap") && !rule.get("cap").asText().equals("none")) {
            OracleValue cap = evaluate(rule, "cap", context);
            if (cap instanceof Missing) {
                return cap;
            }
            moved = moved.lesser(cap.fraction());
        }
        return moved.signum() < 0 ? OracleValue.NOT_COMPUTABLE : OracleValue.amount(moved);
    }

    private OracleValue price(JsonNode rule, OracleContext context) {
        if (rule.has("per")) {
            return stepped(rule, context);
        }
        if (rule.has("bands")) {
            return bases.bands(rule, "bands", context);
        }
        if (!rule.has("curve")) {
            return evaluate(rule, "points", context);
        }
        OracleValue line = bases.curve(rule, "curve", context);
        return line instanceof Missing
                ? line
                : OracleValue.amount(line.fraction().greater(Fraction.ZERO));
    }

    private OracleValue stepped(JsonNode rule, OracleContext context) {
        OracleValue of = run.evaluator().evaluate(bases.of(rule), context).closed();
        OracleValue per = evaluate(rule, "per", context);
        if (of instanceof Missing) {
            return of;
        }
        if (per instanceof Missing) {
            return per;
        }
        if (per.fraction().signum() <= 0) {
            return OracleValue.NOT_COMPUTABLE;
        }
        Fraction steps = of.fraction().greater(Fraction.ZERO).over(per.fraction());
        Fraction counted = switch (rule.get("steps").textValue()) {
            case "exact" -> steps;
            case "whole" -> steps.rounded(0, RoundingMode.FLOOR);
            case "begun" -> steps.rounded(0, RoundingMode.CEILING);
            default -> throw new OracleException("no steps in %s".formatted(rule));
        };
        OracleValue points = evaluate(rule, "points", context);
        return points instanceof Missing ? points : OracleValue.amount(counted.times(points.fraction()));
    }

    private OracleValue evaluate(JsonNode rule, String key, OracleContext context) {
        return run.evaluator().evaluate(rule.get(key), context).closed();
    }
}
