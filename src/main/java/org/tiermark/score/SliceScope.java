package org.tiermark.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.PeerStatistic;
import org.tiermark.expression.Position;
import org.tiermark.expression.RowStatistic;
import org.tiermark.expression.Scope;
import org.tiermark.model.Column;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Period;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;

/** The quantities of one slice in one period; what was found once is kept until the slice ends. */
final class SliceScope implements Scope {
    private final Run run;
    private final Lanes lanes;
    private final Period period;
    private final int from;
    private final Recorder recorder;
    private final Map<Period, SliceScope> others;
    private final Map<String, Lane> figures;
    private final Map<String, Lane> points;
    private final Map<String, Lane> values;

    private SliceScope(
            Run run, Lanes lanes, Period period, int from, Recorder recorder, Map<Period, SliceScope> others) {
        this.run = run;
        this.lanes = lanes;
        this.period = period;
        this.from = from;
        this.recorder = recorder;
        this.others = others;
        this.figures = new HashMap<>();
        this.points = new HashMap<>();
        this.values = new HashMap<>();
        others.put(period, this);
    }

    private SliceScope(SliceScope same, Recorder recorder) {
        this.run = same.run;
        this.lanes = same.lanes;
        this.period = same.period;
        this.from = same.from;
        this.recorder = recorder;
        this.others = same.others;
        this.figures = same.figures;
        this.points = same.points;
        this.values = same.values;
    }

    /** A slice in the period scored. */
    static SliceScope of(Run run, Lanes lanes, int from, Recorder recorder) {
        return new SliceScope(run, lanes, run.period(), from, recorder, new HashMap<>());
    }

    /** The same slice, and what was found of it, with another to listen to what is found from now on. */
    SliceScope heardBy(Recorder other) {
        return new SliceScope(this, other);
    }

    /** The same rows in another period; nothing is recorded there. */
    SliceScope in(Period other) {
        SliceScope known = others.get(other);
        return known != null ? known : new SliceScope(run, lanes, other, from, Recorder.NONE, others);
    }

    Run run() {
        return run;
    }

    Period period() {
        return period;
    }

    int from() {
        return from;
    }

    Recorder recorder() {
        return recorder;
    }

    @Override
    public Lanes lanes() {
        return lanes;
    }

    @Override
    public Lane named(Name name) {
        return switch (name.kind()) {
            case FIGURE, ATTRIBUTE, BENCHMARK -> figure(name.id());
            case VALUE -> value(run.item(name.of()));
            case MARKS -> marks(run.item(name.of()));
            case ITEM -> usable(points(run.item(name.of())));
            case SCORE, TIER, RANK -> outcome(name.id());
            case SUBTOTAL, ITEMS, PANEL, ROW ->
                throw new IllegalStateException(name.id() + " outside its item or function");
        };
    }

    /** A figure read or derived. */
    Lane figure(String id) {
        Lane known = figures.get(id);
        if (known == null) {
            int mark = lanes.mark();
            known = lanes.keep(found(id));
            lanes.release(mark);
            figures.put(id, known);
        }
        return known;
    }

    private Lane found(String id) {
        Indicator derived = run.derived().get(id);
        Lane lane = derived != null ? derived.formula().orElseThrow().evaluate(this) : submitted(id);
        Rounding rounding = run.roundings().get(id);
        return rounding == null ? lane : rounding.of(lane);
    }

    private Lane submitted(String id) {
        Optional<Column> column = run.figures().column(id, period);
        return column.isPresent() ? column.get().lane(lanes, from) : lanes.missing(State.NOT_SUBMITTED);
    }

    /** An item's value before any policy: its figure, or what its parts make. */
    Lane value(Item item) {
        if (item.isLeaf()) {
            return item.indicator().isPresent() ? figure(item.indicator().get().id()) : lanes.missing(State.MISSING);
        }
        Lane known = values.get(item.id());
        if (known == null) {
            int mark = lanes.mark();
            known = lanes.keep(Aggregation.value(this, item));
            lanes.release(mark);
            values.put(item.id(), known);
        }
        return known;
    }

    /** An item's final points; rows without have the state {@code ABSENT} or {@code LEFT_OUT}. */
    Lane points(Item item) {
        Lane known = points.get(item.id());
        if (known == null) {
            int mark = lanes.mark();
            known = lanes.keep(run.tables()
                    .flatMap(tables -> tables.points(this, item))
                    .orElseGet(() -> ItemPoints.of(this, item)));
            lanes.release(mark);
            points.put(item.id(), known);
        }
        return known;
    }

    /** An item's full marks; missing where it has none. */
    Lane marks(Item item) {
        return item.points().isPresent()
                ? item.points().get().evaluate(new ItemWork(this, item))
                : lanes.missing(State.MISSING);
    }

    /** Points that left or are absent are simply missing to whoever names them. */
    private Lane usable(Lane lane) {
        if (lane.complete()) {
            return lane;
        }
        Lane gone = lane.is(State.LEFT_OUT).or(lane.is(State.ABSENT));
        return gone.select(lanes.missing(State.MISSING), lane);
    }

    private Lane outcome(String id) {
        Column column = run.outcomes().get(id);
        return column == null ? lanes.missing(State.MISSING) : column.lane(lanes, from);
    }

    @Override
    public Lane peers(PeerStatistic statistic) {
        return run.peers().statistic(statistic, this);
    }

    @Override
    public Lane rows(RowStatistic statistic) {
        return RowSets.of(statistic, this);
    }

    @Override
    public Lane position(Position position) {
        return run.peers().position(position, this);
    }

    @Override
    public List<Lane> set(Name set) {
        if (set.kind() == Name.Kind.ITEMS) {
            return parts(run.item(set.of()));
        }
        return run.scheme().indicator(set.of()).orElseThrow().figures().stream()
                .map(this::figure)
                .toList();
    }

    @Override
    public Optional<Scope> back(int periods) {
        return run.figures().before(period, periods).map(this::in);
    }

    @Override
    public Optional<Scope> at(String name) {
        return run.figures().periods().stream()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .map(this::in);
    }

    /** Which rows the scheme covers in this period. */
    Lane covered() {
        return run.scheme().units().when().orElse(Literal.TRUE).evaluate(this);
    }

    /** Which rows are compared with: covered, and where stated narrowed. */
    Lane peerRows() {
        Lane covered = covered().orElse(lanes.never());
        Optional<Expression> narrowed = run.scheme().peers();
        return narrowed.isPresent() ? covered.and(narrowed.get().evaluate(this).orElse(lanes.never())) : covered;
    }

    /** The points of a parent's items that count, in file order. */
    List<Lane> parts(Item parent) {
        List<Lane> parts = new ArrayList<>();
        for (Item part : parent.items()) {
            Lane lane = points(part);
            if (part.counts()) {
                parts.add(usable(lane));
            }
        }
        return parts;
    }
}
