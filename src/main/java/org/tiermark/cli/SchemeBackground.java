package org.tiermark.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.check.Reliance;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Severity;
import org.tiermark.problem.Stage;
import org.tiermark.problem.Wording;
import org.tiermark.read.LineCursor;
import org.tiermark.read.ReadOptions;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;
import org.tiermark.write.Background;

/** What a run knows of a problem besides its message, from its inputs and its scheme. */
final class SchemeBackground implements Background {
    private static final Wording RULE =
            new Wording("{place} declares {indicator}{range}{measure}", "{place} 声明了 {indicator}{range}{measure}");
    private static final Wording RANGE = new Wording(", range {range}", "，范围 {range}");
    private static final Wording MEASURE = new Wording(", counted in {measure}", "，计量 {measure}");
    private static final Wording RESTS = new Wording("{items} rest on it; ", "{items} 依据该数据；");
    private static final Wording UNRANKED = new Wording(
            "nothing is ranked until it is mended (--allow-partial ranks the units without errors)",
            "改正之前不出排名（--allow-partial 可对没有错误的单位排名）");
    private static final Wording UNSCORED =
            new Wording("nothing is scored by this scheme until it is mended", "改正之前该方案不能计分");
    private static final Wording STANDS = new Wording("scores are computed as it stands", "按现状计分");
    private static final Wording UNTOUCHED = new Wording("the computed result stands", "核算结果不变");

    private final Session session;
    private final Optional<Scheme> scheme;
    private final Map<String, LineCursor> cursors = new HashMap<>();

    SchemeBackground(Session session, Optional<Scheme> scheme) {
        this.session = session;
        this.scheme = scheme;
    }

    @Override
    public Optional<String> line(Origin origin) {
        String file = origin.file();
        if (origin.line() == 0
                || file.equals(Session.STDIN)
                || !session.arguments().inputs().contains(file)) {
            return Optional.empty();
        }
        boolean figures = !file.equals(session.arguments().operands().get(0));
        String encoding =
                figures ? session.arguments().one(Option.ENCODING).orElse(ReadOptions.AUTO) : ReadOptions.AUTO;
        return cursors.computeIfAbsent(file, name -> new LineCursor(session.source(name), encoding))
                .line(origin.line());
    }

    @Override
    public Optional<Wording> rule(Problem problem) {
        return indicator(problem).map(indicator -> {
            Map<String, Wording> terms = new HashMap<>();
            terms.put("place", Wording.of(indicator.origin().toString()));
            terms.put("indicator", Wording.of(indicator.id()));
            terms.put(
                    "range",
                    indicator
                            .range()
                            .map(range -> filled(RANGE, "range", Wording.of(range.toString())))
                            .orElse(Wording.of("")));
            boolean counted = !indicator.measure().isEmpty();
            terms.put(
                    "measure", counted ? filled(MEASURE, "measure", Wording.of(indicator.measure())) : Wording.of(""));
            return filled(RULE, terms);
        });
    }

    private Optional<Indicator> indicator(Problem problem) {
        Wording named = problem.terms().getOrDefault("indicator", Wording.of(""));
        return scheme.flatMap(known -> known.indicators().stream()
                .filter(indicator -> indicator.id().equals(named.en()))
                .findFirst());
    }

    @Override
    public Optional<Wording> effect(Problem problem) {
        Stage stage = problem.code().stage();
        boolean error = problem.severity() == Severity.ERROR;
        if (stage == Stage.M) {
            return Optional.of(UNTOUCHED);
        }
        if (stage == Stage.S) {
            return Optional.of(error ? UNSCORED : STANDS);
        }
        if (stage != Stage.V && stage != Stage.D && stage != Stage.R) {
            return Optional.empty();
        }
        Wording rests = indicator(problem).map(this::rests).orElse(Wording.of(""));
        Wording then = error ? UNRANKED : STANDS;
        return Optional.of(new Wording(rests.en() + then.en(), rests.zh() + then.zh()));
    }

    private Wording rests(Indicator indicator) {
        List<String> items = Reliance.on(scheme.orElseThrow(), indicator.id()).stream()
                .map(item -> item.points()
                        .map(points -> item.label() + " (" + points.text() + ")")
                        .orElse(item.label()))
                .toList();
        return items.isEmpty() ? Wording.of("") : filled(RESTS, "items", Wording.of(String.join(", ", items)));
    }

    private static Wording filled(Wording wording, String term, Wording value) {
        return filled(wording, Map.of(term, value));
    }

    private static Wording filled(Wording wording, Map<String, Wording> terms) {
        return new Wording(wording.fill(Language.EN, terms), wording.fill(Language.ZH, terms));
    }
}
