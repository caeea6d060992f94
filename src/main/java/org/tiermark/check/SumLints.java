package org.tiermark.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tiermark.expression.Choice;
import org.tiermark.expression.Expression;
import org.tiermark.model.Rational;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.scheme.Aggregate;
import org.tiermark.scheme.Item;

/** Points and weights of parts that should add up; where they differ by group, for each group. */
final class SumLints {
    private final Inspection inspection;
    private final Item parent;
    private final List<Item> parts;

    private SumLints(Inspection inspection, Item parent) {
        this.inspection = inspection;
        this.parent = parent;
        this.parts = parent.items().stream().filter(Item::counts).toList();
    }

    static void check(Inspection inspection, Item parent) {
        SumLints lints = new SumLints(inspection, parent);
        if (lints.parts.isEmpty()) {
            return;
        }
        if (parent.aggregate() == Aggregate.SUM
                && parent.points().isPresent()
                && parent.bases().isEmpty()) {
            lints.points();
        }
        if (parent.aggregate() == Aggregate.MEAN) {
            lints.weights();
        } else {
            lints.idleWeights();
        }
    }

    private void points() {
        if (parts.stream().anyMatch(part -> part.points().isEmpty())) {
            return;
        }
        for (Optional<String> group : groups(Item::points)) {
            Optional<Rational> whole = amount(parent, parent.points().orElseThrow(), group);
            Optional<Rational> sum = sum(Item::points, group);
            if (whole.isPresent() && sum.isPresent() && !whole.equals(sum)) {
                inspection.report(Problem.of(SchemeLint.POINTS_TOTAL, parent.origin())
                        .with("item", label(group))
                        .with("sum", sum.get())
                        .with("points", whole.get()));
            }
        }
    }

    private void weights() {
        List<Item> weighted =
                parts.stream().filter(part -> part.weight().isPresent()).toList();
        if (weighted.isEmpty()) {
            return;
        }
        if (weighted.size() < parts.size()) {
            parts.stream().filter(part -> part.weight().isEmpty()).forEach(this::unweighted);
            return;
        }
        for (Optional<String> group : parent.normalise() ? List.<Optional<String>>of() : groups(Item::weight)) {
            sum(Item::weight, group)
                    .filter(sum -> !sum.equals(Rational.ONE) && !sum.equals(Rational.HUNDRED))
                    .ifPresent(sum -> inspection.report(Problem.of(SchemeLint.WEIGHTS, parent.origin())
                            .with("item", label(group))
                            .with("sum", sum)));
        }
    }

    private void unweighted(Item part) {
        inspection.report(Problem.of(SchemeLint.SOME_WEIGHTS, part.origin())
                .with("item", part.label())
                .with("parent", parent.label()));
    }

    private void idleWeights() {
        parts.stream()
                .filter(part -> part.weight().isPresent())
                .forEach(part -> inspection.report(Problem.of(SchemeLint.IDLE_WEIGHT, part.origin())
                        .with("item", part.label())
                        .with("parent", parent.label())));
    }

    private String label(Optional<String> group) {
        return parent.label() + group.map(name -> " (" + name + ")").orElse("");
    }

    private Optional<Rational> sum(Function<Item, Optional<Expression>> of, Optional<String> group) {
        Rational sum = Rational.ZERO;
        for (Item part : parts) {
            Optional<Rational> one = of.apply(part).flatMap(written -> amount(part, written, group));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(one.get());
        }
        return Optional.of(sum);
    }

    /** The groups that anything differs by, the others first; just the others where two attributes decide. */
    private List<Optional<String>> groups(Function<Item, Optional<Expression>> of) {
        Set<String> attributes = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        List<Item> all = new ArrayList<>(parts);
        all.add(parent);
        for (Item one : all) {
            if (of.apply(one).orElse(null) instanceof Choice choice) {
                attributes.add(choice.by().of());
                names.addAll(choice.cases().keySet());
            }
        }
        List<Optional<String>> groups = new ArrayList<>(List.of(Optional.empty()));
        if (attributes.size() == 1) {
            names.forEach(name -> groups.add(Optional.of(name)));
        }
        return groups;
    }

    private Optional<Rational> amount(Item item, Expression written, Optional<String> group) {
        if (!(written instanceof Choice choice)) {
            return inspection.reach().constant(written, item);
        }
        return group.map(name -> choice.cases().get(name))
                .or(choice::otherwise)
                .flatMap(one -> inspection.reach().constant(one, item));
    }
}
