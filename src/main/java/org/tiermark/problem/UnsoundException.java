package org.tiermark.problem;

/** Thrown where something would be that cannot be: a part of a scheme checks itself, and says what would do. */
public final class UnsoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    /**
     * What is wrong, and what to write.
     *
     * @param en the English sentence, with places as {@link String#format} has them
     * @param zh the Chinese sentence, with the same places
     */
    public UnsoundException(String en, String zh, Object... terms) {
        super(en.formatted(terms));
        this.reason = new Wording(en.formatted(terms), zh.formatted(terms));
    }

    /** The same in both languages. */
    public Wording reason() {
        return reason;
    }
}
