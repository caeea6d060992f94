package org.tiermark.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scheme as read, with its indicators, attributes and items by id. */
final class OracleScheme {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonNode json;
    private final OracleItem root;
    private final Map<String, JsonNode> indicators = new LinkedHashMap<>();
    private final Map<String, JsonNode> attributes = new LinkedHashMap<>();
    private final Map<String, OracleItem> items = new LinkedHashMap<>();

    private OracleScheme(JsonNode json) {
        this.json = json;
        this.root = OracleItem.root(json);
        json.path("indicators").forEach(each -> indicators.put(each.get("id").textValue(), each));
        json.path("units")
                .path("attributes")
                .forEach(each -> attributes.put(
                        each.isTextual() ? each.textValue() : each.get("id").textValue(), each));
        root.all().stream().filter(item -> !item.isRoot()).forEach(item -> items.put(item.id(), item));
    }

    static OracleScheme parse(String text) {
        try {
            return new OracleScheme(JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    JsonNode json() {
        return json;
    }

    OracleItem root() {
        return root;
    }

    Map<String, OracleItem> items() {
        return items;
    }

    Optional<JsonNode> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    Optional<JsonNode> attribute(String id) {
        return Optional.ofNullable(attributes.get(id));
    }

    Optional<JsonNode> stated(String key) {
        return Optional.ofNullable(json.get(key));
    }

    Optional<RoundingMode> roundingMode() {
        return stated("round")
                .map(round -> RoundingMode.valueOf(round.get("mode").textValue()));
    }

    List<JsonNode> list(String key) {
        List<JsonNode> list = new ArrayList<>();
        json.path(key).forEach(list::add);
        return list;
    }

    String unitColumn() {
        JsonNode key = json.path("units").path("key");
        if (key.size() > 1) {
            throw new OracleException("the oracle reads units of one key column");
        }
        return key.isEmpty() ? "unit" : key.get(0).textValue();
    }

    String periodColumn() {
        return json.path("units").path("period").asText("period");
    }

    /** Rounds as a {@code round} says, where there is one. */
    static Fraction rounded(Fraction amount, Optional<JsonNode> round) {
        return round.map(stated -> amount.rounded(
                        stated.get("decimals").intValue(),
                        RoundingMode.valueOf(stated.get("mode").textValue())))
                .orElse(amount);
    }
}
