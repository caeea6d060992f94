package org.tiermark.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Fold;
import org.tiermark.expression.Growth;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.Previous;
import org.tiermark.expression.RowStatistic;
import org.tiermark.expression.Scope;
import org.tiermark.expression.Streak;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.problem.Wording;

/** Finds the quantities an expression is made of, as a reader with a pencil would list them. */
final class Quantities {
    private static final Wording YES = new Wording("yes", "是");
    private static final Wording NO = new Wording("no", "否");

    private Quantities() {}

    /** What row 0 of a lane holds, as text. */
    static Wording text(Lane lane, Type type) {
        if (!lane.present(0)) {
            return new Wording(lane.state(0).word(), lane.state(0).chinese());
        }
        return switch (type) {
            case NUMBER -> Wording.of(lane.text(0));
            case TEXT -> Wording.of(lane.pool().dictionary().word(lane.code(0)));
            case TRUTH -> lane.holds(0) ? YES : NO;
        };
    }

    /** Notes each name, statistic and look back in an expression with what it came to. */
    static void collect(Expression expression, Scope scope, SliceScope slice, Map<String, Wording> figures) {
        if (expression instanceof Streak streak) {
            figures.putIfAbsent(streak.text(), length(streak, scope));
            periods(streak, scope, slice, figures);
        } else if (isQuantity(expression)) {
            note(expression, scope, figures, "");
            RowCounts.collect(expression, slice, figures);
        } else {
            if (expression instanceof Fold || expression instanceof Growth) {
                note(expression, scope, figures, "");
            }
            if (expression instanceof Fold fold) {
                fold.over().ifPresent(set -> several(set, scope, figures));
            }
            for (Expression part : expression.parts()) {
                if (!(expression instanceof Fold fold && fold.over().isPresent())) {
                    collect(part, scope, slice, figures);
                }
            }
        }
        if (expression instanceof Growth growth) {
            note(new Previous(growth.of(), 1, ""), scope, figures, "");
        }
    }

    /** What a panel's figures are, one behind the other. */
    private static void several(Name set, Scope scope, Map<String, Wording> figures) {
        if (set.kind() == Name.Kind.PANEL) {
            List<Wording> all =
                    scope.set(set).stream().map(lane -> text(lane, set.type())).toList();
            figures.putIfAbsent(
                    set.id(),
                    new Wording(
                            all.stream().map(Wording::en).collect(Collectors.joining(", ")),
                            all.stream().map(Wording::zh).collect(Collectors.joining("、"))));
        }
    }

    private static boolean isQuantity(Expression expression) {
        return expression instanceof Name
                || expression instanceof PeerStatistic
                || expression instanceof RowStatistic
                || expression instanceof Position
                || expression instanceof Previous;
    }

    private static void note(Expression expression, Scope scope, Map<String, Wording> figures, String period) {
        figures.putIfAbsent(expression.text() + period, text(expression.evaluate(scope), expression.type()));
    }

    private static Wording length(Streak streak, Scope scope) {
        Wording least = text(streak.atLeast(scope), Type.NUMBER);
        boolean known = streak.evaluate(scope).present(0);
        return known ? least : new Wording(least.en() + " or more", "至少" + least.zh());
    }

    /** What a run is judged by, in each of its periods. */
    private static void periods(Streak streak, Scope scope, SliceScope slice, Map<String, Wording> figures) {
        int first = slice.run().figures().periods().indexOf(slice.period());
        for (int back = 0; back <= first; back++) {
            Optional<Scope> then = back == 0 ? Optional.of(scope) : scope.back(back);
            String period = slice.run().figures().periods().get(first - back).name();
            if (then.isPresent()) {
                inPeriod(streak.condition(), then.get(), figures, period.isEmpty() ? "" : " @" + period);
            }
        }
    }

    private static void inPeriod(Expression expression, Scope scope, Map<String, Wording> figures, String period) {
        boolean before = expression instanceof Previous previous && previous.periods() == 1;
        if (isQuantity(expression) && !before) {
            note(expression, scope, figures, period);
        } else if (!before) {
            for (Expression part : expression.parts()) {
                inPeriod(part, scope, figures, period);
            }
        }
    }
}
