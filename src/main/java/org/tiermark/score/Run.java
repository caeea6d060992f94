package org.tiermark.score;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.tiermark.expression.Previous;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Lanes;
import org.tiermark.model.Period;
import org.tiermark.model.Rounding;
import org.tiermark.model.Worker;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;

/** What all steps of one run share: the scheme and the figures, what earlier steps found, and the walk over slices. */
final class Run {
    private final Scheme scheme;
    private final Figures figures;
    private final Period period;
    private final int step;
    private final BitSet faulty;
    private final Entries entries;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Indicator> derived = new HashMap<>();
    private final Map<String, Rounding> roundings = new HashMap<>();
    private final PeerStore peers;
    private final Map<String, Column> outcomes = new HashMap<>();
    private Optional<PointTables> tables = Optional.empty();
    /** Pools no thread is using. */
    private Queue<Lanes> pools = new ConcurrentLinkedQueue<>();

    /**
     * A run before anything is computed.
     *
     * @param step rows of a slice, 1 to 1,024
     * @param faulty rows of units that must not be ranked for errors in their figures; checks add to them
     * @param entries what was decided by hand
     */
    Run(Scheme scheme, Figures figures, Period period, int step, BitSet faulty, Entries entries) {
        this(scheme, figures, period, step, faulty, entries, new PeerStore());
    }

    private Run(
            Scheme scheme, Figures figures, Period period, int step, BitSet faulty, Entries entries, PeerStore peers) {
        this.faulty = faulty;
        this.scheme = scheme;
        this.figures = figures;
        this.period = period;
        this.step = step;
        this.entries = entries;
        this.peers = peers;
        note(scheme.root(), 0);
        for (Indicator indicator : scheme.indicators()) {
            if (indicator.formula().isPresent()) {
                derived.put(indicator.id(), indicator);
            }
            indicator.round().ifPresent(rounding -> roundings.put(indicator.id(), rounding));
        }
    }

    /** The same run by a scheme that differs only after the items' points; nothing graded yet. */
    Run with(Scheme other) {
        Run run = new Run(other, figures, period, step, faulty, entries, peers);
        run.pools = pools;
        return run;
    }

    /** The same run over other figures, of one period: what was found of the peers still holds. */
    Run over(Figures other) {
        return new Run(scheme, other, period, step, new BitSet(), entries, peers);
    }

    Scheme scheme() {
        return scheme;
    }

    Figures figures() {
        return figures;
    }

    /** The period scored. */
    Period period() {
        return period;
    }

    /** Rows of units with errors in their figures. */
    BitSet faulty() {
        return faulty;
    }

    int step() {
        return step;
    }

    /** What was decided by hand. */
    Entries entries() {
        return entries;
    }

    int rows() {
        return figures.units().count();
    }

    Item item(String id) {
        return items.get(id);
    }

    /** How deep an item lies; the root at 0. */
    int depth(Item item) {
        return depths.get(item.id());
    }

    private void note(Item item, int depth) {
        items.put(item.id(), item);
        depths.put(item.id(), depth);
        item.items().forEach(part -> note(part, depth + 1));
    }

    /** Derived indicators by id. */
    Map<String, Indicator> derived() {
        return derived;
    }

    /** How an indicator's figures are rounded, by id; of those that say so. */
    Map<String, Rounding> roundings() {
        return roundings;
    }

    /** The period an expression looks back to; empty where there are no figures of it. */
    Optional<Period> earlier(Previous previous, Period from) {
        return previous.period().isEmpty()
                ? figures.before(from, previous.periods())
                : figures.periods().stream()
                        .filter(one -> one.name().equals(previous.period()))
                        .findFirst();
    }

    /** Statistics and positions of the peers found so far. */
    PeerStore peers() {
        return peers;
    }

    /** Points that are looked up; none before {@link #tabulate}. */
    Optional<PointTables> tables() {
        return tables;
    }

    /** Makes tables of points, when all statistics of the peers are there. */
    void tabulate() {
        tables = Optional.of(PointTables.of(this));
    }

    /** Score, tier and ranks by name, each there once its step is done. */
    Map<String, Column> outcomes() {
        return outcomes;
    }

    /** Walks all slices, several at a time; what the body keeps must not depend on their order. */
    void slices(BiConsumer<Lanes, Integer> body) {
        int slices = (rows() + step - 1) / step;
        int threads = Worker.threads(slices);
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            Lanes lanes = Optional.ofNullable(pools.poll())
                    .orElseGet(() -> new Lanes(figures.dictionary(), Math.min(step, rows())));
            for (int slice = next.getAndIncrement(); slice < slices; slice = next.getAndIncrement()) {
                lanes.begin(Math.min(step, rows() - slice * step));
                body.accept(lanes, slice * step);
            }
            pools.add(lanes);
        };
        Worker.run(threads, worker);
    }
}
