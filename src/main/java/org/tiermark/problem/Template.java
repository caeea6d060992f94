package org.tiermark.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sentence in both languages, taken apart at its places, so that it can be filled many times. */
public final class Template {
    private final Wording sentence;
    private final String[] en;
    private final String[] zh;

    /** The template of a sentence with places such as {@code {unit}}; a bracket that is not closed is text. */
    public Template(Wording sentence) {
        this.sentence = sentence;
        this.en = pieces(sentence.en());
        this.zh = sentence.zh().equals(sentence.en()) ? en : pieces(sentence.zh());
    }

    /** The same from the sentences of the two languages. */
    public Template(String en, String zh) {
        this(new Wording(en, zh));
    }

    /** Text and names of places in turn, text first and last. */
    static String[] pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            pieces.add(text.substring(at, open));
            pieces.add(text.substring(open + 1, close));
            at = close + 1;
        }
        pieces.add(text.substring(at));
        return pieces.toArray(new String[0]);
    }

    /** The pieces with each name replaced by its term; a name without a term stays in its brackets. */
    static String fill(String[] pieces, Language language, Map<String, Wording> terms) {
        if (pieces.length == 1) {
            return pieces[0];
        }
        StringBuilder filled = new StringBuilder();
        filled.append(pieces[0]);
        for (int i = 1; i < pieces.length; i += 2) {
            Wording term = terms.get(pieces[i]);
            if (term == null) {
                filled.append('{').append(pieces[i]).append('}');
            } else {
                filled.append(term.in(language));
            }
            filled.append(pieces[i + 1]);
        }
        return filled.toString();
    }

    /** Whether there is a term for each place; the places are the same in both languages. */
    public boolean filledBy(Map<String, Wording> terms) {
        for (int i = 1; i < en.length; i += 2) {
            if (!terms.containsKey(en[i])) {
                return false;
            }
        }
        return true;
    }

    /** The sentence in a language, with each place filled by its term. */
    public String fill(Language language, Map<String, Wording> terms) {
        return fill(language == Language.ZH ? zh : en, language, terms);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template that && sentence.equals(that.sentence);
    }

    @Override
    public int hashCode() {
        return sentence.hashCode();
    }

    /** In English, places unfilled. */
    @Override
    public String toString() {
        return sentence.en();
    }
}
