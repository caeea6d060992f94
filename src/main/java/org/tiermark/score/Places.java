package org.tiermark.score;

import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.Previous;
import org.tiermark.expression.Streak;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.problem.Origin;

/** Finds where the benchmarks of an expression stand that hold for one unit, keyed as they are listed behind it. */
final class Places {
    private final SliceScope slice;
    private final Map<String, Origin> found;

    private Places(SliceScope slice, Map<String, Origin> found) {
        this.slice = slice;
        this.found = found;
    }

    /** Notes the places for the first unit of a slice. */
    static void collect(Expression expression, SliceScope slice, Map<String, Origin> found) {
        new Places(slice, found).visit(expression, Optional.of(slice.period()), "");
    }

    private void visit(Expression expression, Optional<Period> period, String suffix) {
        if (expression instanceof Previous previous) {
            note(previous.of(), slice.run().earlier(previous, slice.period()), previous.text() + suffix);
        } else if (expression instanceof Streak streak) {
            int last = figures().periods().indexOf(slice.period());
            for (Period then : figures().periods().subList(0, last + 1)) {
                visit(streak.condition(), Optional.of(then), then.name().isEmpty() ? "" : " @" + then);
            }
        } else {
            note(expression, period, expression instanceof Name ? expression.text() + suffix : "");
            expression.parts().forEach(part -> visit(part, period, suffix));
        }
    }

    private void note(Expression expression, Optional<Period> period, String key) {
        if (expression instanceof Name name && name.kind() == Name.Kind.BENCHMARK && period.isPresent()) {
            Origin place = figures().origin(name.id(), period.get(), slice.from());
            if (place.line() > 0) {
                found.put(key, place);
            }
        }
    }

    private Figures figures() {
        return slice.run().figures();
    }
}
