package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tiermark.oracle.OracleValue.Missing;

/** What the counting children of a parent come to together. */
final class OracleAggregates {
    private final OracleRun run;

    OracleAggregates(OracleRun run) {
        this.run = run;
    }

    private record Part(OracleItem item, OracleOutcome outcome) {
        Fraction points() {
            return outcome.value().fraction();
        }
    }

    OracleValue of(OracleItem parent, String unit, String period) {
        List<Part> parts = new ArrayList<>();
        for (OracleItem child : parent.countingChildren()) {
            parts.add(new Part(child, run.items().outcome(child, unit, period)));
        }
        for (Part part : parts) {
            if (part.outcome().takesParentAway()) {
                return part.outcome().value();
            }
        }
        List<Part> present =
                parts.stream().filter(part -> part.outcome().isPresent()).toList();
        if (present.isEmpty() && !parts.isEmpty()) {
            return OracleValue.MISSING;
        }
        if (parent.stated("aggregate")
                .filter(word -> word.asText().equals("none"))
                .isPresent()) {
            return OracleValue.MISSING;
        }
        String aggregate = parent.stated("aggregate").map(JsonNode::textValue).orElse("sum");
        return switch (aggregate) {
            case "sum" -> sum(parts, present, unit, period);
            case "mean", "geometric", "harmonic" -> weighted(aggregate, present, unit, period);
            case "min", "max" ->
                OracleValue.amount(OracleStatistics.of(
                        aggregate, present.stream().map(Part::points).toList()));
            default -> throw new OracleException("aggregate '%s' is not in the oracle".formatted(aggregate));
        };
    }

    private OracleValue sum(List<Part> parts, List<Part> present, String unit, String period) {
        Fraction points =
                OracleStatistics.sum(present.stream().map(Part::points).toList());
        if (present.size() == parts.size()) {
            return OracleValue.amount(points);
        }
        OracleValue all = fullMarks(parts, unit, period);
        OracleValue some = fullMarks(present, unit, period);
        if (all instanceof Missing) {
            return all;
        }
        return some.fraction().signum() == 0
                ? OracleValue.MISSING
                : OracleValue.amount(points.times(all.fraction()).over(some.fraction()));
    }

    private OracleValue fullMarks(List<Part> parts, String unit, String period) {
        Fraction sum = Fraction.ZERO;
        for (Part part : parts) {
            OracleValue full = run.items().full(part.item(), unit, period);
            if (full instanceof Missing) {
                return full;
            }
            sum = sum.plus(full.fraction());
        }
        return OracleValue.amount(sum);
    }

    private OracleValue weighted(String aggregate, List<Part> present, String unit, String period) {
        List<Fraction> points = present.stream().map(Part::points).toList();
        List<Fraction> weights = new ArrayList<>();
        for (Part part : present) {
            OracleValue weight = weight(part.item(), unit, period);
            if (weight instanceof Missing) {
                return weight;
            }
            weights.add(weight.fraction());
        }
        if (OracleStatistics.sum(weights).signum() == 0) {
            return OracleValue.MISSING;
        }
        boolean positive = points.stream().noneMatch(each -> each.signum() <= 0);
        if (!positive && !aggregate.equals("mean")) {
            return OracleValue.NOT_COMPUTABLE;
        }
        return OracleValue.amount(
                switch (aggregate) {
                    case "mean" -> OracleStatistics.weightedMean(points, weights);
                    case "geometric" -> Irrational.geometric(points, weights);
                    default -> OracleStatistics.harmonic(points, weights);
                });
    }

    private OracleValue weight(OracleItem item, String unit, String period) {
        return item.setting("weight")
                .map(node -> run.evaluator()
                        .evaluate(node, OracleContext.of(item, unit, period))
                        .closed())
                .orElse(OracleValue.amount(Fraction.ONE));
    }
}
