package org.tiermark.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.model.Comparison;
import org.tiermark.model.Rational;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Wording;

/**
 * Reads an expression, its operators from loosest to tightest: {@code or}, {@code and}, {@code not}, one comparison,
 * {@code + -}, {@code * /}, sign. No implicit multiplication, no hidden constants.
 */
public final class Parser {
    /** The most code points of an expression. */
    public static final int MOST_LENGTH = 10_000;

    /** The most brackets and functions within one another. */
    public static final int MOST_DEPTH = 64;

    private final String text;
    private final Origin origin;
    private final Names names;
    private final Tokens tokens;
    /** Where names of sets stand. */
    private final Map<Name, Integer> sets = new HashMap<>();

    private int depth;

    /**
     * Readies a text for reading.
     *
     * @param text the expression
     * @param origin where its first code point stands
     * @param names what it may name
     */
    public Parser(String text, Origin origin, Names names) {
        this.text = text;
        this.origin = origin;
        this.names = names;
        this.tokens = new Tokens(text, origin);
    }

    /**
     * The expression.
     *
     * @throws SyntaxException if the text is no expression, names what is not known here, or does not come to the type
     */
    public Expression parse(Type wanted) throws SyntaxException {
        if (text.length() > MOST_LENGTH) {
            throw tooLarge("length " + MOST_LENGTH);
        }
        tokens.cut();
        Expression whole = disjunction();
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.unexpected(new Wording("end the expression, or join with an operator", "请结束表达式，或用运算符连接"));
        }
        for (Name set : Sets.open(whole)) {
            throw new SyntaxException(Problem.of(ExpressionProblem.SET_ALONE, origin.plus(sets.get(set)))
                    .with("name", set.id()));
        }
        return tokens.want(wanted, whole, 0);
    }

    Expression disjunction() throws SyntaxException {
        int start = enter();
        Expression left = conjunction();
        while (tokens.accept("or")) {
            int next = tokens.peek().offset();
            left = new Junction(
                    false, tokens.want(Type.TRUTH, left, start), tokens.want(Type.TRUTH, conjunction(), next));
        }
        depth--;
        return left;
    }

    private int enter() throws SyntaxException {
        if (depth++ > MOST_DEPTH) {
            throw tooLarge("depth " + MOST_DEPTH);
        }
        return tokens.peek().offset();
    }

    private Expression conjunction() throws SyntaxException {
        int start = tokens.peek().offset();
        Expression left = negation();
        while (tokens.accept("and")) {
            int next = tokens.peek().offset();
            left = new Junction(true, tokens.want(Type.TRUTH, left, start), tokens.want(Type.TRUTH, negation(), next));
        }
        return left;
    }

    private Expression negation() throws SyntaxException {
        int start = tokens.peek().offset();
        if (!tokens.accept("not")) {
            return comparison();
        }
        enter();
        Expression inner = new Call(Function.NOT, List.of(tokens.want(Type.TRUTH, negation(), start)));
        depth--;
        return inner;
    }

    private Expression comparison() throws SyntaxException {
        int start = tokens.peek().offset();
        Expression left = sum();
        if (tokens.accept("in")) {
            return new Membership(left, list(left));
        }
        if (tokens.accept("contains")) {
            int next = tokens.peek().offset();
            return new Call(
                    Function.CONTAINS,
                    List.of(tokens.want(Type.TEXT, left, start), tokens.want(Type.TEXT, sum(), next)));
        }
        for (Comparison comparison : Comparison.values()) {
            if (tokens.accept(comparison.sign())) {
                return comparing(left, start, comparison);
            }
        }
        return left;
    }

    private Expression comparing(Expression left, int start, Comparison comparison) throws SyntaxException {
        int next = tokens.peek().offset();
        boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL;
        Type wanted = equality && left.type() == Type.TEXT ? Type.TEXT : Type.NUMBER;
        return new Comparing(tokens.want(wanted, left, start), comparison, tokens.want(wanted, sum(), next));
    }

    private List<Literal> list(Expression of) throws SyntaxException {
        tokens.expect("[");
        List<Literal> list = new ArrayList<>();
        do {
            Token first = tokens.peek();
            Expression entry = tokens.want(of.type(), signed(), first.offset());
            if (!(entry instanceof Literal literal)) {
                throw tokens.unexpected(first, new Wording("list plain numbers or texts only", "列表中只能写数或文本"));
            }
            list.add(literal);
        } while (tokens.accept(","));
        tokens.expect("]");
        return list;
    }

    private Expression sum() throws SyntaxException {
        int start = tokens.peek().offset();
        Expression left = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            char sign = tokens.next().text().charAt(0);
            int next = tokens.peek().offset();
            left = new Arithmetic(
                    sign, tokens.want(Type.NUMBER, left, start), tokens.want(Type.NUMBER, product(), next));
        }
        return left;
    }

    private Expression product() throws SyntaxException {
        int start = tokens.peek().offset();
        Expression left = signed();
        while (tokens.peek().is("*") || tokens.peek().is("/")) {
            char sign = tokens.next().text().charAt(0);
            int next = tokens.peek().offset();
            left = new Arithmetic(
                    sign, tokens.want(Type.NUMBER, left, start), tokens.want(Type.NUMBER, signed(), next));
        }
        return left;
    }

    private Expression signed() throws SyntaxException {
        int start = tokens.peek().offset();
        if (!tokens.accept("-")) {
            return atom();
        }
        enter();
        Expression inner = tokens.want(Type.NUMBER, signed(), start);
        depth--;
        return inner instanceof Literal literal
                ? Literal.of(literal.number().negated())
                : new Call(Function.NEGATE, List.of(inner));
    }

    private Expression atom() throws SyntaxException {
        Token token = tokens.next();
        switch (token.kind()) {
            case NUMBER:
                return Literal.of(Rational.parse(token.text()));
            case TEXT:
                return Literal.of(token.text());
            case NAME:
                return tokens.peek().is("(") ? new Calls(this, token).call() : named(token);
            default:
                break;
        }
        if (token.is("(")) {
            Expression inner = disjunction();
            tokens.expect(")");
            return inner;
        }
        tokens.back();
        throw tokens.unexpected(
                new Wording("write a number, a name, a text in quotes or a bracket", "请写数、名称、引号中的文本或括号"));
    }

    private Expression named(Token token) throws SyntaxException {
        if (token.is("true") || token.is("false")) {
            return token.is("true") ? Literal.TRUE : Literal.FALSE;
        }
        Expression found = names.find(token.text()).orElseThrow(() -> unknown(token));
        if (found instanceof Name set && set.isSet()) {
            sets.put(set, token.offset());
        }
        return found;
    }

    private SyntaxException unknown(Token token) {
        ProblemCode code = names.elsewhere(token.text()).orElse(ExpressionProblem.UNKNOWN_NAME);
        return new SyntaxException(Problem.of(code, origin.plus(token.offset()))
                .with("name", token.text())
                .with("hint", Nearest.hint(token.text(), names.known(token.text()))));
    }

    Names names() {
        return names;
    }

    Tokens tokens() {
        return tokens;
    }

    private SyntaxException tooLarge(String limit) {
        return new SyntaxException(
                Problem.of(ExpressionProblem.TOO_DEEP, origin).with("limit", limit));
    }
}
