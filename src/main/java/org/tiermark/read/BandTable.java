package org.tiermark.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Interval;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Band;
import org.tiermark.rule.Key;

/** Reads a band table: {@code {"[90,)": 10, "(,90)": 0}}, or texts for keys where the value read is a text. */
final class BandTable {
    private BandTable() {}

    static Optional<List<Object>> read(Node node, Spot spot) {
        if (!(node instanceof Node.Fields fields)) {
            return spot.wanted(
                    new Wording(
                            "an object such as {\"[90,)\": 10, \"(,90)\": 0}", "对象，例如 {\"[90,)\": 10, \"(,90)\": 0}"),
                    node);
        }
        List<Object> bands = new ArrayList<>();
        boolean whole = true;
        for (Map.Entry<String, Node.Member> entry : fields.members().entrySet()) {
            if (!Key.isRemark(entry.getKey())) {
                Optional<Band> band = band(entry.getKey(), entry.getValue(), spot);
                whole &= band.isPresent();
                band.ifPresent(bands::add);
            }
        }
        return whole ? Optional.of(bands) : Optional.empty();
    }

    private static Optional<Band> band(String key, Node.Member member, Spot spot) {
        Optional<Expression> points = new Formulas().expression(member.value(), spot, Type.NUMBER);
        if (spot.place().reads() == Type.TEXT) {
            return points.map(earned -> new Band(key, Optional.empty(), earned));
        }
        Node.Text written = new Node.Text(member.key(), key, List.of());
        Optional<Interval> interval = Scalars.intervalOf(key, written, spot);
        return interval.flatMap(range -> points.map(earned -> new Band(key, Optional.of(range), earned)));
    }
}
