package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One scheme over one table in one period: where all parts of the oracle meet and names find their meaning. */
final class OracleRun {
    private final OracleScheme scheme;
    private final OracleTable table;
    private final String period;
    private final OracleFiles files;
    private final OraclePeriods periods;
    private final OracleEvaluator evaluator = new OracleEvaluator(this);
    private final OracleSets sets = new OracleSets(this);
    private final OracleFigures figures = new OracleFigures(this);
    private final OracleItems items = new OracleItems(this);
    private final OracleStandings standings = new OracleStandings(this);
    private final Map<String, List<String>> peers = new HashMap<>();

    OracleRun(OracleScheme scheme, OracleTable table, String period, OracleFiles files) {
        this.files = files;
        this.scheme = scheme;
        this.table = table;
        this.period = period;
        this.periods = new OraclePeriods(table.periods());
    }

    OracleScheme scheme() {
        return scheme;
    }

    OracleTable table() {
        return table;
    }

    String period() {
        return period;
    }

    OracleFiles files() {
        return files;
    }

    OraclePeriods periods() {
        return periods;
    }

    OracleEvaluator evaluator() {
        return evaluator;
    }

    OracleSets sets() {
        return sets;
    }

    OracleFigures figures() {
        return figures;
    }

    OracleItems items() {
        return items;
    }

    OracleStandings standings() {
        return standings;
    }

    /** The units that are scored: all that have a row in any period and that the scheme covers in this one. */
    List<String> covered() {
        return table.units().stream().filter(unit -> covers(unit, period)).toList();
    }

    private boolean covers(String unit, String when) {
        Optional<JsonNode> stated =
                Optional.ofNullable(scheme.json().path("units").get("when"));
        return evaluator.condition(stated, OracleContext.of(unit, when)).isTrue();
    }

    /** The units that the scheme covers in a period and that the {@code peers} condition lets in. */
    List<String> peers(String when) {
        List<String> known = peers.get(when);
        if (known == null) {
            known = table.units().stream()
                    .filter(unit -> covers(unit, when))
                    .filter(unit -> evaluator
                            .condition(scheme.stated("peers"), OracleContext.of(unit, when))
                            .isTrue())
                    .toList();
            peers.put(when, known);
        }
        return known;
    }

    OracleValue name(String name, OracleContext context) {
        if (context.bound().containsKey(name)) {
            return context.bound().get(name);
        }
        return switch (name) {
            case "value" -> items.value(item(context), context.unit(), context.period());
            case "points" -> items.full(item(context), context.unit(), context.period());
            case "direction" -> direction(item(context));
            case "subtotal", "items" -> throw new OracleException("%s means nothing here".formatted(name));
            default -> outside(name, context);
        };
    }

    private static OracleItem item(OracleContext context) {
        return context.item().orElseThrow(() -> new OracleException("no item at hand"));
    }

    private OracleValue direction(OracleItem item) {
        String stated = item.stated("indicator")
                .flatMap(id -> scheme.indicator(id.textValue()))
                .map(indicator -> indicator.path("direction").asText())
                .orElse("");
        return switch (stated) {
            case "higher" -> OracleValue.amount(Fraction.ONE);
            case "lower" -> OracleValue.amount(Fraction.of(-1));
            default -> throw new OracleException("state the direction of the indicator of %s".formatted(item.id()));
        };
    }

    private OracleValue outside(String name, OracleContext context) {
        if (name.indexOf('.') > 0) {
            Optional<String> region = figures.has("region")
                    ? Optional.of(figures.get("region", context.unit(), context.period()))
                            .filter(known -> !known.isMissing())
                            .map(OracleValue::text)
                    : Optional.empty();
            return files.benchmark(name, context.unit(), context.period(), region, period);
        }
        if (figures.has(name)) {
            return figures.get(name, context.unit(), context.period());
        }
        OracleItem item = scheme.items().get(name);
        if (item != null) {
            OracleOutcome outcome = items.outcome(item, context.unit(), context.period());
            return outcome.isPresent() ? outcome.value() : OracleValue.MISSING;
        }
        if (!context.period().equals(period)) {
            throw new OracleException("%s is known in the scored period only".formatted(name));
        }
        return standings.name(name, context.unit());
    }
}
