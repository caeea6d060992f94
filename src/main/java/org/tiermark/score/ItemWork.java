package org.tiermark.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.RowStatistic;
import org.tiermark.expression.Scope;
import org.tiermark.expression.Type;
import org.tiermark.model.Direction;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Gate;
import org.tiermark.rule.Veto;
import org.tiermark.rule.Work;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** What the rules of one item are given, over one slice. */
final class ItemWork implements Work {
    private final SliceScope scope;
    private final Item item;
    private Optional<Lane> value = Optional.empty();
    private Optional<Lane> subtotal = Optional.empty();
    private Optional<Lane> condition = Optional.empty();
    private final Map<String, Lane> largest = new HashMap<>();

    ItemWork(SliceScope scope, Item item) {
        this.scope = scope;
        this.item = item;
    }

    /** The item's value, figures put in by its policy included. */
    void value(Lane lane) {
        value = Optional.of(lane);
    }

    void subtotal(Lane lane) {
        subtotal = Optional.of(lane);
    }

    /** Where the rule whose turn it is holds. */
    void condition(Lane lane) {
        condition = Optional.of(lane);
    }

    Item item() {
        return item;
    }

    SliceScope scope() {
        return scope;
    }

    @Override
    public Lanes lanes() {
        return scope.lanes();
    }

    @Override
    public Lane full() {
        return scope.marks(item);
    }

    @Override
    public Lane subtotal() {
        return subtotal.orElseGet(() -> lanes().missing(State.MISSING));
    }

    @Override
    public Direction direction() {
        return item.indicator().flatMap(Indicator::direction).orElse(Direction.HIGHER);
    }

    @Override
    public Lane named(Name name) {
        boolean own = name.of().equals(item.id());
        return switch (name.kind()) {
            case VALUE -> own && value.isPresent() ? value.get() : scope.named(name);
            case SUBTOTAL -> subtotal();
            case ITEM -> own ? subtotal() : scope.named(name); // only an early warning may name its own item
            default -> scope.named(name);
        };
    }

    @Override
    public boolean explains() {
        return scope.recorder().explains();
    }

    @Override
    public Lane named(String term, Lane lane, Type type) {
        scope.recorder().term(term, lane, type);
        return lane;
    }

    @Override
    public Lane named(String term, Expression expression) {
        Lane lane = expression.evaluate(this);
        scope.recorder().term(term, lane, expression.type());
        scope.recorder().formula(term, expression, this);
        return lane;
    }

    @Override
    public Lane value(Gate gate) {
        Expression of = gate.of().orElseThrow();
        Lane lane = of.evaluate(this);
        scope.recorder().term("value", lane, of.type());
        scope.recorder().formula("of", of, this);
        return lane;
    }

    @Override
    public void term(String term, Wording words) {
        scope.recorder().words(term, words);
    }

    @Override
    public Lane beyond(String key, Lane amount) {
        Lane zero = lanes().constant(Rational.ZERO);
        Lane before = largest.containsKey(key) ? named("counted", largest.get(key)) : zero;
        Lane acts = condition.orElseGet(() -> lanes().always());
        largest.put(key, before.max(acts.select(amount, zero)));
        return amount.minus(before).positivePart();
    }

    @Override
    public void veto(Veto veto) {
        scope.recorder().veto(item, veto, condition.orElseGet(() -> lanes().always()));
    }

    @Override
    public Lane peers(PeerStatistic statistic) {
        return scope.peers(statistic);
    }

    @Override
    public Lane rows(RowStatistic statistic) {
        return scope.rows(statistic);
    }

    @Override
    public Lane position(Position position) {
        return scope.position(position);
    }

    @Override
    public List<Lane> set(Name set) {
        return scope.set(set);
    }

    @Override
    public Optional<Scope> back(int periods) {
        return scope.back(periods);
    }

    @Override
    public Optional<Scope> at(String period) {
        return period.equals(scope.period().name()) ? Optional.of(this) : scope.at(period);
    }
}
