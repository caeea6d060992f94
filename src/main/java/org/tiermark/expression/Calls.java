package org.tiermark.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.model.Ties;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Problem;

/** Reads a function call: its arguments, and what the name makes of them. */
final class Calls {
    private final Parser parser;
    private final Tokens tokens;
    private final Token function;
    private final List<Expression> arguments = new ArrayList<>();
    private final List<Name> by = new ArrayList<>();

    Calls(Parser parser, Token function) {
        this.parser = parser;
        this.tokens = parser.tokens();
        this.function = function;
    }

    Expression call() throws SyntaxException {
        tokens.expect("(");
        boolean more = !tokens.peek().is(")");
        while (more) {
            arguments.add(parser.disjunction());
            more = arguments.size() == 1 && tokens.accept("by") ? groups() : tokens.accept(",");
        }
        tokens.expect(")");
        return built();
    }

    /** Reads attributes up to the last; gives whether arguments follow, which are no names after a {@code by}. */
    private boolean groups() throws SyntaxException {
        by.add(attribute());
        while (tokens.accept(",")) {
            if (tokens.peek().kind() != Token.Kind.NAME) {
                return true;
            }
            by.add(attribute());
        }
        return false;
    }

    private Name attribute() throws SyntaxException {
        Token token = tokens.next();
        Optional<Expression> found = parser.names().find(token.text());
        if (found.isPresent()
                && found.get() instanceof Name name
                && name.kind() == Name.Kind.ATTRIBUTE
                && name.type() == Type.TEXT) {
            return name;
        }
        throw tokens.arguments(function, "a text attribute of the units after by", "by 之后的单位文本属性名");
    }

    private Expression built() throws SyntaxException {
        String name = function.text();
        Optional<Statistic> statistic = Stream.of(Statistic.values())
                .filter(one -> one.word().equals(name))
                .findFirst();
        if (statistic.isPresent()) {
            return new SetCalls(parser, function, arguments, by).call(statistic.get());
        }
        if (!by.isEmpty() && !name.equals("position")) {
            throw SetCalls.peersOnly(tokens, function);
        }
        boolean looksBack =
                List.of("previous", "at", "growth", "streak", "position").contains(name);
        if (looksBack && arguments.stream().anyMatch(Sets::ofRow)) {
            throw tokens.arguments(function, "figures, not single rows; sum the rows first", "指标值，不能是单行；请先对各行求和");
        }
        return switch (name) {
            case "if" -> conditional();
            case "position" -> position();
            case "round" -> round();
            case "floor" -> new Rounded(name, only(Type.NUMBER), Rounding.FLOOR);
            case "ceil" -> new Rounded(name, only(Type.NUMBER), Rounding.CEILING);
            case "previous" -> previous();
            case "at" -> at();
            case "growth" -> new Growth(only(Type.NUMBER));
            case "streak" -> new Streak(only(Type.TRUTH));
            default -> function(name);
        };
    }

    private Expression only(Type type) throws SyntaxException {
        if (arguments.size() != 1) {
            throw tokens.arguments(
                    function,
                    "one argument, " + type.words().en(),
                    "一个参数：" + type.words().zh());
        }
        return tokens.want(type, arguments.get(0), function.offset());
    }

    private Expression position() throws SyntaxException {
        Ties ties = Ties.COMPETITION;
        if (arguments.size() == 2 && arguments.get(1) instanceof Literal word && word.type() == Type.TEXT) {
            ties = Ties.named(word.word()).orElseThrow(this::unknownTies);
        } else if (arguments.size() != 1) {
            throw unknownTies();
        }
        return new Position(tokens.want(Type.NUMBER, arguments.get(0), function.offset()), ties, List.copyOf(by));
    }

    private SyntaxException unknownTies() {
        return tokens.arguments(
                function,
                "position(x) or position(x, \"dense\"); ties: competition, modified, dense, ordinal, average",
                "position(x) 或 position(x, \"dense\")；并列方式：competition、modified、dense、ordinal、average");
    }

    private Expression conditional() throws SyntaxException {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw tokens.arguments(function, "if(condition, then, else)", "if(条件, 是, 否)");
        }
        Expression condition = tokens.want(Type.TRUTH, arguments.get(0), function.offset());
        if (arguments.size() == 2) {
            return new Conditional(condition, arguments.get(1), Optional.empty());
        }
        Expression otherwise = tokens.want(arguments.get(1).type(), arguments.get(2), function.offset());
        return new Conditional(condition, arguments.get(1), Optional.of(otherwise));
    }

    private Expression round() throws SyntaxException {
        int places = arguments.size() == 2 ? whole(arguments.get(1)) : -1;
        if (places < 0 || places > 18) {
            throw tokens.arguments(
                    function, "round(x, n), n a whole number from 0 to 18", "round(x, n)，n 为 0 到 18 的整数");
        }
        Rounding rounding = new Rounding(
                places,
                parser.names()
                        .roundingMode()
                        .orElseThrow(() -> new SyntaxException(
                                Problem.of(ExpressionProblem.NO_ROUNDING_MODE, tokens.place(function)))));
        return new Rounded("round", tokens.want(Type.NUMBER, arguments.get(0), function.offset()), rounding);
    }

    private static int whole(Expression expression) {
        return expression instanceof Literal literal
                        && literal.type() == Type.NUMBER
                        && literal.number().isWhole()
                        && literal.number().absolute().compareTo(Rational.of(1_000)) < 0
                ? literal.number().numerator().intValue()
                : -1;
    }

    private Expression previous() throws SyntaxException {
        int periods = arguments.size() == 1 ? 1 : arguments.size() == 2 ? whole(arguments.get(1)) : -1;
        if (periods < 1) {
            throw tokens.arguments(
                    function,
                    "previous(x) or previous(x, n), n a whole number from 1",
                    "previous(x) 或 previous(x, n)，n 为正整数");
        }
        return new Previous(arguments.get(0), periods, "");
    }

    private Expression at() throws SyntaxException {
        if (arguments.size() == 2
                && arguments.get(1) instanceof Literal period
                && !period.word().isEmpty()) {
            return new Previous(arguments.get(0), 0, period.word());
        }
        throw tokens.arguments(function, "at(x, \"2022\")", "at(x, \"2022\")");
    }

    private Expression function(String name) throws SyntaxException {
        Optional<Function> called = Function.called(name);
        if (called.isEmpty()) {
            throw new SyntaxException(Problem.of(ExpressionProblem.UNKNOWN_NAME, tokens.place(function))
                    .with("name", name + "()")
                    .with("hint", Nearest.hint(name, KnownFunctions.NAMES)));
        }
        Function found = called.get();
        boolean free = found.takes().isEmpty();
        boolean some = found == Function.COALESCE && !arguments.isEmpty();
        if (!some && arguments.size() != Math.max(1, found.takes().size())) {
            int wanted = Math.max(1, found.takes().size());
            throw tokens.arguments(function, wanted == 1 ? "one argument" : wanted + " arguments", wanted + " 个参数");
        }
        for (int i = 0; i < arguments.size(); i++) {
            Type type = free
                    ? arguments.get(found == Function.MISSING ? i : 0).type()
                    : found.takes().get(i);
            tokens.want(type, arguments.get(i), function.offset());
        }
        return new Call(found, List.copyOf(arguments));
    }
}
