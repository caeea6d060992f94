package org.tiermark.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Conditional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.Rounded;
import org.tiermark.model.Column;
import org.tiermark.model.Comparison;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.problem.FigureProblem;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/**
 * Finds numerators above their denominators: in indicators that are derived as a quotient of two others of one measure,
 * state no range and are shares by measure and name. What a check of the scheme compares itself is left to it.
 */
final class PartsOfWholes {
    private static final Set<String> OF_SHARES = Set.of("", "%", "‰");

    private final Scheme scheme;
    private final Figures figures;
    private final Period period;
    private final Problems found;

    /**
     * A part of a whole.
     *
     * @param share what it comes to
     * @param part the numerator
     * @param whole the denominator, counted in the same
     */
    private record Share(Indicator share, Indicator part, Indicator whole) {}

    PartsOfWholes(Scheme scheme, Figures figures, Period period, Problems found) {
        this.scheme = scheme;
        this.figures = figures;
        this.period = period;
        this.found = found;
    }

    void report() {
        for (Indicator indicator : scheme.indicators()) {
            if (indicator.range().isEmpty() && OF_SHARES.contains(indicator.measure())) {
                indicator
                        .formula()
                        .flatMap(PartsOfWholes::quotient)
                        .flatMap(quotient -> share(indicator, quotient))
                        .ifPresent(this::report);
            }
        }
    }

    /** The quotient that a formula is, rounded or not, times a number or not, where a condition holds or always. */
    private static Optional<Arithmetic> quotient(Expression formula) {
        if (formula instanceof Rounded rounded) {
            return quotient(rounded.of());
        }
        if (formula instanceof Conditional choice) {
            return Stream.concat(Stream.of(choice.then()), choice.otherwise().stream())
                    .map(PartsOfWholes::quotient)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (!(formula instanceof Arithmetic arithmetic)) {
            return Optional.empty();
        }
        return arithmetic.operator() == '/'
                ? Optional.of(arithmetic)
                : scaled(arithmetic).flatMap(PartsOfWholes::quotient);
    }

    /** What is multiplied by a number. */
    private static Optional<Expression> scaled(Arithmetic product) {
        if (product.operator() != '*') {
            return Optional.empty();
        }
        if (product.right() instanceof Literal) {
            return Optional.of(product.left());
        }
        return product.left() instanceof Literal ? Optional.of(product.right()) : Optional.empty();
    }

    private Optional<Share> share(Indicator indicator, Arithmetic quotient) {
        Expression over = quotient.left();
        Expression part = over instanceof Arithmetic product ? scaled(product).orElse(over) : over;
        return read(part)
                .flatMap(above -> read(quotient.right())
                        .map(below -> new Share(indicator, above, below))
                        .filter(this::isOfWhole));
    }

    /** The indicator whose figures an expression is, as read. */
    private Optional<Indicator> read(Expression expression) {
        return expression instanceof Name name && name.kind() == Name.Kind.FIGURE
                ? scheme.indicator(name.id())
                        .filter(indicator -> indicator.formula().isEmpty())
                : Optional.empty();
    }

    private boolean isOfWhole(Share share) {
        boolean alike = share.part().measure().equals(share.whole().measure());
        boolean counted =
                !share.share().measure().isEmpty() || !share.part().measure().isEmpty();
        boolean named = Stream.of(share.share(), share.part(), share.whole())
                .flatMap(one -> Stream.of(one.id(), one.name()))
                .anyMatch(RateWords::areIn);
        return alike && counted && !named && !isCompared(share);
    }

    private boolean isCompared(Share share) {
        return scheme.checks().stream()
                .map(check ->
                        Mentions.names(check.assertion()).stream().map(Name::id).collect(Collectors.toSet()))
                .anyMatch(names -> names.containsAll(
                        List.of(share.part().id(), share.whole().id())));
    }

    private void report(Share share) {
        Optional<Column> parts = figures.column(share.part().id(), period);
        Optional<Column> wholes = figures.column(share.whole().id(), period);
        if (parts.isEmpty() || wholes.isEmpty()) {
            return;
        }
        Findings above =
                new Findings(both -> both.get(0).compare(Comparison.MORE, both.get(1)), parts.get(), wholes.get());
        Findings.each(above.all(), row -> found.add(problem(share, parts.get(), wholes.get(), row)));
    }

    private Problem problem(Share share, Column part, Column whole, int row) {
        return Problem.of(
                        FigureProblem.PART_ABOVE_WHOLE,
                        figures.origin(share.part().id(), period, row))
                .with("part", share.part().label())
                .with("unit", figures.units().name(row))
                .with("value", part.value(row))
                .with("whole", share.whole().label())
                .with("most", whole.value(row))
                .with("other", figures.origin(share.whole().id(), period, row))
                .with("indicator", share.share().label())
                .with("text", share.share().formula().orElseThrow().text());
    }
}
