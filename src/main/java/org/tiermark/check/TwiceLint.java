package org.tiermark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.rule.Amount;
import org.tiermark.rule.Deduct;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** One figure that costs points in two items of the score. */
final class TwiceLint {
    private final Inspection inspection;
    private final Map<String, Item> first = new HashMap<>();

    private TwiceLint(Inspection inspection) {
        this.inspection = inspection;
    }

    static void check(Inspection inspection) {
        new TwiceLint(inspection).visit(inspection.scheme().root());
    }

    private void visit(Item item) {
        Set<String> here = new LinkedHashSet<>();
        for (Rule rule : item.rules()) {
            if (rule instanceof Deduct deduct) {
                figure(item, deduct).filter(here::add).ifPresent(figure -> meet(figure, item, rule));
            }
        }
        item.items().stream().filter(Item::counts).forEach(this::visit);
    }

    private void meet(String figure, Item item, Rule rule) {
        Item other = first.putIfAbsent(figure, item);
        if (other != null) {
            inspection.report(Problem.of(SchemeLint.DEDUCTED_TWICE, rule.gate().origin())
                    .with(
                            "indicator",
                            inspection
                                    .scheme()
                                    .indicator(figure)
                                    .map(Indicator::label)
                                    .orElse(figure))
                    .with("item", other.label())
                    .with("other", item.label()));
        }
    }

    /** The one figure a deduction is about: the item's own where it reads it, else the only one it names. */
    private static Optional<String> figure(Item item, Deduct deduct) {
        Amount amount = deduct.amount();
        Optional<Expression> of = amount.reads() ? deduct.gate().of() : Optional.empty();
        List<Name> names = new ArrayList<>(Mentions.names(deduct.gate().when()));
        of.ifPresent(read -> names.addAll(Mentions.names(read)));
        if (item.indicator().isPresent() && names.stream().anyMatch(name -> name.kind() == Name.Kind.VALUE)) {
            return item.indicator().map(Indicator::id);
        }
        List<String> figures = names.stream()
                .filter(name -> name.kind() == Name.Kind.FIGURE)
                .map(Name::of)
                .distinct()
                .toList();
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }
}
