package org.tiermark.scheme;

import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Entry;

/**
 * What must hold between the figures of a unit.
 *
 * @param assertion the condition
 * @param message what is said where it fails
 * @param severity whether a unit that fails it is in error (the default) or only to be looked at
 * @param origin where it stands in the scheme
 */
public record Check(
        @Entry(key = "assert", as = Type.TRUTH) Expression assertion,
        String message,
        Optional<Weight> severity,
        Origin origin) {

    /** How bad a failure is. */
    public enum Weight {
        /** The figures cannot be right. */
        ERROR,
        /** They are unlikely. */
        WARNING
    }

    /** Whether figures that fail it cannot be right. */
    public boolean isBinding() {
        return severity.orElse(Weight.ERROR) == Weight.ERROR;
    }
}
