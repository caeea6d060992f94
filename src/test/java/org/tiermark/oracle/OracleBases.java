package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiermark.oracle.OracleValue.Missing;
import org.tiermark.oracle.OracleValue.Text;

/** Points that each base kind gives, once it is known to hold. */
final class OracleBases {
    private final OracleRun run;

    OracleBases(OracleRun run) {
        this.run = run;
    }

    /** What a rule reads. */
    JsonNode of(JsonNode rule) {
        return rule.has("of") ? rule.get("of") : TextNode.valueOf("value");
    }

    OracleValue points(OracleItem item, JsonNode rule, OracleContext context) {
        return switch (rule.get("kind").textValue()) {
            case "full" -> full(item, context);
            case "none" -> OracleValue.amount(Fraction.ZERO);
            case "attain" -> attain(item, rule, context);
            case "ratio" -> ratio(item, rule, context);
            case "bands" -> bands(rule, "points", context);
            case "curve" -> curve(rule, "points", context);
            case "formula" -> evaluate(rule.get("points"), context);
            default -> throw new OracleException("no base kind in %s".formatted(rule));
        };
    }

    private OracleValue full(OracleItem item, OracleContext context) {
        return run.items().full(item, context.unit(), context.period());
    }

    private OracleValue evaluate(JsonNode node, OracleContext context) {
        return run.evaluator().evaluate(node, context).closed();
    }

    private OracleValue attain(OracleItem item, JsonNode rule, OracleContext context) {
        OracleValue met = rule.has("met")
                ? evaluate(rule.get("met"), context)
                : reached(evaluate(of(rule), context), evaluate(rule.get("target"), context), context);
        if (met instanceof Missing) {
            return met;
        }
        if (met.isTrue()) {
            return full(item, context);
        }
        return rule.has("otherwise") ? evaluate(rule.get("otherwise"), context) : OracleValue.amount(Fraction.ZERO);
    }

    private OracleValue reached(OracleValue of, OracleValue target, OracleContext context) {
        boolean higher = run.name("direction", context).fraction().signum() > 0;
        return OracleComparison.compare(higher ? ">=" : "<=", of, target);
    }

    private OracleValue ratio(OracleItem item, JsonNode rule, OracleContext context) {
        OracleValue of = evaluate(of(rule), context);
        OracleValue target = evaluate(rule.get("target"), context);
        if (of instanceof Missing) {
            return of;
        }
        if (target instanceof Missing) {
            return target;
        }
        if (target.fraction().signum() <= 0) {
            return rule.has("atZero") ? evaluate(rule.get("atZero"), context) : OracleValue.NOT_COMPUTABLE;
        }
        boolean inverse = rule.path("form").asText().equals("inverse");
        if (inverse && of.fraction().signum() == 0) {
            return OracleValue.NOT_COMPUTABLE;
        }
        Fraction share = share(rule, of.fraction(), target.fraction(), context);
        if (rule.has("floor")) {
            share = share.greater(evaluate(rule.get("floor"), context).fraction());
        }
        if (!rule.path("cap").asText().equals("none")) {
            share = share.lesser(
                    rule.has("cap") ? evaluate(rule.get("cap"), context).fraction() : Fraction.ONE);
        }
        OracleValue full = full(item, context);
        return full instanceof Missing
                ? full
                : OracleValue.amount(full.fraction().times(share));
    }

    private Fraction share(JsonNode rule, Fraction of, Fraction target, OracleContext context) {
        boolean lower = run.name("direction", context).fraction().signum() < 0;
        return switch (rule.path("form").asText()) {
            case "mirror" -> Fraction.of(2).minus(of.over(target));
            case "inverse" -> target.over(of);
            default -> {
                if (lower) {
                    throw new OracleException("lower is better: state the form of %s".formatted(rule));
                }
                yield of.over(target);
            }
        };
    }

    /** What a rule's table says of what it reads. */
    OracleValue bands(JsonNode rule, String table, OracleContext context) {
        OracleValue of = evaluate(of(rule), context);
        if (of instanceof Missing) {
            return of;
        }
        for (Map.Entry<String, JsonNode> band : rule.get(table).properties()) {
            boolean within = of instanceof Text text
                    ? band.getKey().equals(text.text())
                    : OracleInterval.parse(band.getKey()).contains(of.fraction());
            if (within) {
                return evaluate(band.getValue(), context);
            }
        }
        return OracleValue.NOT_COMPUTABLE;
    }

    /** What a rule's line says of what it reads. */
    OracleValue curve(JsonNode rule, String line, OracleContext context) {
        OracleValue of = evaluate(of(rule), context);
        if (of instanceof Missing) {
            return of;
        }
        List<OracleCurve.Point> points = new ArrayList<>();
        for (JsonNode pair : rule.get(line)) {
            OracleValue x = evaluate(pair.get(0), context);
            OracleValue y = evaluate(pair.get(1), context);
            if (x instanceof Missing || y instanceof Missing) {
                return x instanceof Missing ? x : y;
            }
            points.add(new OracleCurve.Point(x.fraction(), y.fraction()));
        }
        return OracleValue.amount(
                OracleCurve.at(of.fraction(), points, rule.get("ends").textValue()));
    }
}
