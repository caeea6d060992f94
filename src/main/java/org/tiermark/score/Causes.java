package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Growth;
import org.tiermark.expression.Name;
import org.tiermark.expression.Previous;
import org.tiermark.expression.Scope;
import org.tiermark.expression.Streak;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Period;
import org.tiermark.model.State;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ScoringProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Tier;

/**
 * Says why an item has no points for a unit: which figure is missing and where it should stand, or what has no value.
 */
final class Causes {
    private final Run run;
    private final SliceScope scope;
    private final int row;
    private final List<Wording> found = new ArrayList<>();
    private Origin place = Origin.NONE;

    private Causes(Run run, int row) {
        this.run = run;
        this.row = row;
        Lanes lanes = new Lanes(run.figures().dictionary(), 1);
        lanes.begin(1);
        this.scope = SliceScope.of(run, lanes, row, Recorder.NONE);
    }

    static Problem of(Run run, Tally.Note note, ScoringProblem code) {
        Causes causes = new Causes(run, note.row());
        Item item = note.item();
        item.indicator().ifPresent(indicator -> causes.figure(indicator.id(), run.period()));
        for (Rule rule : item.rules()) {
            Expressions.in((Record) rule).forEach(causes::names);
        }
        Wording cause = causes.found.isEmpty() ? causes.other(note) : causes.joined(note.state());
        return Problem.of(code, causes.place.line() == 0 ? item.origin() : causes.place)
                .with("unit", run.figures().units().name(note.row()))
                .with("item", item.label())
                .with("cause", cause);
    }

    /** Why a condition of a tier cannot be decided for a row. */
    static Problem of(Run run, int row, Tier tier) {
        Causes causes = new Causes(run, row);
        Expression when = tier.when().orElseThrow();
        causes.names(when);
        if (causes.found.isEmpty()) {
            causes.outcomes(when);
            causes.earlier(when, causes.scope);
            new NoValue(causes.scope, run.scheme().root()).in(when).ifPresent(causes.found::add);
        }
        return Problem.of(ScoringProblem.UNDECIDED_TIER, causes.place.line() == 0 ? tier.origin() : causes.place)
                .with("unit", run.figures().units().name(row))
                .with("tier", tier.name())
                .with("when", when.text())
                .with("cause", causes.joined(when.evaluate(causes.scope).state(0)));
    }

    /** Notes ranks and points that there are none of. */
    private void outcomes(Expression expression) {
        if (expression instanceof Name name && !name.isSet()) {
            Lane lane = name.evaluate(scope);
            if (!lane.present(0)) {
                found.add(missing(name.id(), lane.state(0)));
            }
        }
        expression.parts().forEach(this::outcomes);
    }

    /** Why there are no points though all figures are there. */
    private Wording other(Tally.Note note) {
        if (note.state() == State.NOT_COMPUTABLE) {
            new NoValue(scope, note.item()).cause().ifPresent(found::add);
        } else {
            ItemWork work = new ItemWork(scope, note.item());
            for (Rule rule : note.item().rules()) {
                Expressions.in((Record) rule).forEach(expression -> earlier(expression, work));
            }
        }
        return joined(note.state());
    }

    /** All that was found; where that is nothing, the state of what lies deeper. */
    private Wording joined(State state) {
        if (found.isEmpty()) {
            return new Wording("a quantity is " + state.word(), "有一个量" + state.chinese());
        }
        return new Wording(
                String.join(", ", found.stream().map(Wording::en).distinct().toList()),
                String.join("、", found.stream().map(Wording::zh).distinct().toList()));
    }

    private void names(Expression expression) {
        if (expression instanceof Name name) {
            switch (name.kind()) {
                case FIGURE, ATTRIBUTE, BENCHMARK -> figure(name.id(), run.period());
                default -> {
                    // what is computed is missing because of one of these
                }
            }
        }
        expression.parts().forEach(this::names);
    }

    /** Notes what is missing because a period before is. */
    private void earlier(Expression expression, Scope work) {
        Expression asked = expression instanceof Growth growth ? new Previous(growth.of(), 1, "") : expression;
        if (asked instanceof Previous || asked instanceof Streak) {
            Lane lane = asked.evaluate(work);
            if (!lane.present(0)) {
                found.add(missing(asked.text(), lane.state(0)));
            }
        } else {
            asked.parts().forEach(part -> earlier(part, work));
        }
    }

    private static Wording missing(String what, State state) {
        return new Wording(what + " is " + state.word(), what + state.chinese());
    }

    /** Notes what has no value in a formula whose figures are there; false where that lies deeper. */
    private boolean noValue(Indicator derived, Period period) {
        Optional<Wording> cause = new NoValue(scope.in(period), run.scheme().root())
                .in(derived.formula().orElseThrow());
        cause.ifPresent(found::add);
        place = cause.isPresent() && place.line() == 0 ? derived.origin() : place;
        return cause.isPresent();
    }

    /** Notes a figure that is missing; a derived one by what it is derived from. */
    private void figure(String id, Period period) {
        Lane lane = scope.in(period).figure(id);
        if (lane.present(0)) {
            return;
        }
        Indicator derived = run.derived().get(id);
        if (derived != null) {
            int before = found.size();
            names(derived.formula().orElseThrow());
            if (found.size() > before || lane.state(0) == State.NOT_COMPUTABLE && noValue(derived, period)) {
                return;
            }
        }
        found.add(missing(id, lane.state(0)));
        if (place.line() == 0) {
            place = run.figures().origin(id, period, row);
        }
    }
}
