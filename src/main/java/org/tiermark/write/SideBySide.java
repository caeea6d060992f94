package org.tiermark.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Language;
import org.tiermark.result.Account;
import org.tiermark.result.Ledger;
import org.tiermark.result.Standing;
import org.tiermark.result.Subject;

/**
 * What stood as computed beside what stands after decisions made by hand: the items they moved, score, tier and ranks.
 */
final class SideBySide {
    private static final String NONE = "-";

    private final Subject subject;
    private final Scores scores;
    private final Language language;

    SideBySide(Subject subject, Scores scores, Language language) {
        this.subject = subject;
        this.scores = scores;
        this.language = language;
    }

    /** The rows of one unit under a heading of their own; of one item alone where only that is asked for. */
    Columns of(Account computed, Account after, Optional<String> item) {
        Columns columns = new Columns(4)
                .column(Columns.Side.LEFT)
                .column(Columns.Side.LEFT)
                .column(Columns.Side.LEFT);
        columns.row("", TableWords.AS_COMPUTED.in(language), ExplanationWords.AFTER.in(language));
        Map<String, Ledger> before = new HashMap<>();
        computed.ledgers().forEach(ledger -> before.put(ledger.item(), ledger));
        List<Ledger> parts = after.ledgers().subList(1, after.ledgers().size());
        for (Ledger ledger : parts) {
            Optional<Rational> points = before.get(ledger.item()).points();
            boolean asked = item.isEmpty() || item.get().equals(ledger.item());
            if (asked && !points.equals(ledger.points())) {
                columns.row(
                        ledger.name(),
                        points.map(scores::brief).orElse(NONE),
                        ledger.points().map(scores::brief).orElse(NONE));
            }
        }
        if (item.isEmpty()) {
            standings(computed.standing(), after.standing(), columns);
        }
        return columns;
    }

    private void standings(Standing computed, Standing after, Columns columns) {
        columns.row(TableWords.SCORE.in(language), scores.text(computed.score()), scores.text(after.score()));
        if (!subject.tiers().isEmpty()) {
            columns.row(
                    TableWords.TIER.in(language),
                    computed.tier().orElse(NONE),
                    after.tier().orElse(NONE));
        }
        for (int i = 0; i < subject.rankings().size(); i++) {
            columns.row(
                    subject.rankings().get(i).name(),
                    computed.ranks().get(i).map(Numbers::exact).orElse(NONE),
                    after.ranks().get(i).map(Numbers::exact).orElse(NONE));
        }
    }
}
