package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Rational;

/**
 * Makes a statistic of its arguments: of one over a set, the rows of an indicator or the peers; of several over them.
 */
final class SetCalls {
    private final Parser parser;
    private final Tokens tokens;
    private final Token function;
    private final List<Expression> arguments;
    private final List<Name> by;

    SetCalls(Parser parser, Token function, List<Expression> arguments, List<Name> by) {
        this.parser = parser;
        this.tokens = parser.tokens();
        this.function = function;
        this.arguments = arguments;
        this.by = by;
    }

    /** What to say of a {@code by} that narrows no peers. */
    static SyntaxException peersOnly(Tokens tokens, Token function) {
        return tokens.arguments(function, "by only in functions of the peers", "仅可用于同组比较函数的 by");
    }

    Expression call(Statistic statistic) throws SyntaxException {
        if (arguments.isEmpty()) {
            throw tokens.arguments(function, "what it runs over", "要统计的量");
        }
        if (statistic.isPercentile()) {
            return percentile();
        }
        Type type = statistic == Statistic.COUNT ? arguments.get(0).type() : Type.NUMBER;
        for (Expression argument : arguments) {
            tokens.want(type, argument, function.offset());
        }
        Optional<Name> set = arguments.size() == 1 ? set(arguments.get(0)) : Optional.empty();
        if (set.isPresent() || arguments.size() > 1) {
            return over(set, statistic, List.copyOf(arguments), Rational.ZERO);
        }
        return overAll(statistic, arguments.get(0), Rational.ZERO);
    }

    private Expression percentile() throws SyntaxException {
        boolean inclusive = arguments.size() == 3 && arguments.get(2).equals(Literal.of("inclusive"));
        boolean exclusive = arguments.size() == 3 && arguments.get(2).equals(Literal.of("exclusive"));
        if (!inclusive && !exclusive
                || !(arguments.get(1) instanceof Literal share)
                || share.type() != Type.NUMBER
                || share.number().signum() < 0
                || share.number().compareTo(Rational.HUNDRED) > 0) {
            throw tokens.arguments(
                    function,
                    "percentile(x, 90, \"inclusive\") or \"exclusive\"",
                    "percentile(x, 90, \"inclusive\") 或 \"exclusive\"");
        }
        Statistic method = inclusive ? Statistic.PERCENTILE_INCLUSIVE : Statistic.PERCENTILE_EXCLUSIVE;
        Expression of = tokens.want(Type.NUMBER, arguments.get(0), function.offset());
        Optional<Name> set = set(of);
        return set.isPresent() ? over(set, method, List.of(of), share.number()) : overAll(method, of, share.number());
    }

    private Expression over(Optional<Name> set, Statistic statistic, List<Expression> of, Rational share)
            throws SyntaxException {
        if (!by.isEmpty()) {
            throw peersOnly(tokens, function);
        }
        return new Fold(statistic, of, set, share);
    }

    /** Over the rows of the indicator at hand, or else over the peers. */
    private Expression overAll(Statistic statistic, Expression of, Rational share) throws SyntaxException {
        Optional<Names.RowSet> rows = parser.names().rows();
        if (rows.isEmpty()) {
            return new PeerStatistic(statistic, of, List.copyOf(by), share);
        }
        if (!by.isEmpty()) {
            throw peersOnly(tokens, function);
        }
        return new RowStatistic(statistic, of, rows.get().name(), rows.get().once(), share);
    }

    /** The set an argument runs over; what an inner function runs over is settled there. */
    private Optional<Name> set(Expression argument) throws SyntaxException {
        Set<Name> sets = Sets.open(argument);
        sets.removeIf(name -> name.kind() == Name.Kind.ROW);
        if (sets.size() > 1) {
            throw tokens.arguments(function, "one set at a time", "一次只能对一个集合求值");
        }
        return sets.stream().findFirst();
    }
}
