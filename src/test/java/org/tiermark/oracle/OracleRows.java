package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.oracle.OracleExpression.Call;
import org.tiermark.oracle.OracleValue.Amount;
import org.tiermark.oracle.OracleValue.Missing;

/** Functions that run over the rows of a unit, in the formula of an indicator made of them. */
final class OracleRows {
    /** Under which the name of the column is bound that rows count once by; blank where all count. */
    static final String AT_HAND = "rows at hand";

    private final OracleRun run;

    OracleRows(OracleRun run) {
        this.run = run;
    }

    /** What the argument comes to in each row that counts; empty where nothing is known of the period. */
    Optional<List<OracleValue>> values(Call call, OracleContext context) {
        String once = context.bound().get(AT_HAND).text();
        Optional<List<Map<String, String>>> rows = run.files().rows(context.unit(), context.period(), run.period());
        return rows.map(known -> {
            List<OracleValue> counted = new ArrayList<>();
            Map<String, OracleValue> largest = new LinkedHashMap<>();
            for (Map<String, String> row : known) {
                OracleValue value = run.evaluator()
                        .evaluate(call.arguments().get(0), bound(row, context))
                        .closed();
                String key = once.isEmpty() ? "" : row.get(once);
                if (value instanceof Missing) {
                    continue;
                }
                if (key.isEmpty()) {
                    counted.add(value);
                } else {
                    largest.merge(key, value, OracleRows::larger);
                }
            }
            counted.addAll(largest.values());
            return counted;
        });
    }

    private static OracleValue larger(OracleValue one, OracleValue other) {
        if (one instanceof Amount a && other instanceof Amount b) {
            return a.fraction().compareTo(b.fraction()) >= 0 ? one : other;
        }
        return one.isTrue() ? one : other;
    }

    private OracleContext bound(Map<String, String> row, OracleContext context) {
        OracleContext bound = context;
        for (JsonNode column : run.scheme().list("indicators")) {
            if (column.has("rows") && !column.has("formula")) {
                String id = column.get("id").textValue();
                bound = bound.with(id, cell(row.get(id), column));
            }
        }
        return bound;
    }

    private static OracleValue cell(String text, JsonNode column) {
        if (text.isEmpty()) {
            return OracleValue.MISSING;
        }
        return column.has("values") ? new OracleValue.Text(text) : OracleValue.amount(Fraction.parse(text));
    }
}
