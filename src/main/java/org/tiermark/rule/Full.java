package org.tiermark.rule;

import java.util.Set;
import org.tiermark.model.Lane;

/** The full marks, to take points off from. */
@Kind(name = "full", base = true, sentences = @Kind.Sentence(en = "full marks", zh = "满分"))
public record Full(@Entry(inline = true) Gate gate) implements Rule {
    @Override
    public Set<Need> needs() {
        return Set.of(Need.FULL_MARKS);
    }

    @Override
    public Lane points(Work work) {
        return work.full();
    }
}
