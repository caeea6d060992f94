package org.tiermark.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Scope;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Template;
import org.tiermark.problem.Wording;
import org.tiermark.result.Reason;

/** Collects the terms of one reason, in the order they were needed. */
final class Terms {
    private final Map<String, Wording> terms = new LinkedHashMap<>();
    private final Map<String, Wording> figures = new LinkedHashMap<>();
    private final Map<String, Origin> places = new HashMap<>();

    /** A quantity; one that is not there leaves its place open, so that a sentence without it is taken. */
    void add(String term, Lane lane, Type type) {
        if (lane.present(0)) {
            terms.put(term, Quantities.text(lane, type));
        }
    }

    void add(String term, Wording words) {
        terms.put(term, words);
    }

    /** A formula's text, and what the names in it came to. */
    void add(String term, Expression formula, ItemWork work) {
        terms.put(term + ".text", Wording.of(formula.text()));
        Quantities.collect(formula, work, work.scope(), figures);
        Places.collect(formula, work.scope(), places);
    }

    /** The condition a rule acted under, and what the names in it came to. */
    void condition(Expression when, ItemWork work) {
        condition(when, work, work.scope());
    }

    /** A condition and what the names in it came to. */
    void condition(Expression when, Scope scope, SliceScope slice) {
        if (!when.equals(Literal.TRUE)) {
            terms.put("when", Wording.of(when.text()));
            Quantities.collect(when, scope, slice, figures);
            Places.collect(when, slice, places);
        }
    }

    /** The reason made of them; no more are added. */
    Reason reason(List<Template> sentences) {
        return new Reason(sentences, terms, figures, places);
    }
}
