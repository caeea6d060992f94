package org.tiermark.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Template;
import org.tiermark.problem.Wording;

/**
 * Why points moved, as data: sentences with places, and named terms. The sentence is made only when somebody reads it.
 * What it is made of is not copied, and must not change.
 *
 * @param sentences tried in order; the first whose places all have terms is the one
 * @param terms numbers, texts and formulas by name, in the order they were needed
 * @param figures the quantities behind the terms and the condition: formula or name, and what it came to
 * @param places where those figures stand that are no unit's own, by what is written in {@code figures}
 */
public record Reason(
        List<Template> sentences,
        Map<String, Wording> terms,
        Map<String, Wording> figures,
        Map<String, Origin> places) {

    /** A reason of one sentence. */
    public Reason(Template sentence, Map<String, Wording> terms) {
        this(List.of(sentence), terms, Map.of(), Map.of());
    }

    /** The sentence in a language, figures not included. */
    public String sentence(Language language) {
        return chosen().map(sentence -> sentence.fill(language, terms)).orElse("");
    }

    /** The sentence in both languages. */
    public Wording sentence() {
        return chosen().map(
                        sentence -> new Wording(sentence.fill(Language.EN, terms), sentence.fill(Language.ZH, terms)))
                .orElse(Wording.of(""));
    }

    private Optional<Template> chosen() {
        for (Template sentence : sentences) {
            if (sentence.filledBy(terms)) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
