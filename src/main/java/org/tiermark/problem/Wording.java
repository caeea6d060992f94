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
        String text = in(language);
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Wording term = terms.get(text.substring(open + 1, close));
            filled.append(text, at, open);
            filled.append(term == null ? text.substring(open, close + 1) : term.in(language));
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** The names of the places, in both languages alike. */
    public boolean filledBy(Map<String, Wording> terms) {
        int at = 0;
        for (int open = en.indexOf('{'); open >= 0; open = en.indexOf('{', at)) {
            int close = en.indexOf('}', open);
            if (!terms.containsKey(en.substring(open + 1, close))) {
                return false;
            }
            at = close + 1;
        }
        return true;
    }
}
