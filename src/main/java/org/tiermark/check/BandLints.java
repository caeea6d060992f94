package org.tiermark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Rational;
import org.tiermark.problem.ExpressionProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.SchemeLint;
import org.tiermark.problem.SchemeProblem;
import org.tiermark.rule.Band;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** Tables whose lines leave something out, meet each other, or jump. */
final class BandLints {
    private final Inspection inspection;
    private final Item item;
    private final List<Band> bands;
    private final Expression of;
    private final Origin origin;

    private BandLints(Inspection inspection, Item item, Rule rule, Expression of) {
        this.inspection = inspection;
        this.item = item;
        this.bands = rule.bands();
        this.of = of;
        this.origin = rule.gate().origin();
    }

    static void check(Inspection inspection, Item item, Rule rule) {
        if (rule.bands().isEmpty() || rule.gate().of().isEmpty()) {
            return;
        }
        BandLints lints = new BandLints(inspection, item, rule, rule.gate().of().get());
        if (lints.of.type() == Type.TEXT) {
            lints.words();
        } else {
            lints.numbers();
        }
    }

    /**
     * Numbers that earn the same by a table.
     *
     * @param key as written
     * @param span the numbers
     * @param points what they earn, in points, where that is one number
     */
    record Line(String key, Span span, Optional<Rational> points) {}

    /** The lines from the lowest numbers; those of words left out. */
    static List<Line> lines(List<Band> bands, Item item, Reach reach) {
        List<Line> lines = new ArrayList<>();
        for (Band band : bands) {
            band.interval()
                    .ifPresent(interval ->
                            lines.add(new Line(band.key(), Span.of(interval), reach.constant(band.points(), item))));
        }
        lines.sort((one, other) -> one.span().from().compareTo(other.span().from()));
        return lines;
    }

    private void words() {
        Optional<Indicator> indicator = inspection.reach().indicator(of, item);
        Optional<List<String>> values = indicator.flatMap(Indicator::values);
        if (values.isEmpty()) {
            return;
        }
        List<String> keys = bands.stream().map(Band::key).toList();
        for (String value : values.get()) {
            if (!keys.contains(value)) {
                inspection.report(Problem.of(SchemeProblem.BAND_GAP, origin).with("gap", '"' + value + '"'));
            }
        }
        for (String key : keys) {
            if (!values.get().contains(key)) {
                inspection.report(Problem.of(SchemeProblem.UNKNOWN_VALUE, origin)
                        .with("value", key)
                        .with("indicator", indicator.get().label())
                        .with("hint", Nearest.hint(key, values.get())));
            }
        }
    }

    private void numbers() {
        for (Band band : bands) {
            if (band.interval().isEmpty()) {
                inspection.report(Problem.of(ExpressionProblem.WRONG_TYPE, origin)
                        .with("text", band.key())
                        .with("found", Type.TEXT.words())
                        .with("wanted", Type.NUMBER.words()));
            }
        }
        List<Line> lines = lines(bands, item, inspection.reach());
        Span domain = domain();
        gaps(lines, domain);
        overlaps(lines);
        unreachable(lines, domain);
        cliffs(lines);
    }

    /** The numbers there can be: an indicator's range, or what the formula can come to. */
    private Span domain() {
        Optional<Indicator> indicator = inspection.reach().indicator(of, item);
        if (indicator.flatMap(Indicator::range).isPresent()) {
            return Span.of(indicator.get().range().get());
        }
        Extent extent = inspection.reach().of(of, item);
        return new Span(
                extent.low().map(Cut::before).orElse(Cut.BEFORE_ALL),
                extent.high().map(Cut::after).orElse(Cut.AFTER_ALL));
    }

    private void gaps(List<Line> lines, Span domain) {
        OptionalInt decimals = Decimals.of(of, item, inspection.reach());
        for (Span gap : domain.without(lines.stream().map(Line::span).toList())) {
            if (gap.holds(decimals)) {
                inspection.report(Problem.of(SchemeProblem.BAND_GAP, origin).with("gap", gap));
            }
        }
    }

    private void overlaps(List<Line> lines) {
        for (int i = 1, widest = 0; i < lines.size(); i++) {
            Span both = lines.get(widest).span().and(lines.get(i).span());
            if (!both.isEmpty()) {
                inspection.report(Problem.of(SchemeProblem.BAND_OVERLAP, origin)
                        .with("one", lines.get(widest).key())
                        .with("other", lines.get(i).key())
                        .with("at", both));
            }
            widest = lines.get(i).span().to().compareTo(lines.get(widest).span().to()) > 0 ? i : widest;
        }
    }

    private void unreachable(List<Line> lines, Span domain) {
        for (Line line : lines) {
            if (line.span().and(domain).isEmpty()) {
                inspection.report(Problem.of(SchemeLint.UNREACHABLE_BAND, origin)
                        .with("band", line.key())
                        .with("item", item.label())
                        .with("range", domain));
            }
        }
    }

    private void cliffs(List<Line> lines) {
        Optional<Rational> full =
                item.points().flatMap(points -> inspection.reach().constant(points, item));
        if (full.isEmpty() || !full.get().isPositive()) {
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            Optional<Rational> low = lines.get(i - 1).points();
            Optional<Rational> high = lines.get(i).points();
            Optional<Rational> step =
                    low.flatMap(one -> high.map(two -> two.minus(one).absolute()));
            if (step.isPresent() && step.get().times(Rational.of(2)).compareTo(full.get()) >= 0) {
                Optional<Rational> at = lines.get(i).span().from().number();
                inspection.report(Problem.of(SchemeLint.CLIFF, origin)
                        .with("at", at.map(Rational::toString).orElse(""))
                        .with("item", item.label())
                        .with("points", step.get())
                        .with("full", full.get()));
            }
        }
    }
}
