package org.tiermark.expression;

import org.tiermark.problem.Wording;

/** What an expression comes to. */
public enum Type {
    NUMBER("a number", "数值"),
    TRUTH("a condition", "条件"),
    TEXT("a text", "文本");

    private final Wording words;

    Type(String en, String zh) {
        words = new Wording(en, zh);
    }

    /** How messages call it. */
    public Wording words() {
        return words;
    }
}
