package org.tiermark.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * Adds to a generated case what stands in files beside the figures, rules that rest on it, and aggregates of every
 * sort.
 */
final class FilesGenerator {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final List<String> AGGREGATES = List.of("min", "max", "geometric", "harmonic", "none");
    private static final List<String> FORMULAS = List.of(
            "sum(times)",
            "count(times)",
            "count(sort == \"甲\")",
            "count(times > 1 and sort != \"乙\")",
            "max(times)",
            "min(-times)",
            "mean(times)",
            "median(times)",
            "percentile(times, 50, \"inclusive\")",
            "sum(if(sort == \"甲\", times))",
            "sum(if(sort == \"甲\", 2 * times, if(times > 2, 1, 0.5))) / 3",
            "sum(if(times >= mean(times), 1))",
            "sum(times) - coalesce(max(times), 0)",
            "sum(1)");

    private final Dice dice;
    private final ObjectNode scheme;
    private final OracleTable table;
    private final List<String> figures = new ArrayList<>();
    private final boolean grouped;

    private FilesGenerator(GeneratedCase drawn) {
        this.dice = new Dice(-drawn.seed());
        try {
            this.scheme = (ObjectNode) JSON.readTree(drawn.scheme());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.table = OracleTable.parse(
                drawn.figures(), "unit", "period", scheme.path("period").asText());
        scheme.path("indicators").forEach(indicator -> {
            if (!indicator.has("values") && !indicator.has("columns") && !indicator.has("range")) {
                figures.add(indicator.get("id").textValue());
            }
        });
        this.grouped = drawn.figures().lines().findFirst().orElse("").matches("(.*,)?region(,.*)?");
    }

    /** The same case with files beside it. */
    static GeneratedCase beside(GeneratedCase drawn) {
        FilesGenerator generator = new FilesGenerator(drawn);
        String benchmarks = generator.figures.isEmpty() ? "" : generator.benchmarks();
        String rows = generator.rows();
        generator.aggregates(generator.scheme, true);
        String ledger = generator.ledger();
        return new GeneratedCase(
                drawn.seed(), generator.scheme.toPrettyString(), drawn.figures(), benchmarks, rows, ledger);
    }

    private ArrayNode indicators() {
        return (ArrayNode) scheme.get("indicators");
    }

    private String benchmarks() {
        String of = dice.pick(figures);
        String sort = dice.pick("mean", "control", "target");
        ObjectNode indicator = indicators().addObject().put("id", "held").put("measure", "分");
        String name = of + "." + sort;
        indicator.put(
                "formula",
                dice.pick(
                        name,
                        "coalesce(" + name + ", 1) - 1",
                        "coalesce(" + of + ", 0) - coalesce(%s, 2)".formatted(name)));
        rule("coalesce(held, 3)");
        StringBuilder csv = new StringBuilder("indicator,period,unit," + (grouped ? "region," : "") + sort + "\n");
        TreeSet<String> periods = new TreeSet<>(table.periods());
        for (String period : periods) {
            for (String unit : dice.some(table.units(), dice.between(0, 3))) {
                line(csv, of, period, unit, "");
            }
            for (String region : grouped ? dice.some(List.of("甲", "甲乙"), dice.between(0, 2)) : List.<String>of()) {
                line(csv, of, period, "", region);
            }
            if (dice.chance(60)) {
                line(csv, of, period, "", "");
            }
        }
        return csv.toString();
    }

    private void line(StringBuilder csv, String of, String period, String unit, String region) {
        csv.append(String.join(",", of, period, unit)).append(grouped ? "," + region : "");
        csv.append(',').append(dice.decimal(-20, 100, 3)).append('\n');
    }

    private String rows() {
        indicators().addObject().put("id", "sort").put("rows", "events").set("values", Draft.array(Profile.WORDS));
        indicators().addObject().put("id", "times").put("rows", "events").put("measure", "次");
        for (int i = 1; i <= 2; i++) {
            ObjectNode made = indicators().addObject().put("id", "events" + i).put("rows", "events");
            made.put("formula", dice.pick(FORMULAS));
            if (dice.chance(50)) {
                made.put("once", "matter");
            }
            rule("coalesce(events" + i + ", 7)");
        }
        boolean dated = !table.periods().get(0).isEmpty();
        StringBuilder csv = new StringBuilder("unit," + (dated ? "period," : "") + "matter,sort,times\n");
        List<String> periods = dice.some(table.periods(), dice.between(1, 3));
        for (String unit : table.units()) {
            for (int i = dice.between(0, 4); i > 0; i--) {
                csv.append(unit).append(',').append(dated ? dice.pick(periods) + "," : "");
                csv.append(dice.pick("", "A1", "A1", "B-2")).append(',');
                csv.append(dice.pick("甲", "乙", "甲乙", "")).append(',');
                csv.append(dice.chance(10) ? "" : dice.decimal(0, 5, 1)).append('\n');
            }
        }
        return csv.toString();
    }

    /** Lets some item rest on what was added. */
    private void rule(String of) {
        List<ObjectNode> items = items();
        if (items.isEmpty()) {
            return;
        }
        ObjectNode item = dice.pick(items);
        ArrayNode rules = item.has("rules") ? (ArrayNode) item.get("rules") : item.putArray("rules");
        ObjectNode rule = rules.addObject().put("kind", "deduct").put("of", of);
        rule.put("per", dice.between(1, 3)).put("points", 0.5).put("steps", dice.pick("exact", "whole", "begun"));
        rule.put("when", dice.pick("1 == 1", "not missing(value)", "subtotal >= 0"));
        if (!item.has("indicator") && !item.has("items")) {
            rule.remove("when");
        }
    }

    /** Items with rules or parts of their own. */
    private List<ObjectNode> items() {
        List<ObjectNode> items = new ArrayList<>();
        collect(scheme, items);
        return items;
    }

    private static void collect(JsonNode parent, List<ObjectNode> items) {
        parent.path("items").forEach(item -> {
            if (item.has("rules") || item.has("items")) {
                items.add((ObjectNode) item);
            }
            collect(item, items);
        });
    }

    private void aggregates(ObjectNode parent, boolean root) {
        if (dice.chance(35)) {
            String aggregate = dice.pick(AGGREGATES);
            if (root || !aggregate.equals("none")) {
                parent.put("aggregate", aggregate);
            }
            if (root && aggregate.equals("none")) {
                withoutStandings();
            }
            if (aggregate.equals("geometric") && !parent.has("round")) {
                parent.putObject("round").put("decimals", 3).put("mode", "HALF_UP");
            }
            parent.remove("points");
            parent.path("items").forEach(item -> ((ObjectNode) item).put("floor", "0.5"));
        }
        parent.path("items").forEach(item -> {
            if (item.has("items")) {
                aggregates((ObjectNode) item, false);
            }
        });
    }

    /** Where nothing is made of the items, their points alone are compared. */
    private void withoutStandings() {
        scheme.remove(List.of("tiers", "rankings", "goals", "rules"));
        for (ObjectNode item : items()) {
            Iterator<JsonNode> rules = item.path("rules").iterator();
            while (rules.hasNext()) {
                if (rules.next().get("kind").asText().equals("veto")) {
                    rules.remove();
                }
            }
        }
    }

    private String ledger() {
        StringBuilder csv = new StringBuilder("unit,item,points,rule,reason\n");
        for (int i = items().isEmpty() ? 0 : dice.between(0, 8); i > 0; i--) {
            ObjectNode item = dice.pick(items());
            List<Integer> adjustments = new ArrayList<>();
            int number = 0;
            for (JsonNode rule : item.path("rules")) {
                number++;
                if (List.of("deduct", "bonus", "set", "veto")
                        .contains(rule.get("kind").textValue())) {
                    adjustments.add(number);
                }
            }
            boolean waives = !adjustments.isEmpty() && dice.chance(50);
            csv.append(dice.pick(table.units()))
                    .append(',')
                    .append(item.get("id").textValue());
            csv.append(',').append(waives ? "" : dice.decimal(-5, 5, 2));
            csv.append(',')
                    .append(waives ? dice.pick(adjustments).toString() : "")
                    .append(",decided\n");
        }
        return csv.toString();
    }
}
