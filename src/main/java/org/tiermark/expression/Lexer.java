package org.tiermark.expression;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiermark.model.Digits;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.problem.Wording;

/** Cuts an expression into words. */
final class Lexer {
    private static final Set<String> TWO_SIGNS = Set.of("<=", ">=", "==", "!=");
    private static final String ONE_SIGN = "+-*/<>()[],";

    /** Signs whose plain counterpart is not the one Unicode knows, and those counterparts. */
    private static final String WIDE = "＝×÷−–≤≥≠“”‘’、【】";

    private static final List<String> PLAIN =
            List.of("==", "*", "/", "-", "-", "<=", ">=", "!=", "'", "'", "'", "'", ",", "[", "]");
    /** The forms of ASCII that are as wide as an ideograph. */
    private static final char FIRST_WIDE = '\uff01';

    private static final char LAST_WIDE = '\uff5e';
    /** What else may be written wide by mistake. */
    private static final String NARROWED = ONE_SIGN + "\"'.0123456789";

    private final String text;
    private final Origin origin;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
    }

    List<Token> tokens() throws SyntaxException {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isWhitespace(character)) {
                at++;
            } else if (isDigit(character)) {
                add(Token.Kind.NUMBER, numberEnd());
            } else if (isNameStart(character)) {
                add(Token.Kind.NAME, nameEnd());
            } else if (character == '"' || character == '\'') {
                quoted(character);
            } else {
                sign(character);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.codePointCount(0, text.length())));
        return tokens;
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), offset()));
        at = end;
    }

    private int offset() {
        return text.codePointCount(0, at);
    }

    /** Digits, and a point only where a digit follows; a letter right behind is no number's. */
    private int numberEnd() throws SyntaxException {
        int end = digitsEnd(at);
        int digits = end - at;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            int point = end;
            end = digitsEnd(point + 1);
            digits += end - point - 1;
        }
        if (digits > Digits.MOST) {
            throw new SyntaxException(Problem.of(SchemeProblem.UNSOUND, origin.plus(offset()))
                    .with("reason", Literal.tooLong(text.substring(at, end)))
                    .with("where", new Wording("the expression", "表达式")));
        }
        if (end < text.length() && (isNameStart(text.codePointAt(end)) || text.charAt(end) == '.')) {
            at = end;
            throw unexpected(
                    new String(Character.toChars(text.codePointAt(end))),
                    new Wording("write an operator such as * between a number and a name", "数与名称之间请写运算符，例如 *"));
        }
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int nameEnd() {
        int end = at;
        while (end < text.length() && isNamePart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void quoted(int quote) throws SyntaxException {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw unexpected(String.valueOf((char) quote), new Wording("close the quotes", "请补上后引号"));
        }
        tokens.add(new Token(Token.Kind.TEXT, text.substring(at + 1, end), offset()));
        at = end + 1;
    }

    private void sign(int character) throws SyntaxException {
        if (at + 2 <= text.length() && TWO_SIGNS.contains(text.substring(at, at + 2))) {
            add(Token.Kind.SIGN, at + 2);
        } else if (ONE_SIGN.indexOf(character) >= 0) {
            add(Token.Kind.SIGN, at + 1);
        } else {
            String found = new String(Character.toChars(character));
            throw unexpected(found, wanted(found));
        }
    }

    /** What to write instead of a character that is no sign; what Chinese keyboards give has a plain counterpart. */
    private static Wording wanted(String found) {
        int known = WIDE.indexOf(found);
        boolean wide = found.charAt(0) >= FIRST_WIDE && found.charAt(0) <= LAST_WIDE;
        String plain = known >= 0 ? PLAIN.get(known) : Normalizer.normalize(found, Normalizer.Form.NFKC);
        if (known >= 0 || wide && NARROWED.contains(plain)) {
            return new Wording("write the plain " + plain, "请写半角的 " + plain);
        }
        return new Wording(
                "write + - * / < <= > >= == != and or not, and round brackets",
                "请用 + - * / < <= > >= == != and or not 和圆括号");
    }

    private SyntaxException unexpected(String found, Wording wanted) {
        return new SyntaxException(Problem.of(ExpressionProblem.SYNTAX, origin.plus(offset()))
                .with("found", "\"" + found + "\"")
                .with("text", text)
                .with("wanted", wanted));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isNameStart(int character) {
        return Character.isLetter(character) || character == '_';
    }

    private static boolean isNamePart(int character) {
        return isNameStart(character) || isDigit(character) || character == '.';
    }
}
