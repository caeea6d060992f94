package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores, tiers and ranks of the scored period, each found when something first asks for it. */
final class OracleStandings {
    private final OracleRun run;
    private final OracleRankings rankings;
    private final OracleQuotas quotas;
    private final Map<String, Optional<Integer>> tiers = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    OracleStandings(OracleRun run) {
        this.run = run;
        this.rankings = new OracleRankings(run);
        this.quotas = new OracleQuotas(run);
    }

    /** Items whose figures are missing without a policy. */
    List<String> errors(String unit) {
        return run.scheme().root().all().stream()
                .filter(item ->
                        run.items().outcome(item, unit, run.period()).departure() == OracleOutcome.Departure.ERROR)
                .map(OracleItem::id)
                .toList();
    }

    Optional<Fraction> score(String unit) {
        return scored(unit).map(outcome -> outcome.value().fraction());
    }

    /** The score as a ranking compares it: before its rounding, where the ranking says how finely. */
    Optional<Fraction> score(String unit, JsonNode ranking) {
        return ranking.has("on") ? scored(unit).map(outcome -> outcome.exact().fraction()) : score(unit);
    }

    private Optional<OracleOutcome> scored(String unit) {
        OracleOutcome outcome = run.items().outcome(run.scheme().root(), unit, run.period());
        return Optional.of(outcome)
                .filter(found -> found.isPresent() && errors(unit).isEmpty());
    }

    /** The vetoes that hold for a unit, of whatever item. */
    List<JsonNode> vetoes(String unit) {
        List<JsonNode> vetoes = new ArrayList<>();
        for (OracleItem item : run.scheme().root().all()) {
            vetoes.addAll(run.items().outcome(item, unit, run.period()).vetoes());
        }
        return vetoes;
    }

    OracleValue name(String name, String unit) {
        return switch (name) {
            case "score" -> OracleValue.amount(score(unit));
            case "tier" -> tier(unit).<OracleValue>map(OracleValue.Text::new).orElse(OracleValue.NOT_COMPUTABLE);
            default -> OracleValue.amount(rank(name, unit));
        };
    }

    Optional<Fraction> rank(String ranking, String unit) {
        JsonNode stated = run.scheme().list("rankings").stream()
                .filter(each -> each.path("id").asText().equals(ranking))
                .findFirst()
                .orElseThrow(() -> new OracleException("nothing is called '%s'".formatted(ranking)));
        return rankings.rank(stated, unit);
    }

    /** What a ranking puts a unit among. */
    Optional<List<OracleValue>> group(JsonNode ranking, String unit) {
        return rankings.group(ranking, unit);
    }

    Optional<String> tier(String unit) {
        return tierIndex(unit)
                .map(index -> run.scheme().list("tiers").get(index).get("name").textValue());
    }

    /** The place of a unit's tier in the list, 0 for the best. */
    Optional<Integer> tierIndex(String unit) {
        if (!tiers.containsKey(unit)) {
            if (!open.add(unit)) {
                throw new OracleException("a circle through the tier of %s".formatted(unit));
            }
            if (quotas.areStated()) {
                tiers.putAll(quotas.tiers());
            } else {
                tiers.put(unit, judged(unit).flatMap(score -> tierIndex(unit, score)));
            }
            open.remove(unit);
        }
        return tiers.get(unit);
    }

    private Optional<Integer> tierIndex(String unit, Fraction score) {
        List<JsonNode> list = run.scheme().list("tiers");
        List<String> names =
                list.stream().map(tier -> tier.get("name").textValue()).toList();
        int best = 0;
        int down = 0;
        for (JsonNode veto : vetoes(unit)) {
            best = Math.max(best, names.indexOf(veto.path("tierAtMost").asText()));
            down += veto.path("tierDown").asInt(0);
        }
        for (int i = best; i < list.size(); i++) {
            if (holds(list.get(i), unit, score)) {
                return Optional.of(Math.min(i + down, list.size() - 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a unit meets what a tier asks of it. */
    boolean holds(JsonNode tier, String unit, Fraction score) {
        if (tier.has("score")
                && !OracleInterval.parse(tier.get("score").asText()).contains(score)) {
            return false;
        }
        OracleContext context = OracleContext.of(run.scheme().root(), unit, run.period());
        return run.evaluator()
                .condition(Optional.ofNullable(tier.get("when")), context)
                .isTrue();
    }

    /** The score as tiers see it: with the precision of the first ranking, where it states one. */
    Optional<Fraction> judged(String unit) {
        Optional<JsonNode> first = run.scheme().list("rankings").stream().findFirst();
        return first.isEmpty() ? score(unit) : score(unit, first.get()).map(score -> keyed(first.get(), score));
    }

    /** A key as a ranking compares it. */
    Fraction keyed(JsonNode ranking, Fraction key) {
        if (!ranking.has("on")) {
            return OracleScheme.rounded(key, run.scheme().stated("round"));
        }
        if (ranking.get("on").asText().equals("exact")) {
            return key;
        }
        RoundingMode mode =
                run.scheme().roundingMode().orElseThrow(() -> new OracleException("on needs the scheme's mode"));
        return key.rounded(ranking.get("on").intValue(), mode);
    }
}
