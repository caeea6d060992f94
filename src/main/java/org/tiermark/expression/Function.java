package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A function of a row's own quantities, or a sign: how it is written, what it takes and what it comes to. */
public enum Function {
    ABS("abs", Type.NUMBER, Type.NUMBER),
    SQRT("sqrt", Type.NUMBER, Type.NUMBER),
    LN("ln", Type.NUMBER, Type.NUMBER),
    LOG10("log10", Type.NUMBER, Type.NUMBER),
    EXP("exp", Type.NUMBER, Type.NUMBER),
    POW("pow", Type.NUMBER, Type.NUMBER, Type.NUMBER),
    /** The first, brought between the second and the third. */
    CLAMP("clamp", Type.NUMBER, Type.NUMBER, Type.NUMBER, Type.NUMBER),
    NEGATE("-", Type.NUMBER, Type.NUMBER),
    NOT("not", Type.TRUTH, Type.TRUTH),
    CONTAINS("contains", Type.TRUTH, Type.TEXT, Type.TEXT),
    /** Whether its argument, of any type, holds nothing. */
    MISSING("missing", Type.TRUTH),
    /** The first of its arguments, of one type, that holds something. */
    COALESCE("coalesce", Type.NUMBER);

    private final String word;
    private final Type result;
    private final List<Type> takes;

    Function(String word, Type result, Type... takes) {
        this.word = word;
        this.result = result;
        this.takes = List.of(takes);
    }

    /** The name in an expression. */
    public String word() {
        return word;
    }

    /** What it comes to; for {@code coalesce} its arguments' type. */
    Type result(List<Expression> arguments) {
        return this == COALESCE ? arguments.get(0).type() : result;
    }

    /** The types of its arguments; empty where they are free. */
    List<Type> takes() {
        return takes;
    }

    int precedence() {
        return switch (this) {
            case NEGATE -> Precedence.SIGN;
            case NOT -> Precedence.NOT;
            case CONTAINS -> Precedence.COMPARISON;
            default -> Precedence.ATOM;
        };
    }

    /** The function written as a call by this name. */
    static Optional<Function> called(String name) {
        return Stream.of(values())
                .filter(function -> function != NEGATE && function != NOT && function != CONTAINS)
                .filter(function -> function.word.equals(name))
                .findFirst();
    }
}
