package org.tiermark.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.tiermark.score.Scored;

/**
 * A scheme of one item, {@code i}, that reads one indicator, {@code x}. Its parts are written as in a scheme file, with
 * {@code '} for the quotes.
 *
 * @param indicator more keys of the indicator, each after a comma
 * @param item the keys of the item
 * @param rest more keys of the scheme, each after a comma
 */
record OneItem(String indicator, String item, String rest) {
    private static final String SCHEME = """
            { "id": "one", "version": "1",
              "indicators": [ { "id": "x" %s } ],
              "items": [ { "id": "i", "indicator": "x", %s } ] %s }
            """;

    static OneItem of(String item) {
        return new OneItem("", item, "");
    }

    static OneItem higher(String item) {
        return new OneItem(", 'direction': 'higher'", item, "");
    }

    static OneItem lower(String item) {
        return new OneItem(", 'direction': 'lower'", item, "");
    }

    OneItem with(String keys) {
        return new OneItem(indicator, item, rest + ", " + keys);
    }

    /** Scores the units u1, u2 … with these figures. */
    Scored scored(List<String> values) {
        StringBuilder figures = new StringBuilder("unit,x\n");
        for (int i = 0; i < values.size(); i++) {
            figures.append('u').append(i + 1).append(',').append(values.get(i)).append('\n');
        }
        return Scored.of(SCHEME.formatted(indicator, item, rest).replace('\'', '"'), figures.toString());
    }

    /** The item's points for one figure; {@code -} for none. */
    String points(String value) {
        return points(List.of(value));
    }

    /** The points of the units with these figures, in order, separated by blanks. */
    String points(List<String> values) {
        Scored scored = scored(values);
        return scored.result().units().ids().stream()
                .map(unit -> scored.points(unit, "i"))
                .collect(Collectors.joining(" "));
    }

    /** The tiers of the units with these figures. */
    List<String> tiers(List<String> values) {
        Scored scored = scored(values);
        return scored.result().units().ids().stream()
                .map(unit -> scored.standing(unit).tier().orElse("-"))
                .toList();
    }

    /** The first ranks of the units with these figures. */
    List<String> ranks(List<String> values) {
        Scored scored = scored(values);
        return scored.result().units().ids().stream().map(scored::rank).toList();
    }
}
