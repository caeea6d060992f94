package org.tiermark.expression;

import java.util.List;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;

/** The words of an expression, read one after another, and what is wrong where the next one does not fit. */
final class Tokens {
    private final String text;
    private final Origin origin;
    private List<Token> tokens = List.of();
    private int at;

    Tokens(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
    }

    void cut() throws SyntaxException {
        tokens = new Lexer(text, origin).tokens();
    }

    void back() {
        at--;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        return tokens.get(at++);
    }

    boolean accept(String sign) {
        boolean found = peek().kind() != Token.Kind.TEXT && peek().is(sign);
        at += found ? 1 : 0;
        return found;
    }

    void expect(String sign) throws SyntaxException {
        if (!accept(sign)) {
            throw unexpected(new Wording("write \"" + sign + "\" here", "此处请写“" + sign + "”"));
        }
    }

    Expression want(Type wanted, Expression expression, int offset) throws SyntaxException {
        if (expression.type() == wanted) {
            return expression;
        }
        throw new SyntaxException(Problem.of(ExpressionProblem.WRONG_TYPE, origin.plus(offset))
                .with("text", shown(expression))
                .with("found", expression.type().words())
                .with("wanted", wanted.words()));
    }

    /** A text stands without its quotes, as messages bring their own. */
    private static String shown(Expression expression) {
        return expression instanceof Literal literal && literal.type() == Type.TEXT
                ? literal.word()
                : expression.text();
    }

    SyntaxException unexpected(Wording wanted) {
        return unexpected(peek(), wanted);
    }

    SyntaxException unexpected(Token token, Wording wanted) {
        Wording found =
                token.kind() == Token.Kind.END ? new Wording("the end", "结尾") : Wording.of("\"" + token.text() + "\"");
        return new SyntaxException(Problem.of(ExpressionProblem.SYNTAX, origin.plus(token.offset()))
                .with("found", found)
                .with("text", text)
                .with("wanted", wanted));
    }

    Origin place(Token token) {
        return origin.plus(token.offset());
    }

    SyntaxException arguments(Token function, String wanted, String wantedZh) {
        return new SyntaxException(Problem.of(ExpressionProblem.WRONG_ARGUMENTS, origin.plus(function.offset()))
                .with("function", function.text() + "()")
                .with("wanted", new Wording("write " + wanted, "请写 " + wantedZh)));
    }
}
