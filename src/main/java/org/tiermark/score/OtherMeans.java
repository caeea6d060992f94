package org.tiermark.score;

import java.util.List;
import org.tiermark.model.Lane;
import org.tiermark.scheme.Aggregate;

/** Aggregates other than sum and mean. */
final class OtherMeans {
    private OtherMeans() {}

    static Lane of(Aggregate aggregate, List<Lane> points) {
        return switch (aggregate) {
            case MIN -> points.stream().reduce(Lane::min).orElseThrow();
            case MAX -> points.stream().reduce(Lane::max).orElseThrow();
            default -> throw new IllegalStateException(aggregate + " is not computed here");
        };
    }
}
