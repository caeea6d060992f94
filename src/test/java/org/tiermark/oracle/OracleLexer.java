package org.tiermark.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the text of an expression into tokens. */
final class OracleLexer {
    private static final Set<String> DOUBLES = Set.of("<=", ">=", "==", "!=");

    private final String source;
    private int at;

    private OracleLexer(String source) {
        this.source = source;
    }

    enum Kind {
        NUMBER,
        TEXT,
        WORD,
        SIGN,
        END
    }

    record Token(Kind kind, String text) {
        boolean is(String sign) {
            return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
        }
    }

    static List<Token> tokens(String source) {
        return new OracleLexer(source).run();
    }

    private List<Token> run() {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            if (at == source.length()) {
                tokens.add(new Token(Kind.END, ""));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() {
        int first = source.codePointAt(at);
        if (first == '"' || first == '\'') {
            return quoted((char) first);
        }
        if (Character.isDigit(first)) {
            return number();
        }
        if (Character.isLetter(first) || first == '_') {
            return word();
        }
        if (at + 1 < source.length() && DOUBLES.contains(source.substring(at, at + 2))) {
            at += 2;
            return new Token(Kind.SIGN, source.substring(at - 2, at));
        }
        if ("+-*/<>(),[]".indexOf(first) < 0) {
            throw new OracleException("unexpected '%c' in %s".formatted(first, source));
        }
        at++;
        return new Token(Kind.SIGN, Character.toString(first));
    }

    private Token quoted(char quote) {
        int end = source.indexOf(quote, at + 1);
        if (end < 0) {
            throw new OracleException("text without an end in %s".formatted(source));
        }
        String text = source.substring(at + 1, end);
        at = end + 1;
        return new Token(Kind.TEXT, text);
    }

    private Token number() {
        int start = at;
        while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        return new Token(Kind.NUMBER, source.substring(start, at));
    }

    private Token word() {
        int start = at;
        while (at < source.length() && (isWordPart(source.codePointAt(at)) || source.charAt(at) == '.')) {
            at += Character.charCount(source.codePointAt(at));
        }
        return new Token(Kind.WORD, source.substring(start, at));
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}
