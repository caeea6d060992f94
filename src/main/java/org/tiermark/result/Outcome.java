package org.tiermark.result;

import org.tiermark.problem.Wording;

/** How a unit stands to a goal: three different answers. */
public enum Outcome {
    MET("met", "达标"),
    UNMET("unmet", "未达标"),
    NOT_COMPUTABLE("not computable", "无法判定");

    private final Wording words;

    Outcome(String en, String zh) {
        words = new Wording(en, zh);
    }

    /** How reports call it. */
    public Wording words() {
        return words;
    }
}
