package org.tiermark.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * What a component of a record holds.
 *
 * @param type its class
 * @param within what a list holds, or an optional; empty of all else
 */
public record Held(Class<?> type, Optional<Held> within) {
    /** As the component is declared. */
    static Held of(Type declared) {
        if (declared instanceof ParameterizedType generic) {
            Class<?> type = (Class<?>) generic.getRawType();
            boolean holds = type == List.class || type == Optional.class;
            return new Held(type, holds ? Optional.of(of(generic.getActualTypeArguments()[0])) : Optional.empty());
        }
        return new Held((Class<?>) declared, Optional.empty());
    }
}
