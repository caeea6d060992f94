package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.oracle.OracleExpression.Name;
import org.tiermark.oracle.OracleExpression.Negated;
import org.tiermark.oracle.OracleValue.Missing;

/** Ranks: who is ranked, in which group, by which keys, and what equals get. */
final class OracleRankings {
    private final OracleRun run;
    private final Map<String, Map<String, Entry>> entries = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    OracleRankings(OracleRun run) {
        this.run = run;
    }

    /**
     * A ranked unit.
     *
     * @param group values of the attributes that it is ranked within
     * @param last 0, or 1 where a veto puts it after all others
     * @param keys larger first; none for those put last, so that they are equal
     */
    private record Entry(List<OracleValue> group, int last, List<Fraction> keys) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            if (last != other.last) {
                return Integer.compare(last, other.last);
            }
            for (int i = 0; i < keys.size(); i++) {
                int order = other.keys.get(i).compareTo(keys.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    Optional<Fraction> rank(JsonNode ranking, String unit) {
        Map<String, Entry> all = entries(ranking);
        return Optional.ofNullable(all.get(unit)).map(own -> place(ranking, unit, own, all));
    }

    private static Fraction place(JsonNode ranking, String unit, Entry own, Map<String, Entry> all) {
        List<Entry> group = all.values().stream()
                .filter(entry -> entry.group().equals(own.group()))
                .toList();
        List<Entry> better =
                group.stream().filter(entry -> entry.compareTo(own) < 0).toList();
        if (ranking.get("ties").asText().equals("ordinal")) {
            OracleOrder order = new OracleOrder();
            long before = all.entrySet().stream()
                    .filter(each -> each.getValue().equals(own) && order.compare(each.getKey(), unit) < 0)
                    .count();
            return Fraction.of(better.size() + before + 1);
        }
        long equal = group.stream().filter(own::equals).count();
        long distinct = better.stream().distinct().count();
        return OraclePlaces.place(ranking.get("ties").textValue(), better.size(), distinct, equal);
    }

    private Map<String, Entry> entries(JsonNode ranking) {
        String id = ranking.get("id").textValue();
        if (!entries.containsKey(id)) {
            if (!open.add(id)) {
                throw new OracleException("a circle through the ranking %s".formatted(id));
            }
            Map<String, Entry> all = new LinkedHashMap<>();
            run.covered().forEach(unit -> entry(ranking, unit).ifPresent(entry -> all.put(unit, entry)));
            entries.put(id, all);
        }
        return entries.get(id);
    }

    private Optional<Entry> entry(JsonNode ranking, String unit) {
        OracleContext context = OracleContext.of(run.scheme().root(), unit, run.period());
        OracleValue when = run.evaluator().condition(Optional.ofNullable(ranking.get("when")), context);
        List<JsonNode> vetoes = run.standings().vetoes(unit);
        boolean unranked =
                vetoes.stream().anyMatch(veto -> veto.path("unranked").asBoolean());
        if (run.standings().score(unit).isEmpty() || !when.isTrue() || unranked) {
            return Optional.empty();
        }
        Optional<List<OracleValue>> group = group(ranking, unit);
        Optional<List<Fraction>> keys = keys(ranking, context);
        if (group.isEmpty() || keys.isEmpty()) {
            return Optional.empty();
        }
        boolean last = vetoes.stream().anyMatch(veto -> veto.path("rankLast").asBoolean());
        return Optional.of(new Entry(group.get(), last ? 1 : 0, last ? List.of() : keys.get()));
    }

    /** The values of what a ranking is within. */
    Optional<List<OracleValue>> group(JsonNode ranking, String unit) {
        List<JsonNode> attributes = new ArrayList<>();
        if (ranking.has("within")) {
            JsonNode within = ranking.get("within");
            if (within.isTextual()) {
                attributes.add(within);
            }
            within.forEach(attributes::add);
        }
        List<OracleValue> group = attributes.stream()
                .map(attribute -> run.figures().get(attribute.textValue(), unit, run.period()))
                .toList();
        return group.stream().anyMatch(OracleValue::isMissing) ? Optional.empty() : Optional.of(group);
    }

    private Optional<List<Fraction>> keys(JsonNode ranking, OracleContext context) {
        List<Fraction> keys = new ArrayList<>();
        OracleContext compared =
                context.with("score", OracleValue.amount(run.standings().score(context.unit(), ranking)));
        if (!ranking.has("by")) {
            return run.standings()
                    .score(context.unit(), ranking)
                    .map(score -> List.of(run.standings().keyed(ranking, score)));
        }
        for (JsonNode by : ranking.get("by")) {
            OracleValue key = key(run.evaluator().expression(by), compared);
            if (key instanceof Missing) {
                return Optional.empty();
            }
            keys.add(run.standings().keyed(ranking, key.fraction()));
        }
        return Optional.of(keys);
    }

    /** A tier counts as a key by its place in the list, the best being the largest. */
    private OracleValue key(OracleExpression by, OracleContext context) {
        if (by instanceof Name name && name.name().equals("tier")) {
            Optional<Integer> index = run.standings().tierIndex(context.unit());
            return OracleValue.amount(index.map(place -> Fraction.of(-place)));
        }
        if (by instanceof Negated negated && negated.operand().equals(new Name("tier"))) {
            Optional<Integer> index = run.standings().tierIndex(context.unit());
            return OracleValue.amount(index.map(Fraction::of));
        }
        return run.evaluator().evaluate(by, context).closed();
    }
}
