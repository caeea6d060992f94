package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiermark.problem.Problems;

class ShapesTest {
    /** A reading that no shape stands for would be described as an object of the record's components. */
    @Test
    void whatever_is_read_in_a_way_of_its_own_has_a_shape_of_its_own() {
        Map<Class<?>, Reading> readings = new HashMap<>();
        Node.Fields empty = Nodes.object();
        Outline outline = new Outline(empty, new Problems());
        Scalars.register(readings);
        new Formulas().register(readings);
        new SchemeParts(new Binder("", empty, outline, new Problems()), outline).register(readings);
        Shapes shapes = new Shapes(record -> empty);
        List<Class<?>> without =
                readings.keySet().stream().filter(type -> !shapes.knows(type)).toList();
        assertFalse(readings.isEmpty());
        assertEquals(List.of(), without);
    }
}
