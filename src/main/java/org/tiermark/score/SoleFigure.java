package org.tiermark.score;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Call;
import org.tiermark.expression.Choice;
import org.tiermark.expression.Comparing;
import org.tiermark.expression.Conditional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Junction;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Membership;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Rounded;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/**
 * Finds the one column an item's points hang on, where there is only one: then rows with the same figure have the same
 * points.
 */
final class SoleFigure {
    /** Expressions that ask for nothing but their parts, in the same row and period. */
    private static final Set<Class<? extends Expression>> OF_ONE_ROW = Set.of(
            Literal.class,
            Arithmetic.class,
            Comparing.class,
            Junction.class,
            Membership.class,
            Call.class,
            Rounded.class,
            Conditional.class,
            Choice.class);

    private final Run run;
    private final Set<String> columns = new HashSet<>();
    private boolean sole = true;

    private SoleFigure(Run run) {
        this.run = run;
    }

    /** The indicator or attribute; empty where the points hang on more than its figure of the same row and period. */
    static Optional<String> of(Run run, Item item) {
        if (!item.isLeaf() || item.warn().isPresent() || run.entries().of(item.id())) {
            return Optional.empty();
        }
        SoleFigure of = new SoleFigure(run);
        item.indicator().ifPresent(of::figure);
        item.points().ifPresent(of::walk);
        item.floorInForce().ifPresent(of::walk);
        item.capInForce().ifPresent(of::walk);
        item.missing().policies().values().forEach(policy -> policy.amount().ifPresent(of::walk));
        for (Rule rule : item.rules()) {
            Expressions.in((Record) rule).forEach(of::walk);
        }
        return of.sole && of.columns.size() == 1
                ? Optional.of(of.columns.iterator().next())
                : Optional.empty();
    }

    private void figure(Indicator indicator) {
        figure(indicator.id());
    }

    private void figure(String id) {
        Indicator derived = run.derived().get(id);
        if (derived == null) {
            columns.add(id);
        } else {
            walk(derived.formula().orElseThrow());
        }
    }

    private void walk(Expression expression) {
        if (expression instanceof Name name) {
            name(name);
        } else if (expression instanceof PeerStatistic statistic
                && statistic.by().isEmpty()) {
            return;
        } else if (OF_ONE_ROW.contains(expression.getClass())) {
            expression.parts().forEach(this::walk);
        } else {
            sole = false;
        }
    }

    private void name(Name name) {
        switch (name.kind()) {
            case FIGURE, ATTRIBUTE -> figure(name.id());
            case VALUE -> run.item(name.of()).indicator().ifPresent(this::figure);
            case MARKS -> run.item(name.of()).points().ifPresent(this::walk);
            case SUBTOTAL -> {
                // made of the item's own rules
            }
            default -> sole = false;
        }
    }
}
