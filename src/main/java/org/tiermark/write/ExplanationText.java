package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tiermark.model.Rational;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;
import org.tiermark.result.Subject;

/** How units came to their scores, tiers and ranks, in the order in which it is computed. */
final class ExplanationText {
    private final Result result;
    private final Listing listing;
    private final Language language;
    private final Scores scores;
    private final Optional<Result> computed;
    private final Map<String, String> measures = new LinkedHashMap<>();

    ExplanationText(Report report, Listing listing, Language language) {
        this.result = report.result().orElseThrow();
        this.listing = listing;
        this.language = language;
        this.scores = new Scores(result);
        this.computed = report.computed();
        for (Subject.ItemName item : result.subject().items()) {
            measures.put(item.id(), item.measure());
        }
    }

    /** Writes all on pages of a kind. */
    void write(Sink to, Function<Sink, Page> pages) throws IOException {
        pages.apply(to).title(RankingText.title(result.subject(), language), ExplanationWords.ORDER.in(language));
        units(to, pages);
    }

    /** The units alone, where the title stands above already. */
    void units(Sink to, Function<Sink, Page> pages) throws IOException {
        List<int[]> parts = Parts.of(listing.rows());
        Parts.write(parts.size(), to, (part, sink) -> {
            Page page = pages.apply(sink);
            for (int row : parts.get(part)) {
                unit(row, page);
            }
        });
    }

    private void unit(int row, Page to) throws IOException {
        Account account = result.accounts().of(row);
        to.unit(heading(account.standing()));
        if (computed.isPresent()) {
            Account before = computed.get().accounts().of(row);
            Columns both = new SideBySide(result.subject(), scores, language).of(before, account, listing.item());
            block(ExplanationWords.DECISIONS, both, to);
        }
        unit(account, to);
    }

    private void unit(Account account, Page to) throws IOException {
        LedgerText ledgers = new LedgerText(language, measures);
        for (Ledger ledger : partsFirst(account.ledgers())) {
            if (listing.item().isEmpty() || listing.item().get().equals(ledger.item())) {
                ledgers.write(ledger, to);
            }
        }
        if (listing.item().isEmpty()) {
            block(ExplanationWords.TIERS, tiers(account), to);
            block(ExplanationWords.VETOES, vetoes(account), to);
            block(ExplanationWords.GOALS, goals(account), to);
            block(ExplanationWords.WARNINGS, warnings(account), to);
            block(ExplanationWords.LOSSES, losses(account), to);
        }
    }

    /** As computed: the parts of a parent before it. */
    private static List<Ledger> partsFirst(List<Ledger> ledgers) {
        List<Ledger> sorted = new ArrayList<>();
        Deque<Ledger> open = new ArrayDeque<>();
        for (Ledger ledger : ledgers) {
            while (!open.isEmpty() && open.element().depth() >= ledger.depth()) {
                sorted.add(open.pop());
            }
            open.push(ledger);
        }
        sorted.addAll(open);
        return sorted;
    }

    private String heading(Standing standing) {
        List<String> parts = new ArrayList<>();
        parts.add(
                standing.score().isEmpty()
                        ? ExplanationWords.NO_SCORE.in(language)
                        : filled(ExplanationWords.SCORE, "score", scores.text(standing.score())));
        standing.tier().ifPresent(tier -> parts.add(filled(ExplanationWords.TIER, "tier", tier)));
        for (int i = 0; i < standing.ranks().size(); i++) {
            parts.add(rank(standing, i));
        }
        return LedgerText.named(standing.name(), standing.unit(), language)
                + ExplanationWords.COLON.in(language)
                + String.join(TableWords.COMMA.in(language), parts);
    }

    private String rank(Standing standing, int number) {
        Subject.RankingName ranking = result.subject().rankings().get(number);
        Map<String, Wording> terms = new LinkedHashMap<>();
        terms.put("ranking", Wording.of(ranking.name().isEmpty() ? ranking.id() : ranking.name()));
        terms.put("rank", Wording.of(scoresOrNone(standing, number)));
        List<String> groups = ranking.within().stream()
                .map(id -> standing.within().getOrDefault(id, ""))
                .toList();
        terms.put("group", Wording.of(String.join("/", groups)));
        if (standing.ranks().get(number).isEmpty()) {
            terms.put("reason", standing.unranked().getOrDefault(ranking.id(), Wording.of("")));
            return ExplanationWords.UNRANKED.fill(language, terms);
        }
        return (groups.isEmpty() ? ExplanationWords.RANK : ExplanationWords.WITHIN).fill(language, terms);
    }

    private static String scoresOrNone(Standing standing, int number) {
        return standing.ranks().get(number).map(Numbers::exact).orElse("-");
    }

    private Columns tiers(Account account) {
        Columns columns = columns();
        for (Account.TierNote note : account.tiers()) {
            Wording answer = note.given() ? ExplanationWords.GIVEN : ExplanationWords.PASSED;
            columns.row(note.tier(), answer.in(language), note.reason().sentence(language));
            LedgerText.figures(note.reason(), language).forEach(figure -> columns.row("", "", figure));
        }
        return columns;
    }

    private Columns vetoes(Account account) {
        Columns columns = columns();
        for (Account.VetoNote note : account.vetoes()) {
            columns.row(
                    note.clause().item(),
                    LedgerText.kind(note.clause()),
                    LedgerText.sentence(note.clause(), note.reason(), language));
            LedgerText.figures(note.reason(), language).forEach(figure -> columns.row("", "", figure));
        }
        return columns;
    }

    private Columns goals(Account account) {
        Columns columns = columns();
        for (Account.GoalNote note : account.goals()) {
            String source = note.source().isEmpty() ? "" : " [" + note.source() + "]";
            columns.row(
                    note.goal(),
                    note.outcome().words().in(language),
                    note.owner(),
                    note.reason().sentence(language) + source);
            LedgerText.figures(note.reason(), language).forEach(figure -> columns.row("", "", "", figure));
        }
        return columns;
    }

    private Columns warnings(Account account) {
        Columns columns = columns();
        for (Account.WarningNote note : account.warnings()) {
            columns.row(note.on(), note.owner(), note.reason().sentence(language));
            LedgerText.figures(note.reason(), language).forEach(figure -> columns.row("", "", figure));
        }
        return columns;
    }

    private Columns losses(Account account) {
        Map<String, Rational> lost = new LinkedHashMap<>();
        result.accounts()
                .losses(account.standing().row())
                .forEach(loss -> lost.merge(loss.owner(), loss.points(), Rational::plus));
        Columns columns = columns();
        lost.entrySet().stream()
                .sorted(Map.Entry.<String, Rational>comparingByValue().reversed())
                .forEach(loss -> columns.row(
                        loss.getKey().isEmpty() ? ExplanationWords.NOBODY.in(language) : loss.getKey(),
                        scores.brief(loss.getValue())));
        return columns;
    }

    private static Columns columns() {
        return new Columns(4)
                .column(Columns.Side.LEFT)
                .column(Columns.Side.LEFT)
                .column(Columns.Side.LEFT)
                .column(Columns.Side.LEFT);
    }

    private void block(Wording heading, Columns columns, Page to) throws IOException {
        if (!columns.isEmpty()) {
            to.section(heading.in(language), columns);
        }
    }

    private String filled(Wording wording, String term, String value) {
        return wording.fill(language, Map.of(term, Wording.of(value)));
    }
}
