package org.tiermark.problem;

/** How bad a problem is, worst first. */
public enum Severity {
    /** The result would be wrong or cannot be had. */
    ERROR("error", "错误"),
    /** The result stands, but somebody should look. */
    WARNING("warning", "警告"),
    /** What was assumed or normalised on the way. */
    INFO("info", "提示");

    private final Wording word;

    Severity(String en, String zh) {
        word = new Wording(en, zh);
    }

    /** The word a report shows. */
    public String in(Language language) {
        return word.in(language);
    }

    /** Whether this is as bad as the other or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
