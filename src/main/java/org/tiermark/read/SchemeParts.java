package org.tiermark.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.Type;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Breakpoint;
import org.tiermark.scheme.Attribute;
import org.tiermark.scheme.Indicator;

/** Parts of a scheme that may be written shorter than as the object they are: by id, as a text, as a pair. */
final class SchemeParts {
    private final Binder binder;
    private final Outline outline;
    private final Map<String, Indicator> indicators = new HashMap<>();

    SchemeParts(Binder binder, Outline outline) {
        this.binder = binder;
        this.outline = outline;
    }

    void register(Map<Class<?>, Reading> readings) {
        readings.put(Indicator.class, this::indicator);
        readings.put(Attribute.class, this::attribute);
        readings.put(Name.class, this::group);
        readings.put(Breakpoint.class, this::breakpoint);
    }

    /** In an item an indicator's id; elsewhere the indicator itself. */
    private Optional<Indicator> indicator(Node node, Spot spot) {
        if (spot.key().name().equals("indicators")) {
            Optional<Indicator> made = binder.record(Indicator.class, node, spot);
            made.ifPresent(indicator -> indicators.put(indicator.id(), indicator));
            return made;
        }
        if (!(node instanceof Node.Text id)) {
            return spot.wanted(new Wording("the id of an indicator", "指标的标识"), node);
        }
        Name known = outline.figures().get(id.text());
        if (known != null && known.isSet()) {
            spot.problems()
                    .add(Problem.of(ExpressionProblem.SET_ALONE, id.origin()).with("name", id.text()));
            return Optional.empty();
        }
        if (known == null || known.kind() != Name.Kind.FIGURE) {
            List<String> ids = outline.figures().values().stream()
                    .filter(name -> name.kind() == Name.Kind.FIGURE)
                    .map(Name::id)
                    .toList();
            spot.problems()
                    .add(Problem.of(SchemeProblem.UNKNOWN_INDICATOR, id.origin())
                            .with("indicator", id.text())
                            .with("hint", Nearest.hint(id.text(), ids)));
        }
        return Optional.ofNullable(indicators.get(id.text()));
    }

    private Optional<Attribute> attribute(Node node, Spot spot) {
        return node instanceof Node.Text id
                ? Optional.of(new Attribute(id.text(), "", List.of(), "", id.origin()))
                : binder.record(Attribute.class, node, spot);
    }

    /** An attribute that tells groups apart, by its id. */
    private Optional<Name> group(Node node, Spot spot) {
        if (!(node instanceof Node.Text id)) {
            return spot.wanted(new Wording("the id of an attribute", "属性的标识"), node);
        }
        List<Name> texts = outline.textAttributes();
        Optional<Name> found =
                texts.stream().filter(name -> name.id().equals(id.text())).findFirst();
        if (found.isEmpty()) {
            spot.problems()
                    .add(Problem.of(ExpressionProblem.UNKNOWN_NAME, id.origin())
                            .with("name", id.text())
                            .with(
                                    "hint",
                                    Nearest.hint(
                                            id.text(),
                                            texts.stream().map(Name::id).toList())));
        }
        return found;
    }

    /** A pair: {@code [60, 0]}. */
    private Optional<Breakpoint> breakpoint(Node node, Spot spot) {
        if (!(node instanceof Node.Array pair) || pair.entries().size() != 2) {
            return spot.wanted(new Wording("a list of pairs such as [60, 0]", "形如 [60, 0] 的数对列表"), node);
        }
        Formulas formulas = new Formulas();
        Optional<Expression> value = formulas.expression(pair.entries().get(0), spot, Type.NUMBER);
        Optional<Expression> points = formulas.expression(pair.entries().get(1), spot, Type.NUMBER);
        return value.flatMap(x -> points.map(y -> new Breakpoint(x, y)));
    }
}
