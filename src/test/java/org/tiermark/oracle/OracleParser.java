package org.tiermark.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.oracle.OracleExpression.Binary;
import org.tiermark.oracle.OracleExpression.Call;
import org.tiermark.oracle.OracleExpression.Literal;
import org.tiermark.oracle.OracleExpression.Member;
import org.tiermark.oracle.OracleExpression.Name;
import org.tiermark.oracle.OracleExpression.Negated;
import org.tiermark.oracle.OracleExpression.Not;
import org.tiermark.oracle.OracleLexer.Kind;
import org.tiermark.oracle.OracleLexer.Token;

/**
 * Reads expressions by recursive descent.
 *
 * <pre>
 * or         = and { "or" and }
 * and        = not { "and" not }
 * not        = "not" not | comparison
 * comparison = sum [ ("<" | "<=" | ">" | ">=" | "==" | "!=" | "contains") sum | "in" "[" literals "]" ]
 * sum        = product { ("+" | "-") product }
 * product    = negation { ("*" | "/") negation }
 * negation   = "-" negation | atom
 * atom       = number | text | "(" or ")" | name [ "(" or [ "by" name ] { "," or } ")" ]
 * </pre>
 */
final class OracleParser {
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==", "!=", "contains");
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "contains", "by");

    private final String source;
    private final List<Token> tokens;
    private int at;

    private OracleParser(String source) {
        this.source = source;
        this.tokens = OracleLexer.tokens(source);
    }

    static OracleExpression parse(String source) {
        OracleParser parser = new OracleParser(source);
        OracleExpression expression = parser.or();
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected();
        }
        return expression;
    }

    private OracleExpression or() {
        OracleExpression left = and();
        while (skip("or")) {
            left = new Binary("or", left, and());
        }
        return left;
    }

    private OracleExpression and() {
        OracleExpression left = not();
        while (skip("and")) {
            left = new Binary("and", left, not());
        }
        return left;
    }

    private OracleExpression not() {
        return skip("not") ? new Not(not()) : comparison();
    }

    private OracleExpression comparison() {
        OracleExpression left = sum();
        if (skip("in")) {
            return new Member(left, literals());
        }
        Token operator = peek();
        if (operator.kind() == Kind.TEXT || !COMPARISONS.contains(operator.text())) {
            return left;
        }
        at++;
        return new Binary(operator.text(), left, sum());
    }

    private List<OracleValue> literals() {
        expect("[");
        List<OracleValue> values = new ArrayList<>();
        do {
            boolean negative = skip("-");
            Token token = tokens.get(at++);
            if (token.kind() == Kind.TEXT && !negative) {
                values.add(new OracleValue.Text(token.text()));
            } else if (token.kind() == Kind.NUMBER) {
                Fraction number = Fraction.parse(token.text());
                values.add(OracleValue.amount(negative ? number.negated() : number));
            } else {
                throw unexpected();
            }
        } while (skip(","));
        expect("]");
        return values;
    }

    private OracleExpression sum() {
        OracleExpression left = product();
        while (peek().is("+") || peek().is("-")) {
            String operator = tokens.get(at++).text();
            left = new Binary(operator, left, product());
        }
        return left;
    }

    private OracleExpression product() {
        OracleExpression left = negation();
        while (peek().is("*") || peek().is("/")) {
            String operator = tokens.get(at++).text();
            left = new Binary(operator, left, negation());
        }
        return left;
    }

    private OracleExpression negation() {
        return skip("-") ? new Negated(negation()) : atom();
    }

    private OracleExpression atom() {
        Token token = peek();
        at++;
        if (token.kind() == Kind.NUMBER) {
            return OracleExpression.number(Fraction.parse(token.text()));
        }
        if (token.kind() == Kind.TEXT) {
            return new Literal(new OracleValue.Text(token.text()));
        }
        if (token.is("(")) {
            OracleExpression inner = or();
            expect(")");
            return inner;
        }
        if (token.kind() != Kind.WORD || RESERVED.contains(token.text())) {
            throw unexpected();
        }
        return skip("(") ? call(token.text()) : new Name(token.text());
    }

    private OracleExpression call(String function) {
        List<OracleExpression> arguments = new ArrayList<>();
        Optional<String> by = Optional.empty();
        do {
            arguments.add(or());
            if (arguments.size() == 1 && skip("by")) {
                by = Optional.of(tokens.get(at++).text());
            }
        } while (skip(","));
        expect(")");
        return new Call(function, arguments, by);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean skip(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            throw unexpected();
        }
    }

    private OracleException unexpected() {
        String found = at < tokens.size() ? peek().text() : "the end";
        return new OracleException("unexpected '%s' (token %d) in %s".formatted(found, at, source));
    }
}
