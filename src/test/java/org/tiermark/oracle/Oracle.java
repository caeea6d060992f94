package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.oracle.OracleExpression.Binary;
import org.tiermark.oracle.OracleResult.UnitResult;

/**
 * A slow evaluator of schemes: unit by unit, straight from the JSON, on exact fractions.
 *
 * <p>It reads what the scheme language means and nothing of how the product does it, so that agreement says something.
 * It does not lint: of a scheme that is not lawful it may make anything.
 */
public final class Oracle {
    private final OracleRun run;

    private Oracle(OracleRun run) {
        this.run = run;
    }

    /**
     * Scores the period that the scheme states, or else the last that the figures have.
     *
     * @see #evaluate(String, String, String)
     */
    public static OracleResult evaluate(String schemeJson, String figuresCsv) {
        return evaluate(schemeJson, figuresCsv, "");
    }

    /**
     * Scores one period.
     *
     * @param schemeJson a scheme
     * @param figuresCsv wide CSV with a unit column, a period column or none, indicators and attributes
     * @param period the period to score, blank for the scheme's or else the last
     */
    public static OracleResult evaluate(String schemeJson, String figuresCsv, String period) {
        return evaluate(schemeJson, figuresCsv, period, OracleFiles.NONE);
    }

    /** Scores a generated case with the files beside its figures. */
    public static OracleResult evaluate(GeneratedCase drawn) {
        return evaluate(drawn.scheme(), drawn.figures(), "", OracleFiles.of(drawn));
    }

    private static OracleResult evaluate(String schemeJson, String figuresCsv, String period, OracleFiles files) {
        OracleScheme scheme = OracleScheme.parse(schemeJson);
        String stated = period.isBlank() ? scheme.json().path("period").asText() : period;
        OracleTable table = OracleTable.parse(figuresCsv, scheme.unitColumn(), scheme.periodColumn(), stated);
        List<String> periods = table.periods();
        String scored = stated.isBlank() && !periods.isEmpty() ? periods.get(periods.size() - 1) : stated;
        return new Oracle(new OracleRun(scheme, table, scored, files)).result();
    }

    private OracleResult result() {
        List<String> covered = run.covered();
        Map<String, UnitResult> units = new LinkedHashMap<>();
        covered.forEach(unit -> units.put(unit, unit(unit)));
        List<String> excluded = run.table().units().stream()
                .filter(unit -> !covered.contains(unit))
                .toList();
        return new OracleResult(run.period(), units, excluded);
    }

    private UnitResult unit(String unit) {
        Map<String, Optional<Fraction>> points = new LinkedHashMap<>();
        run.scheme().items().forEach((id, item) -> {
            OracleOutcome outcome = run.items().outcome(item, unit, run.period());
            points.put(id, outcome.isPresent() ? Optional.of(outcome.value().fraction()) : Optional.empty());
        });
        Map<String, Optional<Fraction>> ranks = new LinkedHashMap<>();
        for (JsonNode ranking : run.scheme().list("rankings")) {
            String id = ranking.get("id").textValue();
            ranks.put(id, run.standings().rank(id, unit));
        }
        Map<String, Outcome> goals = new LinkedHashMap<>();
        Map<String, Fraction> distances = new LinkedHashMap<>();
        for (JsonNode goal : run.scheme().list("goals")) {
            String id = goal.path("id").asText(goal.path("name").asText());
            goals.put(id, outcome(goal, unit));
            if (goals.get(id) == Outcome.UNMET) {
                distance(goal, unit).ifPresent(distance -> distances.put(id, distance));
            }
        }
        return new UnitResult(
                points,
                run.standings().score(unit),
                run.standings().tier(unit),
                ranks,
                goals,
                distances,
                run.standings().errors(unit));
    }

    private OracleContext ofRoot(String unit) {
        return OracleContext.of(run.scheme().root(), unit, run.period());
    }

    private Outcome outcome(JsonNode goal, String unit) {
        OracleValue when = run.evaluator().condition(Optional.ofNullable(goal.get("when")), ofRoot(unit));
        if (when.isMissing()) {
            return Outcome.NOT_COMPUTABLE;
        }
        return when.isTrue() ? Outcome.MET : Outcome.UNMET;
    }

    private Optional<Fraction> distance(JsonNode goal, String unit) {
        if (!(run.evaluator().expression(goal.get("when")) instanceof Binary binary)) {
            return Optional.empty();
        }
        if (List.of("and", "or").contains(binary.operator())) {
            return Optional.empty();
        }
        OracleValue left = run.evaluator().evaluate(binary.left(), ofRoot(unit));
        OracleValue right = run.evaluator().evaluate(binary.right(), ofRoot(unit));
        return left instanceof OracleValue.Amount a && right instanceof OracleValue.Amount b
                ? Optional.of(a.fraction().minus(b.fraction()).magnitude())
                : Optional.empty();
    }
}
