package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiermark.model.Rational;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Wording;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Clause;
import org.tiermark.result.Ledger;
import org.tiermark.result.Reason;

/** The ledger of one item as a sum that can be checked with a pencil: change, what is held after it, and why. */
final class LedgerText {
    private static final int INDENT = 4;

    private final Language language;
    private final Map<String, String> measures;

    /** Ledgers whose values are counted in these measures, by item. */
    LedgerText(Language language, Map<String, String> measures) {
        this.language = language;
        this.measures = measures;
    }

    void write(Ledger ledger, Page to) throws IOException {
        Columns lines = ledger.points().map(points -> lines(ledger, points)).orElseGet(() -> none(ledger));
        to.section(heading(ledger), lines);
    }

    private Columns none(Ledger ledger) {
        Wording state = new Wording(ledger.state().word(), ledger.state().chinese());
        Columns columns = new Columns(INDENT).column(Columns.Side.LEFT);
        columns.row(ExplanationWords.NO_POINTS.fill(language, Map.of("state", state)));
        return columns;
    }

    private String heading(Ledger ledger) {
        List<String> parts = new ArrayList<>();
        parts.add(named(ledger.name(), ledger.item(), language));
        String measure = measures.getOrDefault(ledger.item(), "");
        ledger.value()
                .ifPresent(value -> parts.add(filled(
                        ExplanationWords.VALUE,
                        "value",
                        measure.isEmpty() ? Numbers.exact(value) : Numbers.exact(value) + " " + measure)));
        ledger.full().ifPresent(full -> parts.add(filled(ExplanationWords.FULL, "full", Numbers.exact(full))));
        if (!ledger.owner().isEmpty()) {
            parts.add(filled(ExplanationWords.OWNER, "owner", ledger.owner()));
        }
        if (!ledger.counts()) {
            parts.add(ExplanationWords.BESIDE.in(language));
        }
        String heading = String.join(TableWords.COMMA.in(language), parts);
        return ledger.source().isEmpty() ? heading : heading + " [" + ledger.source() + "]";
    }

    private Columns lines(Ledger ledger, Rational points) {
        Columns columns = new Columns(INDENT)
                .column(Columns.Side.RIGHT)
                .column(Columns.Side.RIGHT)
                .column(Columns.Side.LEFT)
                .column(Columns.Side.LEFT);
        int places = Numbers.places(points);
        for (Adjustment line : ledger.lines()) {
            places = Math.max(places, Math.max(Numbers.places(line.change()), Numbers.places(line.running())));
        }
        boolean first = true;
        for (Adjustment line : ledger.lines()) {
            String change = Numbers.fixed(line.change(), places);
            boolean plus = !first && line.change().signum() >= 0 && !change.startsWith("~");
            columns.row(
                    plus ? "+" + change : change,
                    Numbers.fixed(line.running(), places),
                    kind(line.clause()),
                    sentence(line.clause(), line.reason(), language) + exactly(line.change(), language));
            figures(line.reason(), language).forEach(figure -> columns.row("", "", "", figure));
            first = false;
        }
        columns.row("", Numbers.fixed(points, places), ExplanationWords.POINTS.in(language), exactly(points, language));
        return columns;
    }

    static String kind(Clause clause) {
        return clause.number() == 0 ? clause.kind() : clause.kind() + " " + clause.number();
    }

    /** Why, in the scheme's words and in ours, and the clause it comes from. */
    static String sentence(Clause clause, Reason reason, Language language) {
        String computed = reason.sentence(language);
        String colon = ExplanationWords.COLON.in(language);
        String text = clause.because().isEmpty()
                ? computed
                : computed.isEmpty() ? clause.because() : clause.because() + colon + computed;
        return clause.source().isEmpty() ? text : text + " [" + clause.source() + "]";
    }

    /** The quantities behind a reason, such as {@code previous(value) = 98.67}. */
    static List<String> figures(Reason reason, Language language) {
        List<String> figures = new ArrayList<>();
        reason.figures().forEach((formula, value) -> {
            Origin place = reason.places().get(formula);
            figures.add(formula + " = " + value.in(language) + (place == null ? "" : " [" + place + "]"));
        });
        return figures;
    }

    private static String exactly(Rational number, Language language) {
        return number.isDecimal()
                ? ""
                : ExplanationWords.EXACTLY.fill(
                        language, Map.of("ratio", Wording.of(number.numerator() + "/" + number.denominator())));
    }

    static String named(String name, String id, Language language) {
        return name.equals(id)
                ? id
                : ExplanationWords.NAMED.fill(language, Map.of("name", Wording.of(name), "id", Wording.of(id)));
    }

    private String filled(Wording wording, String term, String value) {
        return wording.fill(language, Map.of(term, Wording.of(value)));
    }
}
