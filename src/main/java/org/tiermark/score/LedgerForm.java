package org.tiermark.score;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Type;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Template;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Clause;
import org.tiermark.result.Ledger;
import org.tiermark.result.Reason;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;

/** What the ledger of an item has in it whoever the unit is: names, clauses, and sentences that need no terms. */
final class LedgerForm {
    private final Item item;
    private final int depth;
    private final String owner;
    private final String source;
    private final boolean isText;
    private final Map<Rule, Line> lines = new IdentityHashMap<>();
    private final Clause asPart;
    private final Reason partReason;
    private final Reason valueReason;
    private final Optional<Reason> roundingReason;
    private final List<Template> warning;

    /**
     * What a rule writes into a ledger.
     *
     * @param clause the rule
     * @param sentences those of its kind
     */
    record Line(Clause clause, List<Template> sentences) {}

    LedgerForm(Item item, int depth) {
        this.item = item;
        this.depth = depth;
        this.owner = Owners.of(item);
        this.source = Owners.source(item);
        // A text is told by the rule that reads it; the number it is kept under says nothing.
        this.isText = item.indicator()
                .filter(indicator -> indicator.type() == Type.TEXT)
                .isPresent();
        this.asPart = new Clause(item.id(), 0, "part", item.origin(), "", "");
        this.partReason = Sentences.part(item);
        this.valueReason = Sentences.value(item);
        this.roundingReason = item.round().map(Sentences::rounded);
        this.warning = item.warn().map(Sentences::condition).orElse(List.of());
        item.rules().forEach(rule -> lines.put(rule, line(rule)));
        lines.put(ItemPoints.FULL, line(ItemPoints.FULL));
    }

    private Line line(Rule rule) {
        Origin origin =
                rule.gate().origin().line() == 0 ? item.origin() : rule.gate().origin();
        Clause clause = new Clause(
                item.id(),
                item.rules().indexOf(rule) + 1,
                rule.kind().name(),
                origin,
                rule.gate().because(),
                rule.gate().source());
        return new Line(clause, Sentences.of(rule));
    }

    /** What a rule of the item writes. */
    Line of(Rule rule) {
        return lines.get(rule);
    }

    /** The clause of the item's points in the ledger of its parent. */
    Clause asPart() {
        return asPart;
    }

    /** What is said of the item's points in the ledger of its parent. */
    Reason partReason() {
        return partReason;
    }

    /** What is said of the value where its parts do not add up to it. */
    Reason valueReason() {
        return valueReason;
    }

    /** What is said of the item's rounding; empty where it is not rounded. */
    Optional<Reason> roundingReason() {
        return roundingReason;
    }

    /** What is said of an early warning; empty where there is none. */
    List<Template> warning() {
        return warning;
    }

    /** The ledger of one unit. */
    Ledger ledger(
            Optional<Rational> value,
            Optional<Rational> full,
            Optional<Rational> points,
            State state,
            List<Adjustment> written) {
        return new Ledger(
                item.id(),
                item.label(),
                depth,
                item.counts(),
                owner,
                source,
                isText ? Optional.empty() : value,
                full,
                points,
                state,
                written);
    }
}
