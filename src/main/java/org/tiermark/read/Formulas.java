package org.tiermark.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.expression.Choice;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.Parser;
import org.tiermark.expression.SyntaxException;
import org.tiermark.expression.Type;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Key;
import org.tiermark.scheme.Limit;
import org.tiermark.scheme.Missing;
import org.tiermark.scheme.Policy;

/**
 * Expressions of a scheme and what is built on them. An expression is a text, a number, or an object of quantities by
 * group: {@code {"default": 10, "山区": 8}}.
 */
final class Formulas {
    private static final String OTHERWISE = "default";
    static final List<State> STATES =
            List.of(State.MISSING, State.NOT_APPLICABLE, State.NOT_SUBMITTED, State.WITHHELD, State.NOT_COMPUTABLE);

    void register(Map<Class<?>, Reading> readings) {
        readings.put(Expression.class, (node, spot) -> expression(node, spot, wanted(spot)));
        readings.put(Limit.class, this::limit);
        readings.put(Missing.class, this::missing);
    }

    /** What an expression comes to: a derived indicator's is of the indicator's own type. */
    private static Type wanted(Spot spot) {
        return spot.key().name().equals("formula")
                ? spot.place().reads()
                : spot.key().as();
    }

    /** An expression that comes to a type. */
    Optional<Expression> expression(Node node, Spot spot, Type wanted) {
        if (node instanceof Node.Text text) {
            return parsed(text, spot, wanted);
        }
        if (node instanceof Node.Number number && wanted == Type.NUMBER) {
            Optional<Rational> exact = Numbers.exact(number.text());
            return exact.isPresent() ? exact.map(Literal::of) : spot.unsound(Literal.tooLong(number.text()), node);
        }
        if (node instanceof Node.Flag flag && wanted == Type.TRUTH) {
            return Optional.of(flag.on() ? Literal.TRUE : Literal.FALSE);
        }
        return node instanceof Node.Fields fields && wanted == Type.NUMBER
                ? choice(fields, spot)
                : spot.wanted(wanted.words(), node);
    }

    private static Optional<Expression> parsed(Node.Text text, Spot spot, Type wanted) {
        String key = spot.key().name();
        if (key.equals("by") && text.text().strip().equals("tier")) {
            return spot.place().find("tier");
        }
        return key.equals("of") && spot.place().reads() == Type.TEXT
                ? textOrNumber(text, spot.problems(), spot.place())
                : parsed(text, spot.problems(), spot.place(), wanted);
    }

    /** What a rule may read: a text where it comes to one, else a number. */
    static Optional<Expression> textOrNumber(Node.Text text, Problems problems, Place place) {
        Optional<Expression> word = parsed(text, new Problems(), place, Type.TEXT);
        return word.isPresent() ? word : parsed(text, problems, place, Type.NUMBER);
    }

    private static Optional<Expression> parsed(Node.Text text, Problems problems, Place place, Type wanted) {
        try {
            return Optional.of(new Parser(text.text(), text.inside(), place).parse(wanted));
        } catch (SyntaxException e) {
            Problem problem = e.problem();
            problems.add(new Problem(problem.code(), text.place(problem.origin()), problem.terms()));
            return Optional.empty();
        }
    }

    private Optional<Expression> choice(Node.Fields fields, Spot spot) {
        Optional<Name> group = spot.place().outline().group();
        if (group.isEmpty()) {
            spot.problems()
                    .add(Problem.of(SchemeProblem.NO_GROUPS, fields.origin())
                            .with("key", spot.key().name()));
            return Optional.empty();
        }
        Map<String, Expression> cases = new LinkedHashMap<>();
        Optional<Expression> otherwise = Optional.empty();
        boolean whole = true;
        for (Map.Entry<String, Node.Member> entry : fields.members().entrySet()) {
            if (Key.isRemark(entry.getKey())) {
                continue;
            }
            Optional<Expression> amount = expression(entry.getValue().value(), spot, Type.NUMBER);
            whole &= amount.isPresent();
            if (entry.getKey().equals(OTHERWISE)) {
                otherwise = amount;
            } else {
                amount.ifPresent(some -> cases.put(entry.getKey(), some));
            }
        }
        return whole ? Optional.of(new Choice(group.get(), cases, otherwise)) : Optional.empty();
    }

    private Optional<Limit> limit(Node node, Spot spot) {
        if (node instanceof Node.Text text && text.text().equals("none")) {
            return Optional.of(Limit.NONE);
        }
        return expression(node, spot, Type.NUMBER).map(amount -> new Limit(true, Optional.of(amount)));
    }

    /** One policy for all states, or an object of policies by state. */
    private Optional<Missing> missing(Node node, Spot spot) {
        boolean byState = node instanceof Node.Fields fields
                && fields.get("points").isEmpty()
                && fields.get("value").isEmpty();
        Map<State, Policy> policies = new LinkedHashMap<>();
        if (!byState) {
            policy(node, spot).ifPresent(policy -> STATES.forEach(state -> policies.put(state, policy)));
            return policies.isEmpty() ? Optional.empty() : Optional.of(new Missing(policies));
        }
        boolean whole = true;
        for (Map.Entry<String, Node.Member> entry :
                ((Node.Fields) node).members().entrySet()) {
            Node.Text word = new Node.Text(entry.getValue().key(), entry.getKey(), List.of());
            Optional<State> state = State.named(entry.getKey()).filter(STATES::contains);
            if (state.isEmpty() && !Key.isRemark(entry.getKey())) {
                whole = spot.unknown(word, STATES.stream().map(State::word).toList())
                        .isPresent();
            } else if (state.isPresent()) {
                Optional<Policy> policy = policy(entry.getValue().value(), spot);
                whole &= policy.isPresent();
                policy.ifPresent(known -> policies.put(state.get(), known));
            }
        }
        return whole ? Optional.of(new Missing(policies)) : Optional.empty();
    }

    private Optional<Policy> policy(Node node, Spot spot) {
        if (node instanceof Node.Fields fields) {
            return amount(fields, spot);
        }
        if (!(node instanceof Node.Text text)) {
            return spot.wanted(new Wording("a policy such as \"zero\"", "办法，例如 \"zero\""), node);
        }
        List<String> words = Stream.of(Policy.Kind.values())
                .filter(kind -> kind != Policy.Kind.POINTS && kind != Policy.Kind.VALUE)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return words.contains(text.text())
                ? Optional.of(new Policy(Policy.Kind.valueOf(text.text().toUpperCase(Locale.ROOT)), Optional.empty()))
                : spot.unknown(text, words);
    }

    private Optional<Policy> amount(Node.Fields fields, Spot spot) {
        List<String> keys = fields.members().keySet().stream()
                .filter(key -> !Key.isRemark(key))
                .toList();
        if (!keys.equals(List.of("points")) && !keys.equals(List.of("value"))) {
            return spot.wanted(
                    new Wording("either {\"points\": ...} or {\"value\": ...}", "{\"points\": …} 或 {\"value\": …} 之一"),
                    fields);
        }
        Policy.Kind kind = keys.get(0).equals("points") ? Policy.Kind.POINTS : Policy.Kind.VALUE;
        return expression(
                        fields.members().get(keys.get(0)).value(),
                        spot.at(spot.place().atBase()),
                        Type.NUMBER)
                .map(amount -> new Policy(kind, Optional.of(amount)));
    }
}
