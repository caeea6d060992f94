package org.tiermark.rule;

import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.model.Lane;

/**
 * Makes the points something else, at its place in the order; the difference is its ledger entry.
 *
 * @param to what they become, in points
 * @param gate when, why and from where
 */
@Kind(
        name = "set",
        sentences = {
            @Kind.Sentence(en = "{subtotal} becomes {to.text} = {to}", zh = "由{subtotal}改为{to.text} = {to}"),
            @Kind.Sentence(en = "{subtotal} becomes {to}", zh = "由{subtotal}改为{to}")
        })
public record SetPoints(Expression to, @Entry(inline = true) Gate gate) implements Rule {
    @Override
    public Set<Need> needs() {
        return Set.of();
    }

    @Override
    public Lane points(Work work) {
        Lane target = to instanceof Literal ? work.named("to", to.evaluate(work)) : work.named("to", to);
        return target.minus(work.named("subtotal", work.subtotal()));
    }
}
