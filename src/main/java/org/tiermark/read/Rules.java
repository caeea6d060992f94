package org.tiermark.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Bands;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Rule;

/** Reads a rule by its kind; the kinds are those {@link Rule} permits. */
final class Rules implements Reading {
    static final String KIND = "kind";
    private static final String OF = "of";
    private static final String BANDS = "bands";

    private final Binder binder;
    private final Map<String, Class<?>> kinds = kinds();

    Rules(Binder binder) {
        this.binder = binder;
    }

    /** The kinds by their names. */
    static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> kind : Rule.class.getPermittedSubclasses()) {
            kinds.put(kind.getAnnotation(Kind.class).name(), kind);
        }
        return kinds;
    }

    @Override
    public Optional<?> read(Node node, Spot spot) {
        if (!(node instanceof Node.Fields fields)) {
            return spot.wanted(Spot.OBJECT, node);
        }
        Optional<Node> kind = fields.get(KIND);
        if (kind.isEmpty()) {
            spot.problems()
                    .add(Problem.of(SchemeProblem.MISSING_KEY, fields.origin())
                            .with("key", KIND)
                            .with("where", new Wording("the rule", "规则")));
            return Optional.empty();
        }
        if (!(kind.get() instanceof Node.Text word)) {
            return new Spot(spot.key(), spot.place(), spot.problems()).wanted(Spot.TEXT, kind.get());
        }
        Class<?> type = kinds.get(word.text());
        if (type == null) {
            spot.problems()
                    .add(Problem.of(SchemeProblem.UNKNOWN_KIND, word.origin())
                            .with("kind", word.text())
                            .with("hint", Nearest.hint(word.text(), kinds.keySet())));
            return Optional.empty();
        }
        return rule(type, fields, spot);
    }

    private Optional<?> rule(Class<?> type, Node.Fields fields, Spot spot) {
        Place place = type.getAnnotation(Kind.class).base() ? spot.place().atBase() : spot.place();
        Type reads = reads(fields, place);
        Optional<?> made = binder.record(type, fields, spot.at(place.reading(reads)));
        boolean looksUp = type == Bands.class || fields.get(BANDS).isPresent();
        if (reads == Type.TEXT && !looksUp && made.isPresent()) {
            return refuseText((Rule) made.get(), fields, spot);
        }
        return made;
    }

    /** What the rule reads comes to: as {@code of} says, else the item's value. */
    private static Type reads(Node.Fields fields, Place place) {
        Optional<Node> of = fields.get(OF);
        if (of.isEmpty()) {
            return place.find("value").map(Expression::type).orElse(Type.NUMBER);
        }
        return of.get() instanceof Node.Text text
                ? Formulas.textOrNumber(text, new Problems(), place)
                        .map(Expression::type)
                        .orElse(Type.NUMBER)
                : Type.NUMBER;
    }

    private static Optional<Rule> refuseText(Rule rule, Node.Fields fields, Spot spot) {
        if (!rule.needs().contains(Rule.Need.VALUE) && fields.get(OF).isEmpty()) {
            return Optional.of(rule);
        }
        Origin origin = fields.get(OF).map(Node::origin).orElse(fields.origin());
        spot.problems()
                .add(Problem.of(ExpressionProblem.WRONG_TYPE, origin)
                        .with("text", rule.gate().of().map(Expression::text).orElse("value"))
                        .with("found", Type.TEXT.words())
                        .with("wanted", Type.NUMBER.words()));
        return Optional.empty();
    }
}
