package org.tiermark.rule;

import java.util.List;
import java.util.Set;
import org.tiermark.model.Lane;
import org.tiermark.problem.UnsoundException;

/**
 * A table: values and the points they earn.
 *
 * @param points the table's lines; numbers without gap or overlap, or texts
 * @param gate when, of, why and from where
 */
@Kind(
        name = "bands",
        base = true,
        sentences =
                @Kind.Sentence(en = "{value} is in {band}, which earns {points}", zh = "{value}在{band}档，得{points}分"))
public record Bands(List<Band> points, @Entry(inline = true) Gate gate) implements Rule {
    public Bands {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new UnsoundException(
                    "bands need at least one line in points, such as \"[90,)\": 10",
                    "bands 的 points 至少要有一档，例如 \"[90,)\": 10");
        }
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.VALUE);
    }

    @Override
    public Lane points(Work work) {
        return Band.earned(points, work, work.value(gate));
    }

    @Override
    public List<Band> bands() {
        return points;
    }
}
