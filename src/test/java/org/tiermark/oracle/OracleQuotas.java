package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tiers of all units at once, where some take a share of the ranked ones only. Their intervals are open upwards. */
final class OracleQuotas {
    private final OracleRun run;

    OracleQuotas(OracleRun run) {
        this.run = run;
    }

    boolean areStated() {
        return run.scheme().list("tiers").stream().anyMatch(tier -> tier.has("share"));
    }

    /** The number of each covered unit's tier, from 0 for the best; none for those without a score. */
    Map<String, Optional<Integer>> tiers() {
        List<JsonNode> tiers = run.scheme().list("tiers");
        Map<String, Integer> given = new HashMap<>();
        List<String> scored = run.covered().stream()
                .filter(unit -> run.standings().judged(unit).isPresent())
                .toList();
        for (int i = 0; i < tiers.size(); i++) {
            int number = i;
            List<String> wanting = scored.stream()
                    .filter(unit -> !given.containsKey(unit))
                    .filter(unit -> run.standings().holds(tiers.get(number), unit, judged(unit)))
                    .toList();
            Set<String> admitted =
                    tiers.get(i).has("share") ? admitted(tiers.get(i), number, wanting) : new HashSet<>(wanting);
            admitted.stream().filter(unit -> best(unit) <= number).forEach(unit -> given.put(unit, number));
        }
        Map<String, Optional<Integer>> all = new LinkedHashMap<>();
        for (String unit : run.covered()) {
            all.put(
                    unit,
                    Optional.ofNullable(given.get(unit)).map(tier -> Math.min(tier + down(unit), tiers.size() - 1)));
        }
        return all;
    }

    private Fraction judged(String unit) {
        return run.standings().judged(unit).orElseThrow();
    }

    private int best(String unit) {
        List<String> names = run.scheme().list("tiers").stream()
                .map(tier -> tier.get("name").textValue())
                .toList();
        return run.standings().vetoes(unit).stream()
                .mapToInt(veto -> names.indexOf(veto.path("tierAtMost").asText()))
                .reduce(0, Math::max);
    }

    private int down(String unit) {
        return run.standings().vetoes(unit).stream()
                .mapToInt(veto -> veto.path("tierDown").asInt(0))
                .sum();
    }

    private Optional<Fraction> rank(String unit) {
        return run.standings().rank(first().get("id").textValue(), unit);
    }

    private JsonNode first() {
        return run.scheme().list("rankings").get(0);
    }

    private Set<String> admitted(JsonNode tier, int number, List<String> wanting) {
        Map<List<OracleValue>, List<String>> groups = new LinkedHashMap<>();
        for (String unit : run.covered()) {
            if (rank(unit).isPresent()) {
                List<OracleValue> group = run.standings().group(first(), unit).orElseThrow();
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(unit);
            }
        }
        boolean counts = tier.path("vetoed").asText().equals("count");
        Set<String> admitted = new HashSet<>();
        groups.values().forEach(ranked -> {
            List<String> candidates = ranked.stream()
                    .filter(wanting::contains)
                    .filter(unit -> counts || best(unit) <= number)
                    .toList();
            admitted.addAll(filled(tier, candidates, places(tier, ranked.size())));
        });
        return admitted;
    }

    private static int places(JsonNode tier, int ranked) {
        String percent = tier.get("share").textValue().replace("%", "");
        return Fraction.parse(percent)
                .over(Fraction.of(100))
                .times(Fraction.of(ranked))
                .rounded(0, RoundingMode.valueOf(tier.get("shareRounding").textValue()))
                .numerator()
                .intValueExact();
    }

    /** A unit gets in if enough places are left after those before it; at a tie with the last place as stated. */
    private List<String> filled(JsonNode tier, List<String> candidates, int places) {
        Comparator<String> order = Comparator.comparing(unit -> rank(unit).orElseThrow());
        for (JsonNode by : tier.path("by")) {
            order = order.thenComparing(unit -> key(by, unit), Comparator.reverseOrder());
        }
        Comparator<String> byAll = order;
        boolean admits = tier.get("onTie").textValue().equals("admit");
        return candidates.stream()
                .filter(unit -> {
                    long before = candidates.stream()
                            .filter(other -> byAll.compare(other, unit) < 0)
                            .count();
                    long alike = candidates.stream()
                            .filter(other -> byAll.compare(other, unit) == 0)
                            .count();
                    return admits ? before < places : before + alike <= places;
                })
                .toList();
    }

    private Fraction key(JsonNode by, String unit) {
        return run.evaluator()
                .evaluate(by, OracleContext.of(run.scheme().root(), unit, run.period()))
                .closed()
                .fraction();
    }
}
