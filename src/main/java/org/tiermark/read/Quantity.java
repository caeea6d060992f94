package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Type;
import org.tiermark.model.Interval;
import org.tiermark.model.State;
import org.tiermark.scheme.Attribute;
import org.tiermark.scheme.Indicator;

/**
 * What a column of figures can hold: an indicator, an attribute, or a column kept as it is.
 *
 * @param id its name in the scheme; the header of a kept column
 * @param headers what its column may be called, the id first
 * @param measure what it is counted in; may be empty
 * @param type numbers or texts
 * @param range the numbers that can be
 * @param integer whether only whole numbers can be
 * @param values the texts that can be; empty: any
 * @param tokens what stands for which missing state
 * @param kept whether it is carried through untouched
 */
record Quantity(
        String id,
        List<String> headers,
        String measure,
        Type type,
        Optional<Interval> range,
        boolean integer,
        Optional<List<String>> values,
        Map<String, State> tokens,
        boolean kept) {

    /** What stands for a missing state unless a scheme says otherwise. */
    static final Map<String, State> USUAL_TOKENS = Map.of(
            "", State.MISSING,
            "-", State.MISSING,
            "—", State.MISSING,
            "/", State.MISSING,
            "无", State.MISSING,
            "N/A", State.NOT_APPLICABLE,
            "不适用", State.NOT_APPLICABLE,
            "未报", State.NOT_SUBMITTED,
            "未报送", State.NOT_SUBMITTED);

    /** What an indicator is read from: its column, or the columns of a panel. */
    static List<Quantity> of(Indicator indicator, Map<String, State> ofScheme) {
        if (indicator.columns().isEmpty()) {
            List<String> headers = headers(indicator.id(), indicator.name(), indicator.aliases());
            return List.of(of(indicator, indicator.id(), headers, ofScheme));
        }
        List<Quantity> panel = new ArrayList<>();
        for (int i = 0; i < indicator.columns().size(); i++) {
            List<String> headers = List.of(indicator.columns().get(i));
            panel.add(of(indicator, indicator.figures().get(i), headers, ofScheme));
        }
        return panel;
    }

    private static Quantity of(Indicator indicator, String id, List<String> headers, Map<String, State> ofScheme) {
        return new Quantity(
                id,
                headers,
                indicator.measure(),
                indicator.type(),
                indicator.range(),
                indicator.integer(),
                indicator.values(),
                tokens(indicator, ofScheme),
                false);
    }

    /** The scheme's and the indicator's tokens come before the usual ones; a word among the values is no token. */
    private static Map<String, State> tokens(Indicator indicator, Map<String, State> ofScheme) {
        Map<String, State> tokens = new LinkedHashMap<>(USUAL_TOKENS);
        indicator.values().ifPresent(values -> tokens.keySet().removeAll(values));
        tokens.putAll(ofScheme);
        tokens.putAll(indicator.tokens());
        return tokens;
    }

    static Quantity of(Attribute attribute, Map<String, State> ofScheme) {
        Map<String, State> tokens = new LinkedHashMap<>(USUAL_TOKENS);
        tokens.putAll(ofScheme);
        return new Quantity(
                attribute.id(),
                headers(attribute.id(), attribute.name(), attribute.aliases()),
                attribute.measure(),
                attribute.type(),
                Optional.empty(),
                false,
                Optional.empty(),
                tokens,
                false);
    }

    static Quantity kept(String header) {
        return new Quantity(
                header,
                List.of(header),
                "",
                Type.TEXT,
                Optional.empty(),
                false,
                Optional.empty(),
                Map.of("", State.MISSING),
                true);
    }

    private static List<String> headers(String id, String name, List<String> aliases) {
        List<String> headers = new ArrayList<>(List.of(id));
        if (!name.isEmpty()) {
            headers.add(name);
        }
        headers.addAll(aliases);
        return headers;
    }

    /** Percent or per mille, which print behind a number; else nothing. */
    String sign() {
        return measure.equals("%") || measure.equals("‰") ? measure : "";
    }
}
