package org.tiermark.read;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.model.Digits;
import org.tiermark.model.Interval;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.UnsoundException;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Key;
import org.tiermark.scheme.Attribute;
import org.tiermark.scheme.Quota;
import org.tiermark.scheme.Ranking;

/** Texts, numbers, words and intervals of a scheme. */
final class Scalars {
    /** Of a whole number: it fits an int. */
    private static final int MOST_DIGITS = 9;

    static final List<State> OF_FIGURES =
            List.of(State.MISSING, State.NOT_APPLICABLE, State.NOT_SUBMITTED, State.WITHHELD);

    private Scalars() {}

    static void register(Map<Class<?>, Reading> readings) {
        readings.put(String.class, Scalars::text);
        readings.put(int.class, Scalars::whole);
        readings.put(Integer.class, Scalars::whole);
        readings.put(boolean.class, Scalars::flag);
        readings.put(Boolean.class, Scalars::flag);
        readings.put(Interval.class, Scalars::interval);
        readings.put(Ranking.Precision.class, Scalars::precision);
        readings.put(Quota.Share.class, Scalars::share);
        readings.put(Map.class, Scalars::tokens);
    }

    /** Whether a list of it may be written without brackets where it has one entry. */
    static boolean standsAlone(Class<?> type) {
        return type == String.class || type == Expression.class || type == Name.class || type == Attribute.class;
    }

    private static Optional<String> text(Node node, Spot spot) {
        return node instanceof Node.Text text ? Optional.of(text.text()) : spot.wanted(Spot.TEXT, node);
    }

    private static Optional<Boolean> flag(Node node, Spot spot) {
        return node instanceof Node.Flag flag ? Optional.of(flag.on()) : spot.wanted(Spot.FLAG, node);
    }

    private static Optional<Integer> whole(Node node, Spot spot) {
        if (node instanceof Node.Number number) {
            String text = number.text();
            if (Digits.only(text.startsWith("-") ? text.substring(1) : text, MOST_DIGITS)) {
                return Optional.of(Integer.parseInt(text));
            }
        }
        return spot.wanted(Spot.WHOLE, node);
    }

    private static Optional<Ranking.Precision> precision(Node node, Spot spot) {
        if (node instanceof Node.Text text && text.text().equals("exact")) {
            return Optional.of(new Ranking.Precision(Optional.empty()));
        }
        if (node instanceof Node.Number number && Digits.only(number.text(), 2)) {
            int decimals = Integer.parseInt(number.text());
            if (decimals <= 18) {
                return Optional.of(new Ranking.Precision(Optional.of(decimals)));
            }
        }
        return spot.wanted(new Wording("decimals from 0 to 18, or \"exact\"", "0 到 18 的小数位数，或 \"exact\""), node);
    }

    private static Optional<Quota.Share> share(Node node, Spot spot) {
        Optional<Rational> percent = node instanceof Node.Text text
                        && text.text().endsWith("%")
                ? Numbers.exact(
                        text.text().substring(0, text.text().length() - 1).strip())
                : Optional.empty();
        return percent.filter(number -> number.signum() >= 0 && number.compareTo(Rational.HUNDRED) <= 0)
                .map(number -> new Quota.Share(number.over(Rational.HUNDRED)))
                .or(() -> spot.wanted(new Wording("a share such as \"15%\"", "比例，例如 \"15%\""), node));
    }

    private static Optional<Interval> interval(Node node, Spot spot) {
        if (node instanceof Node.Number number) {
            return intervalOf(number.text(), node, spot);
        }
        return node instanceof Node.Text text
                ? intervalOf(text.text(), node, spot)
                : spot.wanted(new Wording("an interval such as \"[60,90)\"", "区间，例如 \"[60,90)\""), node);
    }

    static Optional<Interval> intervalOf(String text, Node node, Spot spot) {
        try {
            Optional<Interval> interval = Interval.parse(text);
            if (interval.isEmpty()) {
                spot.problems()
                        .add(Problem.of(SchemeProblem.BAD_INTERVAL, node.origin())
                                .with("value", text));
            }
            return interval;
        } catch (UnsoundException e) {
            return spot.unsound(e.reason(), node);
        }
    }

    /** A constant of an enum, by its lower-case name; rounding modes by the names Java gives them. */
    static Optional<Object> word(Class<?> type, Node node, Spot spot) {
        if (!(node instanceof Node.Text text)) {
            return spot.wanted(Spot.TEXT, node);
        }
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            String word = type == RoundingMode.class ? name : name.toLowerCase(Locale.ROOT);
            if (word.equals(text.text())) {
                return Optional.of(constant);
            }
            if (constant != RoundingMode.UNNECESSARY) {
                words.add(word);
            }
        }
        return spot.unknown(text, words);
    }

    /** What stands for which missing state: {@code {"保密": "withheld"}}. */
    static Optional<Map<String, State>> tokens(Node node, Spot spot) {
        if (!(node instanceof Node.Fields fields)) {
            return spot.wanted(Spot.OBJECT, node);
        }
        Map<String, State> tokens = new LinkedHashMap<>();
        for (Map.Entry<String, Node.Member> entry : fields.members().entrySet()) {
            if (!Key.isRemark(entry.getKey())) {
                state(entry.getValue().value(), spot, OF_FIGURES)
                        .ifPresent(state -> tokens.put(entry.getKey().strip(), state));
            }
        }
        return Optional.of(tokens);
    }

    private static Optional<State> state(Node node, Spot spot, List<State> allowed) {
        if (!(node instanceof Node.Text text)) {
            return spot.wanted(Spot.TEXT, node);
        }
        Optional<State> state = State.named(text.text()).filter(allowed::contains);
        return state.isPresent()
                ? state
                : spot.unknown(text, allowed.stream().map(State::word).toList());
    }
}
