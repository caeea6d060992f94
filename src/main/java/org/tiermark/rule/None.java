package org.tiermark.rule;

import java.util.Set;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;

/** Zero, to add points to. */
@Kind(name = "none", base = true, sentences = @Kind.Sentence(en = "starts from zero", zh = "从零分起"))
public record None(@Entry(inline = true) Gate gate) implements Rule {
    @Override
    public Set<Need> needs() {
        return Set.of();
    }

    @Override
    public Lane points(Work work) {
        return work.lanes().constant(Rational.ZERO);
    }
}
