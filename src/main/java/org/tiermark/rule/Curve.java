package org.tiermark.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Lane;
import org.tiermark.problem.Wording;

/**
 * Straight lines between breakpoints: goalposts, min–max, efficacy coefficients, sub-indices.
 *
 * @param points breakpoints, all rising or all falling in their value
 * @param ends what becomes of values outside them
 * @param gate when, of, why and from where
 */
@Kind(
        name = "curve",
        base = true,
        sentences =
                @Kind.Sentence(
                        en = "{value} on the line from ({from}, {fromPoints}) to ({to}, {toPoints}), {ends}",
                        zh = "{value}位于({from}, {fromPoints})到({to}, {toPoints})的线段上，{ends}"))
public record Curve(
        List<Breakpoint> points,
        Ends ends,
        @Entry(inline = true) Gate gate) implements Rule {

    /** What becomes of values outside the breakpoints. */
    public enum Ends {
        /** They earn what the nearest breakpoint does. */
        CLAMP(new Wording("level beyond the curve's ends", "两端之外取端点分")),
        /** The first and last line go on. */
        EXTEND(new Wording("drawn on beyond the curve's ends", "两端之外按直线延伸"));

        private final Wording words;

        Ends(Wording words) {
            this.words = words;
        }

        /** How a sentence says it. */
        Wording words() {
            return words;
        }
    }

    public Curve {
        points = new Polyline(points, ends).points();
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.VALUE);
    }

    @Override
    public Lane points(Work work) {
        return new Polyline(points, ends).at(work, work.value(gate));
    }

    @Override
    public Optional<Polyline> polyline() {
        return Optional.of(new Polyline(points, ends));
    }
}
