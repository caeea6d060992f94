package org.tiermark.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tiermark.model.Rational;
import org.tiermark.problem.LedgerProblem;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Key;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.LedgerEntry;
import org.tiermark.scheme.Scheme;

/**
 * Reads what was decided by hand: a CSV or JSON file, an entry a row, with the keys of {@link LedgerEntry} or their
 * Chinese names. An entry that has expired is left out; which day is judged by has to be said. Limits are those of
 * {@link TableNodes}.
 *
 * <pre>{@code
 * unit,item,points,rule,reason,document,approver,expires
 * u1,homicide,1.5,,appeal upheld: the case was counted twice,综治委〔2022〕7号,李主任,
 * u2,sense,,2,survey not held in this district,综治委〔2022〕9号,李主任,2022-12-31
 * }</pre>
 */
public final class LedgerReader {
    /** The key of the entries in JSON. */
    static final String LIST = "ledger";

    private static final Map<String, List<String>> HEADERS = Map.of(
            "item", List.of("item", "事项", "指标", "考核事项", "考核指标"),
            "points", List.of("points", "分值", "加减分", "调整分"),
            "rule", List.of("rule", "规则", "规则序号", "条款序号"),
            "reason", List.of("reason", "理由", "原因", "事由"),
            "document", List.of("document", "文号", "文件", "依据"),
            "approver", List.of("approver", "审批人", "批准人"),
            "expires", List.of("expires", "有效期至", "到期日", "截止日期"));

    private final Scheme scheme;
    private final UnitCells whose;
    private final Function<String, Optional<String>> units;
    private final UnknownUnits unknown;
    private final Optional<LocalDate> asOf;
    private final Problems problems = new Problems();

    private LedgerReader(Scheme scheme, FiguresRead figures, Optional<LocalDate> asOf) {
        this.scheme = scheme;
        this.whose = new UnitCells(scheme.units().key());
        this.units = figures::unit;
        this.unknown = UnknownUnits.of(figures, problems);
        this.asOf = asOf;
    }

    /**
     * The entries in force, their units by identifier.
     *
     * @param asOf the day that expiry is judged by; empty: an entry that expires is a mistake
     */
    public static Loaded<LedgerRead> read(
            Source source, Scheme scheme, FiguresRead figures, Optional<LocalDate> asOf, ReadOptions options) {
        LedgerReader reader = new LedgerReader(scheme, figures, asOf);
        TableNodes.Outcome table = new TableNodes(source, options, reader.problems)
                .read(
                        LIST,
                        header -> reader.whose.key(header, HEADERS),
                        header -> reader.whose.in(header) && header.containsAll(List.of("item", "reason")));
        if (!table.found()) {
            reader.problems.add(Problem.of(LedgerProblem.NO_LIST, Origin.ofFile(source.name()))
                    .with("wanted", "unit, item, points, rule, reason"));
        }
        reader.unknownKeys(table.rows());
        List<LedgerEntry> entries = new ArrayList<>();
        table.rows().forEach(row -> reader.entry(row).ifPresent(entries::add));
        return new Loaded<>(
                Optional.of(
                        new LedgerRead(entries, table.encoding(), table.rows().size())),
                reader.problems);
    }

    /** Reports keys nobody reads, each once; a blank cell of the first row hides none. */
    private void unknownKeys(List<Node.Fields> rows) {
        List<String> keys = new ArrayList<>(Key.names(LedgerEntry.class));
        keys.addAll(whose.keys());
        Set<String> reported = new HashSet<>();
        rows.stream().flatMap(row -> row.members().entrySet().stream()).forEach(entry -> {
            if (!keys.contains(entry.getKey()) && !Key.isRemark(entry.getKey()) && reported.add(entry.getKey())) {
                problems.add(
                        Problem.of(LedgerProblem.UNKNOWN_KEY, entry.getValue().key())
                                .with("key", entry.getKey())
                                .with("hint", Nearest.hint(entry.getKey(), keys)));
            }
        });
    }

