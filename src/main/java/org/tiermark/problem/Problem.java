package org.tiermark.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something wrong with the input: what, where, the value as read and the next action.
 *
 * @param code the kind
 * @param origin where it stands
 * @param terms what fills the places of the code's sentences, by name
 */
public record Problem(ProblemCode code, Origin origin, Map<String, Wording> terms) {

    /** A copy of the terms is kept. */
    public Problem {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** A problem without terms yet. */
    public static Problem of(ProblemCode code, Origin origin) {
        return new Problem(code, origin, Map.of());
    }

    /** The same problem with one more term. */
    public Problem with(String term, Object value) {
        return with(term, Wording.of(String.valueOf(value)));
    }

    /** The same problem with one more term that differs by language. */
    public Problem with(String term, Wording value) {
        Map<String, Wording> more = new LinkedHashMap<>(terms);
        more.put(term, value);
        return new Problem(code, origin, more);
    }

    /** The same problem so many lines further down. */
    public Problem down(int lines) {
        return new Problem(code, origin.down(lines), terms);
    }

    /** How bad it is. */
    public Severity severity() {
        return code.severity();
    }

    /** What was found and what to write, in one line. */
    public String message(Language language) {
        String fix = code.fix().fill(language, terms);
        String found = code.found().fill(language, terms);
        return fix.isEmpty() ? found : found + (language == Language.ZH ? "；" : "; ") + fix;
    }

    /** {@code file:line:column: severity[code] message}. */
    public String line(Language language) {
        return head() + message(language);
    }

    /** The same without what to write. */
    public String brief(Language language) {
        return head() + code.found().fill(language, terms);
    }

    private String head() {
        String place = origin.file().isEmpty() ? "" : origin + ": ";
        return place + code.severity().in(Language.EN) + "[" + code.code() + "] ";
    }
}
