package org.tiermark.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Clause;
import org.tiermark.result.Ledger;
import org.tiermark.result.Reason;
import org.tiermark.rule.Rule;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Policy;

/** Writes the ledgers of one unit while it is scored in a slice of its own. */
final class Scribe implements Recorder {
    /** The items being scored, the innermost first. */
    private final Deque<Page> open = new ArrayDeque<>();

    private final Map<String, Ledger> ledgers = new LinkedHashMap<>();
    private final List<Account.VetoNote> vetoes = new ArrayList<>();
    private final List<Account.WarningNote> warnings = new ArrayList<>();

    /** The ledger being written. */
    private static final class Page {
        private final List<Adjustment> lines = new ArrayList<>();
        private Rational running = Rational.ZERO;
        private Terms terms = new Terms();
        private Optional<Veto> veto = Optional.empty();
    }

    Map<String, Ledger> ledgers() {
        return ledgers;
    }

    List<Account.VetoNote> vetoes() {
        return vetoes;
    }

    List<Account.WarningNote> warnings() {
        return warnings;
    }

    @Override
    public boolean explains() {
        return true;
    }

    @Override
    public void open(Item item) {
        open.push(new Page());
    }

    @Override
    public void term(String term, Lane lane, Type type) {
        open.element().terms.add(term, lane, type);
    }

    @Override
    public void words(String term, Wording words) {
        open.element().terms.add(term, words);
    }

    @Override
    public void formula(String term, Expression formula, ItemWork work) {
        open.element().terms.add(term, formula, work);
    }

    @Override
    public void veto(Item item, Veto veto, Lane where) {
        if (where.holds(0)) {
            open.element().veto = Optional.of(veto);
        }
    }

    @Override
    public void rule(Rule rule, ItemWork work, Lane condition, Lane running) {
        Page page = open.element();
        Terms terms = page.terms;
        page.terms = new Terms();
        if (!condition.holds(0) || !running.present(0)) {
            return;
        }
        terms.condition(rule.gate().when(), work);
        Item item = work.item();
        Clause clause = new Clause(
                item.id(),
                item.rules().indexOf(rule) + 1,
                rule.kind().name(),
                origin(rule, item),
                rule.gate().because(),
                rule.gate().source());
        Reason reason = terms.reason(Sentences.of(rule.kind()));
        if (page.veto.isPresent()) {
            vetoes.add(new Account.VetoNote(clause, reason));
            page.veto = Optional.empty();
        }
        add(page, clause, running.value(0), reason, rule.isBase());
    }

    private static Origin origin(Rule rule, Item item) {
        return rule.gate().origin().line() == 0 ? item.origin() : rule.gate().origin();
    }

    /** A line; left out where nothing moves, unless it is the base. */
    private static void add(Page page, Clause clause, Rational running, Reason reason, boolean always) {
        Rational change = running.minus(page.running);
        if (always || change.signum() != 0) {
            page.lines.add(new Adjustment(clause, change, running, reason));
            page.running = running;
        }
    }

    @Override
    public void part(Item part, Lane contribution) {
        if (contribution.present(0)) {
            Page page = open.element();
            Rational share = Sentences.printable(contribution.value(0));
            Wording name = Wording.of(part.label());
            Clause clause = new Clause(part.id(), 0, "part", part.origin(), "", "");
            add(page, clause, page.running.plus(share), Sentences.part(name, contribution.value(0)), true);
        }
    }

    @Override
    public void value(Item item, Lane value) {
        Page page = open.element();
        if (!value.present(0)) {
            page.lines.clear();
            page.running = Rational.ZERO;
            return;
        }
        boolean parts = !page.lines.isEmpty();
        Clause clause = clause(item, parts ? "remainder" : "value");
        add(page, clause, value.value(0), parts ? Sentences.remainder() : Sentences.value(item), !parts);
    }

    @Override
    public void policy(Item item, State state, Policy policy, Lane where, Lane running) {
        if (!where.holds(0)) {
            return;
        }
        Page page = open.element();
        if (policy.kind() == Policy.Kind.VALUE) {
            page.terms = new Terms();
            if (running.present(0)) {
                Reason reason =
                        Sentences.putIn(state, running.value(0), policy.amount().orElseThrow());
                page.lines.add(new Adjustment(clause(item, "missing"), Rational.ZERO, page.running, reason));
            }
            return;
        }
        page.lines.clear();
        page.running = Rational.ZERO;
        if (running.present(0)) {
            add(page, clause(item, "missing"), running.value(0), Sentences.policy(state, policy), true);
        }
    }

    @Override
    public void entry(Item item, LedgerEntry entry, Lane running) {
        if (running.present(0)) {
            String source = Stream.of(entry.document(), entry.approver())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
            int number = entry.rule().orElse(0);
            Clause clause = new Clause(item.id(), number, "ledger", entry.origin(), entry.reason(), source);
            add(open.element(), clause, running.value(0), Sentences.entry(entry), true);
        }
    }

    @Override
    public void step(Item item, String kind, Wording limit, Lane running) {
        if (running.present(0)) {
            add(open.element(), clause(item, kind), running.value(0), Sentences.step(kind, limit), false);
        }
    }

    private static Clause clause(Item item, String kind) {
        return new Clause(item.id(), 0, kind, item.origin(), "", "");
    }

    @Override
    public void warned(Item item, Lane where, ItemWork work) {
        if (where.holds(0)) {
            Terms terms = new Terms();
            terms.condition(item.warn().orElseThrow(), work);
            Reason reason = terms.reason(Sentences.condition(item.warn().orElseThrow()));
            warnings.add(new Account.WarningNote(item.label(), Owners.of(item), reason));
        }
    }

    @Override
    public void close(Item item, ItemWork work, Lane value, Lane points) {
        Page page = open.pop();
        boolean has = points.present(0);
        ledgers.put(
                item.id(),
                new Ledger(
                        item.id(),
                        item.label(),
                        work.scope().run().depth(item),
                        item.counts(),
                        Owners.of(item),
                        Owners.source(item),
                        isText(item) ? Optional.empty() : amount(value),
                        amount(work.full()),
                        amount(points),
                        points.state(0),
                        has ? page.lines : List.of()));
    }

    /** A text is told by the rule that reads it; the number it is kept under says nothing. */
    private static boolean isText(Item item) {
        return item.indicator()
                .filter(indicator -> indicator.type() == Type.TEXT)
                .isPresent();
    }

    private static Optional<Rational> amount(Lane lane) {
        return lane.present(0) ? Optional.of(lane.value(0)) : Optional.empty();
    }
}
