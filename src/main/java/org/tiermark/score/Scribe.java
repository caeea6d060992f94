package org.tiermark.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
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

    private final Function<Item, LedgerForm> forms;
    private final Map<String, Ledger> ledgers = new HashMap<>();
    private final List<Account.VetoNote> vetoes = new ArrayList<>();
    private final List<Account.WarningNote> warnings = new ArrayList<>();

    /** One that writes into these forms. */
    Scribe(Function<Item, LedgerForm> forms) {
        this.forms = forms;
    }

    /** The ledger being written. */
    private static final class Page {
        private final LedgerForm form;
        private final List<Adjustment> lines = new ArrayList<>();
        private Rational running = Rational.ZERO;
        private Terms terms = new Terms();
        private Optional<Veto> veto = Optional.empty();

        private Page(LedgerForm form) {
            this.form = form;
        }

        private void add(Clause clause, Rational sum, Reason reason) {
            lines.add(new Adjustment(clause, sum.minus(running), sum, reason));
            running = sum;
        }

        /** Left out where nothing moves. */
        private void move(Clause clause, Rational sum, Reason reason) {
            if (!sum.equals(running)) {
                add(clause, sum, reason);
            }
        }
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
        open.push(new Page(forms.apply(item)));
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

    /** A veto acts, and is noted, also where the item has no points. */
    @Override
    public void rule(Rule rule, ItemWork work, Lane condition, Lane running) {
        Page page = open.element();
        Terms terms = page.terms;
        page.terms = new Terms();
        if (!condition.holds(0) || !running.present(0) && page.veto.isEmpty()) {
            return;
        }
        terms.condition(rule.gate().when(), work);
        LedgerForm.Line line = page.form.of(rule);
        Reason reason = terms.reason(line.sentences());
        page.veto.ifPresent(veto -> vetoes.add(new Account.VetoNote(line.clause(), reason)));
        page.veto = Optional.empty();
        if (rule.isBase()) {
            page.add(line.clause(), running.value(0), reason);
        } else if (running.present(0)) {
            page.move(line.clause(), running.value(0), reason);
        }
    }

    @Override
    public void part(Item part, Lane contribution) {
        if (contribution.present(0)) {
            Page page = open.element();
            LedgerForm form = forms.apply(part);
            Rational share = Sentences.printable(contribution.value(0));
            page.add(form.asPart(), page.running.plus(share), form.partReason());
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
        if (page.lines.isEmpty()) {
            page.add(clause(item, "value"), value.value(0), page.form.valueReason());
        } else {
            page.move(clause(item, "remainder"), value.value(0), Sentences.REMAINDER);
        }
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
            page.add(clause(item, "missing"), running.value(0), Sentences.policy(state, policy));
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
            open.element().add(clause, running.value(0), Sentences.entry(entry));
        }
    }

    @Override
    public void floor(Item item, Lane least, Lane running) {
        if (running.present(0)) {
            open.element().move(clause(item, "floor"), running.value(0), Sentences.floor(limit(least)));
        }
    }

    @Override
    public void cap(Item item, Lane most, Lane running) {
        if (running.present(0)) {
            open.element().move(clause(item, "cap"), running.value(0), Sentences.cap(limit(most)));
        }
    }

    private static Wording limit(Lane limit) {
        return limit.present(0) ? Quantities.text(limit, Type.NUMBER) : Wording.of("");
    }

    @Override
    public void rounded(Item item, Lane running) {
        Page page = open.element();
        if (running.present(0)) {
            page.move(
                    clause(item, "rounding"),
                    running.value(0),
                    page.form.roundingReason().orElseThrow());
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
            Reason reason = terms.reason(forms.apply(item).warning());
            warnings.add(new Account.WarningNote(item.label(), Owners.of(item), reason));
        }
    }

    @Override
    public void close(Item item, ItemWork work, Lane value, Lane points) {
        Page page = open.pop();
        List<Adjustment> lines = points.present(0) ? page.lines : List.of();
        ledgers.put(
                item.id(),
                page.form.ledger(amount(value), amount(work.full()), amount(points), points.state(0), lines));
    }

    private static Optional<Rational> amount(Lane lane) {
        return lane.present(0) ? Optional.of(lane.value(0)) : Optional.empty();
    }
}
