package org.tiermark.problem;

import java.util.Map;

/**
 * One sentence in both languages, with named places such as {@code {unit}} for terms.
 *
 * @param en the English sentence
 * @param zh the Chinese sentence
 */
public record Wording(String en, String zh) {

    /** The same text in both languages: a name, a number, a formula. */
    public static Wording of(String text) {
        return new Wording(text, text);
    }

    /** The sentence in a language, places unfilled. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The sentence with each {@code {name}} replaced by its term; a name without a term stays as it is. */
    public String fill(Language language, Map<String, Wording> terms) {
        return Template.fill(Template.pieces(in(language)), language, terms);
    }
}
