package org.tiermark.score;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnAssembler;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Domain;
import org.tiermark.model.Figures;
import org.tiermark.model.Lane;
import org.tiermark.model.State;
import org.tiermark.model.Units;
import org.tiermark.model.Worker;
import org.tiermark.problem.Origin;
import org.tiermark.rule.Veto;
import org.tiermark.scheme.Item;

/**
 * Points of items that hang on one narrow column, found once for each number the column may hold and looked up for each
 * row. They are made by the same steps as all others, over a slice of those numbers instead of units.
 */
final class PointTables {
    private final Map<String, Table> byItem;

    /**
     * What an item has, seen from each row of the run.
     *
     * @param points its points
     * @param vetoes where each veto acts, 1 or 0
     * @param refused where there are no points and no policy for it, 1 or 0
     */
    private record Table(Column points, Map<Veto, Column> vetoes, Map<State, Column> refused) {}

    private PointTables(Map<String, Table> byItem) {
        this.byItem = byItem;
    }

    /** Tables of the period scored, where they are shorter than the walk they save. */
    static PointTables of(Run run) {
        Map<String, Table> tables = new ConcurrentHashMap<>();
        if (run.rows() > run.step()) {
            List<Item> items = run.scheme().items().toList();
            Worker.each(items.size(), number -> {
                Item item = items.get(number);
                table(run, item).ifPresent(table -> tables.put(item.id(), table));
            });
        }
        return new PointTables(tables);
    }

    private static Optional<Table> table(Run run, Item item) {
        return SoleFigure.of(run, item)
                .flatMap(id -> run.figures().column(id, run.period()).flatMap(column -> table(run, item, id, column)));
    }

    /** An item's points where there is a table for them; what it did besides is recorded. */
    Optional<Lane> points(SliceScope scope, Item item) {
        Table table = byItem.get(item.id());
        if (table == null
                || scope.recorder().follows()
                || !scope.period().equals(scope.run().period())) {
            return Optional.empty();
        }
        table.vetoes.forEach((veto, where) -> scope.recorder().veto(item, veto, lane(where, scope)));
        table.refused.forEach((state, where) -> scope.recorder().refused(item, state, lane(where, scope)));
        return Optional.of(lane(table.points, scope));
    }

    private static Lane lane(Column column, SliceScope scope) {
        return column.lane(scope.lanes(), scope.from());
    }

    private static Optional<Table> table(Run run, Item item, String id, Column column) {
        Optional<Domain> domain = Domain.of(column);
        if (domain.isEmpty()) {
            return Optional.empty();
        }
        Run entries = run.over(figures(run, id, domain.get()));
        ColumnAssembler points = new ColumnAssembler(entries.rows(), run.step());
        Marks marks = new Marks();
        try {
            entries.slices((lanes, from) ->
                    points.set(from, ItemPoints.of(SliceScope.of(entries, lanes, from, marks.from(from)), item)));
        } catch (SizeException ofNobody) {
            return Optional.empty();
        }
        return domain.get().mapped(points.build()).map(mapped -> {
            Map<Veto, Column> vetoes = new LinkedHashMap<>();
            marks.vetoes.forEach((veto, where) -> vetoes.put(veto, truths(where, domain.get())));
            Map<State, Column> refused = new LinkedHashMap<>();
            marks.refused.forEach((state, where) -> refused.put(state, truths(where, domain.get())));
            return new Table(mapped, vetoes, refused);
        });
    }

    private static Figures figures(Run run, String id, Domain domain) {
        Units units = new Units(Collections.nCopies(domain.size(), ""), Map.of());
        Figures.Placed placed = new Figures.Placed(domain.entries(), row -> Origin.NONE);
        return new Figures(
                units,
                List.of(run.period()),
                Map.of(new Figures.Key(id, run.period()), placed),
                run.figures().dictionary());
    }

    private static Column truths(BitSet where, Domain domain) {
        ColumnBuilder truths = new ColumnBuilder();
        for (int entry = 0; entry < domain.size(); entry++) {
            truths.add(where.get(entry) ? 1 : 0, 0);
        }
        return domain.mapped(truths.build()).orElseThrow();
    }

    /** Notes what an item does besides giving points, and for which entries. */
    private static final class Marks {
        private final Map<Veto, BitSet> vetoes = Collections.synchronizedMap(new LinkedHashMap<>());
        private final Map<State, BitSet> refused = Collections.synchronizedMap(new LinkedHashMap<>());

        private Recorder from(int from) {
            return new Recorder() {
                @Override
                public void veto(Item item, Veto veto, Lane where) {
                    mark(vetoes.computeIfAbsent(veto, any -> new BitSet()), from, where);
                }

                @Override
                public void refused(Item item, State state, Lane where) {
                    mark(refused.computeIfAbsent(state, any -> new BitSet()), from, where);
                }
            };
        }

        private static void mark(BitSet marks, int from, Lane where) {
            synchronized (marks) {
                for (int i = 0, size = where.size(); i < size; i++) {
                    if (where.holds(i)) {
                        marks.set(from + i);
                    }
                }
            }
        }
    }
}
