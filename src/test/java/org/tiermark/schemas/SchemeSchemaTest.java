package org.tiermark.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.read.Schemas;

class SchemeSchemaTest {
    private static final Judge SCHEMA = Judge.of(Schemas.scheme());

    static List<SchemeFiles.Named> sound() throws IOException {
        return SchemeFiles.sound();
    }

    /** Three that have every sort of object between them. */
    static List<SchemeFiles.Named> changed() throws IOException {
        return SchemeFiles.shown().stream()
                .filter(scheme -> scheme.name().matches(".*(air-quality|epa-aqi|worldcup).*/scheme.json"))
                .toList();
    }

    @Test
    void it_is_a_schema() throws IOException {
        String draft = "https://json-schema.org/draft/2020-12/schema";
        JsonNode schema = SchemeFiles.parsed(Schemas.scheme());
        assertEquals(draft, schema.path("$schema").asText());
        assertEquals(List.of(), undescribed(schema), "properties without a description");
    }

    private static List<String> undescribed(JsonNode schema) {
        List<String> undescribed = new ArrayList<>();
        for (JsonNode definition : schema.path("$defs")) {
            definition.path("properties").properties().forEach(property -> {
                boolean described =
                        !property.getValue().path("description").asText().isEmpty();
                boolean plain = property.getKey().equals("kind")
                        || definition.path("description").isMissingNode();
                if (!described && !plain) {
                    undescribed.add(definition.path("description").asText() + ": " + property.getKey());
                }
            });
        }
        return undescribed;
    }

    @ParameterizedTest
    @MethodSource("sound")
    void a_scheme_that_can_be_read_is_valid(SchemeFiles.Named scheme) {
        assertEquals(List.of(), SCHEMA.faults(scheme.tree()));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_key_nobody_knows_is_refused_wherever_the_reader_refuses_it(SchemeFiles.Named scheme) {
        int refused = eachObject(scheme, SchemeProblem.UNKNOWN_KEY, object -> object.put("zzz", 1) != null);
        assertTrue(refused > 0, "the reader refused nothing");
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_key_that_is_missing_is_missed_wherever_the_reader_misses_it(SchemeFiles.Named scheme) {
        int refused = 0;
        for (String key : List.of("id", "name", "kind", "when", "target", "points", "per", "ends", "decimals")) {
            refused += eachObject(scheme, SchemeProblem.MISSING_KEY, object -> object.remove(key) != null);
        }
        assertTrue(refused > 0, "the reader missed nothing");
    }

    /** Changes one object of the scheme after another; returns how often the reader said so. */
    private static int eachObject(SchemeFiles.Named scheme, SchemeProblem said, Predicate<ObjectNode> change) {
        int refused = 0;
        int count = objects(scheme.tree()).size();
        for (int i = 0; i < count; i++) {
            JsonNode tree = scheme.tree();
            if (change.test(objects(tree).get(i))
                    && SchemeFiles.problems(tree.toString()).count(said) > 0) {
                refused++;
                assertFalse(SCHEMA.faults(tree).isEmpty(), tree.toString());
            }
        }
        return refused;
    }

    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> objects = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            objects.add(object);
        }
        tree.forEach(part -> objects.addAll(objects(part)));
        return objects;
    }
}
