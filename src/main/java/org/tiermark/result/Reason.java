package org.tiermark.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Wording;

/**
 * Why points moved, as data: sentences with places, and named terms. The sentence is made only when somebody reads it.
 *
 * @param sentences tried in order; the first whose places all have terms is the one
 * @param terms numbers, texts and formulas by name, in the order they were needed
 * @param figures the quantities behind the terms and the condition: formula or name, and what it came to
 * @param places where those figures stand that are no unit's own, by what is written in {@code figures}
 */
public record Reason(
        List<Wording> sentences, Map<String, Wording> terms, Map<String, Wording> figures, Map<String, Origin> places) {

    /** Copies are kept. */
    public Reason {
        sentences = List.copyOf(sentences);
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        places = Map.copyOf(places);
    }

    /** A reason whose figures, if any, are the unit's own. */
    public Reason(List<Wording> sentences, Map<String, Wording> terms, Map<String, Wording> figures) {
        this(sentences, terms, figures, Map.of());
    }

    /** A reason that needs no terms. */
    public static Reason of(Wording sentence) {
        return new Reason(List.of(sentence), Map.of(), Map.of());
    }

    /** The sentence in a language, figures not included. */
    public String sentence(Language language) {
        return sentences.stream()
                .filter(sentence -> sentence.filledBy(terms))
                .findFirst()
                .map(sentence -> sentence.fill(language, terms))
                .orElse("");
    }
}
