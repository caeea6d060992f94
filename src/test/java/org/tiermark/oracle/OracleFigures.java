package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.oracle.OracleValue.Missing;
import org.tiermark.oracle.OracleValue.Text;

/** Figures and attributes by unit and period, submitted or derived. */
final class OracleFigures {
    private static final Map<String, Absence> TOKENS = Map.of(
            "", Absence.MISSING,
            "-", Absence.MISSING,
            "—", Absence.MISSING,
            "/", Absence.MISSING,
            "无", Absence.MISSING,
            "N/A", Absence.NOT_APPLICABLE,
            "不适用", Absence.NOT_APPLICABLE,
            "未报", Absence.NOT_SUBMITTED,
            "未报送", Absence.NOT_SUBMITTED);

    private final OracleRun run;
    private final Map<List<String>, OracleValue> derived = new HashMap<>();

    OracleFigures(OracleRun run) {
        this.run = run;
    }

    boolean has(String id) {
        return run.scheme().indicator(id).or(() -> run.scheme().attribute(id)).isPresent();
    }

    OracleValue get(String id, String unit, String period) {
        JsonNode column = run.scheme()
                .indicator(id)
                .or(() -> run.scheme().attribute(id))
                .orElseThrow(() -> new OracleException("no figure '%s'".formatted(id)));
        if (!column.has("formula")) {
            return rounded(submitted(id, column, unit, period), column);
        }
        List<String> key = List.of(id, unit, period);
        if (!derived.containsKey(key)) {
            OracleContext context = column.has("rows")
                    ? OracleContext.of(unit, period)
                            .with(
                                    OracleRows.AT_HAND,
                                    new Text(column.path("once").asText()))
                    : OracleContext.of(unit, period);
            OracleValue value =
                    run.evaluator().evaluate(column.get("formula"), context).closed();
            derived.put(key, rounded(value, column));
        }
        return derived.get(key);
    }

    boolean isPanel(String id) {
        return run.scheme().indicator(id).filter(each -> each.has("columns")).isPresent();
    }

    /** The figures of a panel, column by column. */
    List<OracleValue> panel(String id, String unit, String period) {
        JsonNode panel = run.scheme().indicator(id).orElseThrow();
        List<OracleValue> figures = new ArrayList<>();
        panel.get("columns")
                .forEach(column -> figures.add(submitted(id, panel, List.of(column.textValue()), unit, period)));
        return figures;
    }

    private static OracleValue rounded(OracleValue value, JsonNode column) {
        return value instanceof OracleValue.Amount amount
                ? OracleValue.amount(OracleScheme.rounded(amount.fraction(), Optional.ofNullable(column.get("round"))))
                : value;
    }

    private OracleValue submitted(String id, JsonNode column, String unit, String period) {
        List<String> headings = new ArrayList<>(List.of(id));
        headings.add(column.path("name").asText(id));
        column.path("aliases").forEach(alias -> headings.add(alias.textValue()));
        return submitted(id, column, headings, unit, period);
    }

    private OracleValue submitted(String id, JsonNode column, List<String> headings, String unit, String period) {
        Optional<String> cell = run.table().cell(unit, period, headings).map(String::strip);
        if (cell.isEmpty()) {
            return new Missing(Absence.NOT_SUBMITTED);
        }
        Optional<Absence> token = token(cell.get(), column);
        if (token.isPresent()) {
            return new Missing(token.get());
        }
        return isText(id, column) ? new Text(cell.get()) : number(cell.get(), column);
    }

    private Optional<Absence> token(String cell, JsonNode column) {
        for (JsonNode tokens :
                List.of(column.path("tokens"), run.scheme().json().path("tokens"))) {
            if (tokens.has(cell)) {
                return Optional.of(Absence.named(tokens.get(cell).textValue()));
            }
        }
        return Optional.ofNullable(TOKENS.get(cell));
    }

    private boolean isText(String id, JsonNode column) {
        return run.scheme().indicator(id).isPresent() ? column.has("values") : !column.has("measure");
    }

    private static OracleValue number(String cell, JsonNode column) {
        boolean percent = cell.endsWith("%") && column.path("measure").asText().equals("%");
        return OracleValue.amount(Fraction.parse(percent ? cell.substring(0, cell.length() - 1) : cell));
    }
}
