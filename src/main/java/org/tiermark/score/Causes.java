package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Period;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ScoringProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** Says why an item has no points for a unit: which figure is missing, and where it should stand. */
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

    static Problem of(Run run, Tally.Note note) {
        Causes causes = new Causes(run, note.row());
        Item item = note.item();
        item.indicator().ifPresent(indicator -> causes.figure(indicator.id(), run.period()));
        for (Rule rule : item.rules()) {
            Expressions.in((Record) rule).forEach(causes::names);
        }
        Wording state = new Wording(
                "a quantity is " + note.state().word(), "有一个量" + note.state().chinese());
        Wording cause = causes.found.isEmpty() ? state : joined(causes.found);
        return Problem.of(ScoringProblem.NO_POINTS, causes.place.line() == 0 ? item.origin() : causes.place)
                .with("unit", run.figures().units().name(note.row()))
                .with("item", item.label())
                .with("cause", cause);
    }

    private static Wording joined(List<Wording> all) {
        return new Wording(
                String.join(", ", all.stream().map(Wording::en).distinct().toList()),
                String.join("、", all.stream().map(Wording::zh).distinct().toList()));
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
            if (found.size() > before) {
                return;
            }
        }
        found.add(new Wording(
                id + " is " + lane.state(0).word(), id + lane.state(0).chinese()));
        if (place.line() == 0) {
            place = run.figures().origin(id, period, row);
        }
    }
}