    private Optional<LedgerEntry> entry(Node.Fields row) {
        int before = problems.count();
        String unit =
                needed(row, UnitCells.UNIT, whose.of(row)).flatMap(this::unit).orElse("");
        Optional<Item> item = needed(row, "item", Cell.of(row, "item")).flatMap(this::item);
        String reason =
                needed(row, "reason", Cell.of(row, "reason")).map(Cell::text).orElse("");
        Optional<Rational> points = Cell.of(row, "points").flatMap(this::points);
        Optional<Integer> rule = item.flatMap(of -> Cell.of(row, "rule").flatMap(cell -> rule(cell, of)));
        one(row);
        Optional<LocalDate> expires = Cell.of(row, "expires").flatMap(this::date);
        boolean expired = expires.isPresent() && expired(unit, expires.get(), row);
        if (expired || problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new LedgerEntry(
                unit,
                item.orElseThrow().id(),
                points,
                rule,
                reason,
                Cell.text(row, "document"),
                Cell.text(row, "approver"),
                expires,
                row.origin()));
    }

    private Optional<Cell> needed(Node.Fields row, String key, Optional<Cell> cell) {
        if (cell.isEmpty()) {
            problems.add(Problem.of(LedgerProblem.MISSING_KEY, row.origin()).with("key", key));
        }
        return cell;
    }

    private Optional<String> unit(Cell cell) {
        Optional<String> id = units.apply(cell.text());
        if (id.isEmpty()) {
            unknown.report(
                    Problem.of(LedgerProblem.UNKNOWN_UNIT, cell.origin()).with("unit", cell.text()), cell.text());
        }
        return id;
    }

    /** An item by id, or by name where only one has it. */
    private Optional<Item> item(Cell cell) {
        Optional<Item> byId = scheme.item(cell.text());
        List<Item> named =
                scheme.items().filter(item -> item.name().equals(cell.text())).toList();
        if (byId.isEmpty() && named.size() != 1) {
            problems.add(Problem.of(LedgerProblem.UNKNOWN_ITEM, cell.origin())
                    .with("item", cell.text())
                    .with(
                            "hint",
                            Nearest.hint(
                                    cell.text(), scheme.items().map(Item::id).toList())));
        }
        return byId.or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private Optional<Rational> points(Cell cell) {
        Numbers.Reading reading = Numbers.read(cell.text(), "分");
        if (reading.mistake().isPresent()) {
            problems.add(Problem.of(LedgerProblem.BAD_POINTS, cell.origin()).with("value", cell.text()));
            return Optional.empty();
        }
        return Optional.of(reading.number());
    }

    private Optional<Integer> rule(Cell cell, Item item) {
        List<Rule> rules = item.rules();
        List<String> adjustments = IntStream.rangeClosed(1, rules.size())
                .filter(number -> !rules.get(number - 1).isBase())
                .mapToObj(String::valueOf)
                .toList();
        if (adjustments.contains(cell.text())) {
            return Optional.of(Integer.valueOf(cell.text()));
        }
        problems.add(Problem.of(LedgerProblem.UNKNOWN_RULE, cell.origin())
                .with("rule", cell.text())
                .with("item", item.id())
                .with("hint", Nearest.hint(cell.text(), adjustments)));
        return Optional.empty();
    }

    /** Either points or a rule must be stated. */
    private void one(Node.Fields row) {
        boolean points = Cell.of(row, "points").isPresent();
        if (points == Cell.of(row, "rule").isPresent()) {
            Wording found = points
                    ? new Wording("both points and a rule", "同时写了 points 和 rule")
                    : new Wording("neither points nor a rule", "没有写 points 或 rule");
            problems.add(Problem.of(LedgerProblem.POINTS_OR_RULE, row.origin()).with("found", found));
        }
    }

    private Optional<LocalDate> date(Cell cell) {
        try {
            return Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeException noDate) {
            problems.add(Problem.of(LedgerProblem.BAD_DATE, cell.origin()).with("value", cell.text()));
            return Optional.empty();
        }
    }

    private boolean expired(String unit, LocalDate expires, Node.Fields row) {
        if (asOf.isEmpty()) {
            problems.add(Problem.of(LedgerProblem.NO_AS_OF, row.origin()).with("date", expires));
            return false;
        }
        boolean expired = asOf.get().isAfter(expires);
        if (expired) {
            problems.add(Problem.of(LedgerProblem.EXPIRED, row.origin())
                    .with("unit", unit)
                    .with("date", expires));
        }
        return expired;
    }
}
