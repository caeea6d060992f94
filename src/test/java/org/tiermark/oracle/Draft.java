package org.tiermark.oracle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A generated scheme in the making: what it has so far, and what its later parts may name. */
final class Draft {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    final Dice dice;
    final ObjectNode scheme = object();
    final List<DraftColumn> columns = new ArrayList<>();
    /** Columns of panels; expressions name only the panel. */
    final List<DraftColumn> panelColumns = new ArrayList<>();

    final List<String> panels = new ArrayList<>();
    final List<String> periods = new ArrayList<>();
    final List<String> tiers = new ArrayList<>();
    final List<String> rankings = new ArrayList<>();
    final List<String> finishedItems = new ArrayList<>();
    private final Set<GeneratorFeature> features;
    private int nodes;

    Draft(long seed, Set<GeneratorFeature> features) {
        this.dice = new Dice(seed);
        this.features = Set.copyOf(features);
    }

    boolean uses(GeneratorFeature feature) {
        return features.contains(feature);
    }

    /** Whether a feature that is on is wanted here. */
    boolean wants(GeneratorFeature feature, int percent) {
        return dice.chance(percent) && uses(feature);
    }

    int nextNumber() {
        return ++nodes;
    }

    boolean hasMode() {
        return scheme.has("round");
    }

    boolean hasHistory() {
        return periods.size() > 1;
    }

    List<DraftColumn> numbers() {
        return columns.stream().filter(column -> !column.isText()).toList();
    }

    List<DraftColumn> texts() {
        return columns.stream().filter(DraftColumn::isText).toList();
    }

    /** Text attributes, which groups are made of. */
    List<String> groups() {
        return texts().stream()
                .filter(column -> column.origin() == DraftColumn.Origin.ATTRIBUTE)
                .map(DraftColumn::id)
                .toList();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** Puts an expression; a plain number becomes a JSON number or stays a text. */
    void put(ObjectNode node, String key, String expression) {
        if (expression.matches("-?[0-9]+(\\.[0-9]+)?") && dice.chance(70)) {
            node.put(key, new BigDecimal(expression));
        } else {
            node.put(key, expression);
        }
    }

    ObjectNode round(int mostDecimals) {
        return object().put("decimals", dice.between(0, mostDecimals))
                .put(
                        "mode",
                        dice.pick("HALF_UP", "HALF_UP", "HALF_EVEN", "HALF_DOWN", "UP", "DOWN", "CEILING", "FLOOR"));
    }

    /** Whether a part of the scheme comes to decimals of limited length, which a rounding has to hide. */
    static boolean isIrrational(ObjectNode node) {
        ObjectNode own = object();
        List.of("rules", "missing", "floor", "cap", "points", "formula").forEach(key -> own.set(key, node.path(key)));
        return own.toString().matches("(?s).*\\b(sqrt|ln|log10|exp|pow|stdevp?)\\(.*");
    }

    String text() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(scheme);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
