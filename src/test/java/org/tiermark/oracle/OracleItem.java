package org.tiermark.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in the tree of points, with what the scheme states there and what it takes from above. */
final class OracleItem {
    private final JsonNode json;
    private final Optional<OracleItem> parent;
    private final List<OracleItem> children = new ArrayList<>();

    private OracleItem(JsonNode json, Optional<OracleItem> parent) {
        this.json = json;
        this.parent = parent;
        json.path("items").forEach(child -> children.add(new OracleItem(child, Optional.of(this))));
    }

    static OracleItem root(JsonNode scheme) {
        return new OracleItem(scheme, Optional.empty());
    }

    String id() {
        return json.path("id").asText();
    }

    boolean isRoot() {
        return parent.isEmpty();
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    boolean counts() {
        return json.path("counts").asBoolean(true);
    }

    List<OracleItem> children() {
        return List.copyOf(children);
    }

    List<OracleItem> countingChildren() {
        return children.stream().filter(OracleItem::counts).toList();
    }

    /** This item and all below it. */
    List<OracleItem> all() {
        List<OracleItem> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    /** What is stated here. */
    Optional<JsonNode> stated(String key) {
        return Optional.ofNullable(json.get(key));
    }

    /** What is stated here, or else in the nearest defaults above. */
    Optional<JsonNode> setting(String key) {
        return stated(key).or(() -> parent.flatMap(above -> above.defaulted(key)));
    }

    private Optional<JsonNode> defaulted(String key) {
        return Optional.ofNullable(json.path("defaults").get(key))
                .or(() -> parent.flatMap(above -> above.defaulted(key)));
    }

    /** Rules stated once above hold for leaves; a parent starts from its children. */
    List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        (isLeaf() ? setting("rules") : stated("rules")).ifPresent(list -> list.forEach(rules::add));
        return rules;
    }
}
