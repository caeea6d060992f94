package org.tiermark.scheme;

import java.util.Map;
import org.tiermark.model.State;

/**
 * An item's policies by the state of what is missing; states not named are errors.
 *
 * @param policies by state
 */
public record Missing(Map<State, Policy> policies) {
    /** Nothing said: every state is an error. */
    public static final Missing UNSTATED = new Missing(Map.of());

    /** A copy is kept. */
    public Missing {
        policies = Map.copyOf(policies);
    }

    /** What is done for a state. */
    public Policy policy(State state) {
        return policies.getOrDefault(state, Policy.ERROR);
    }
}
