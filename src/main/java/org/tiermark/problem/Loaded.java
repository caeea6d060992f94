package org.tiermark.problem;

import java.util.Optional;

/**
 * What came of reading: a value, and the problems met on the way. With errors among the problems the value may be there
 * all the same, so that later checks find more.
 *
 * @param value what was read; empty where nothing could be made of the input
 * @param problems all that was met
 * @param <T> what is read
 */
public record Loaded<T>(Optional<T> value, Problems problems) {

    /** Whether there is a value and no error. */
    public boolean sound() {
        return value.isPresent() && !problems.hasErrors();
    }
}
