package org.tiermark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The scheme of the workload: six attainments, six deductions for each occurrence with a cap, six lines from floor to
 * target, four band tables, four comparisons with the mean of all units, two growth thresholds and two growth lines;
 * three levels of weights, four tiers with a veto, ranks overall and within groups.
 */
final class WorkloadScheme {
    private static final String ROUND = "\"round\": { \"decimals\": 4, \"mode\": \"HALF_UP\" }";

    private WorkloadScheme() {}

    /** As JSON. */
    static String json() {
        return """
                { "id": "workload", "version": "1", "units": { "attributes": ["group"] },
                  "indicators": [ %s ],
                  "aggregate": "mean",
                  "items": [
                    %s,
                    %s,
                    %s
                  ],
                  "round": { "decimals": 2, "mode": "HALF_UP" },
                  "tiers": [ { "name": "A", "score": "[75,)" }, { "name": "B", "score": "[65,)" },
                             { "name": "C", "score": "[55,)" }, { "name": "D" } ],
                  "rankings": [ { "id": "rank", "ties": "competition" },
                                { "id": "rank_in_group", "within": "group", "ties": "competition" } ] }
                """.formatted(
                        indicators(),
                        domain(
                                "delivery",
                                0.5,
                                part("attained", 0.6, 6, WorkloadScheme::attained),
                                part("linear", 0.4, 6, WorkloadScheme::linear)),
                        domain(
                                "safety",
                                0.3,
                                part("counted", 0.7, 6, WorkloadScheme::counted),
                                part("banded", 0.3, 4, WorkloadScheme::banded)),
                        domain(
                                "standing",
                                0.2,
                                part("compared", 0.5, 4, WorkloadScheme::compared),
                                part("grown", 0.5, 4, WorkloadScheme::grown)));
    }

    private static String indicators() {
        List<String> all = new ArrayList<>();
        for (String family : List.of("a6", "c6", "l6", "b4", "m4", "g4", "p4")) {
            for (int i = 1; i <= family.charAt(1) - '0'; i++) {
                String measure = family.charAt(0) == 'a' && i <= 3 ? ", \"measure\": \"%\"" : "";
                String direction = family.charAt(0) == 'a' ? ", \"direction\": \"higher\"" : "";
                all.add("{ \"id\": \"" + family.charAt(0) + i + "\"" + measure + direction + " }");
            }
        }
        return String.join(", ", all);
    }

    private static String domain(String id, double weight, String one, String other) {
        return "{ \"id\": \"%s\", \"weight\": %s, \"aggregate\": \"mean\", %s, \"items\": [ %s, %s ] }"
                .formatted(id, weight, ROUND, one, other);
    }

    private static String part(String id, double weight, int items, IntFunction<String> item) {
        String all = IntStream.rangeClosed(1, items).mapToObj(item).collect(Collectors.joining(", "));
        return "{ \"id\": \"%s\", \"weight\": %s, \"aggregate\": \"mean\", %s, \"items\": [ %s ] }"
                .formatted(id, weight, ROUND, all);
    }

    private static String item(String id, String indicator, String rules) {
        return """
                { "id": "%s", "points": 100, "indicator": "%s", %s,
                  "missing": { "missing": "zero" }, "rules": [ %s ] }""".formatted(id, indicator, ROUND, rules);
    }

    private static String attained(int i) {
        return item("attained" + i, "a" + i, "{ \"kind\": \"ratio\", \"target\": 97 }");
    }

    private static String counted(int i) {
        String veto = i == 1 ? ", { \"kind\": \"veto\", \"when\": \"value >= 12\", \"tierAtMost\": \"C\" }" : "";
        return item(
                "counted" + i,
                "c" + i,
                "{ \"kind\": \"deduct\", \"points\": 7.5, \"per\": 1, \"steps\": \"exact\", \"cap\": 60 }" + veto);
    }

    private static String linear(int i) {
        return item(
                "linear" + i,
                "l" + i,
                "{ \"kind\": \"curve\", \"points\": [[30, 0], [103, 100]], \"ends\": \"clamp\" }");
    }

    private static String banded(int i) {
        return item("banded" + i, "b" + i, """
                { "kind": "bands", "points": { "[75,)": 100, "[50,75)": 80, "[25,50)": 60, "(,25)": 30 } }""");
    }

    private static String compared(int i) {
        return item("compared" + i, "m" + i, """
                { "kind": "formula",
                  "points": "if(value >= mean(value), 100, if(value >= 0.9 * mean(value), 50, 0))" }""");
    }

    private static String grown(int i) {
        String growth = "\"of\": \"(value - p%d) / p%d * 100\"".formatted(i, i);
        return item(
                "grown" + i,
                "g" + i,
                i <= 2
                        ? "{ \"kind\": \"bands\", %s, \"points\": { \"[5,)\": 100, \"[0,5)\": 60, \"(,0)\": 20 } }"
                                .formatted(growth)
                        : "{ \"kind\": \"curve\", %s, \"points\": [[-50, 0], [100, 100]], \"ends\": \"clamp\" }"
                                .formatted(growth));
    }
}
