package org.tiermark.oracle;

import java.util.List;
import java.util.Optional;
import org.tiermark.oracle.OracleResult.UnitResult;

/** Small schemes with one indicator {@code x} and one item {@code i}, for vectors that a pencil can follow. */
final class OracleVectors {
    private OracleVectors() {}

    /** A scheme with one item; what is given goes into the item and, after it, into the scheme. */
    static String scheme(String indicator, String item, String rest) {
        return """
                { "id": "s", "version": "1", "title": "vector",
                  "indicators": [ { "id": "x" %s } ],
                  "items": [ { "id": "i", "indicator": "x", %s } ] %s }
                """.formatted(indicator, item, rest);
    }

    /** Figures of x for the units u1, u2 … in this order. */
    static String figures(String... values) {
        StringBuilder csv = new StringBuilder("unit,x\n");
        for (int i = 0; i < values.length; i++) {
            csv.append('u').append(i + 1).append(',').append(values[i]).append('\n');
        }
        return csv.toString();
    }

    /** Points of the item for one value of x, or "none". */
    static String points(String indicator, String item, String value) {
        return points(Oracle.evaluate(scheme(indicator, item, ""), figures(value)), "u1");
    }

    static String points(OracleResult result, String unit) {
        return text(result.units().get(unit).points().get("i"));
    }

    /** What a formula comes to over figures of x, in the order of the units. */
    static List<String> formula(String expression, String... values) {
        String rule = "\"missing\": \"absent\", \"rules\": [ { \"kind\": \"formula\", \"points\": \"%s\" } ]";
        String mode = ", \"round\": { \"decimals\": 9, \"mode\": \"HALF_UP\" }";
        OracleResult result = Oracle.evaluate(scheme("", rule.formatted(expression), mode), figures(values));
        return result.units().values().stream()
                .map(unit -> text(unit.points().get("i")))
                .toList();
    }

    static List<String> ranks(OracleResult result, String ranking) {
        return result.units().values().stream()
                .map(unit -> text(unit.ranks().get(ranking)))
                .toList();
    }

    static List<String> tiers(OracleResult result) {
        return result.units().values().stream()
                .map(UnitResult::tier)
                .map(OracleVectors::text)
                .toList();
    }

    static String text(Optional<?> answer) {
        return answer.map(Object::toString).orElse("none");
    }
}
