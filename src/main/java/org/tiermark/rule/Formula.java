package org.tiermark.rule;

import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.model.Lane;

/**
 * Points worked out by an expression of the scheme.
 *
 * @param points the formula, in points
 * @param gate when, why and from where
 */
@Kind(
        name = "formula",
        base = true,
        sentences = @Kind.Sentence(en = "{points.text} = {points}", zh = "{points.text} = {points}"))
public record Formula(
        Expression points, @Entry(inline = true) Gate gate) implements Rule {
    @Override
    public Set<Need> needs() {
        return Set.of();
    }

    @Override
    public Lane points(Work work) {
        return work.named("points", points);
    }
}
