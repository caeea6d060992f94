package org.tiermark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiermark.model.Column;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.result.Result;
import org.tiermark.result.Subject;
import org.tiermark.write.Listing;

/** Which units are listed, in which order: {@code --group}, then {@code --unit}, {@code --order}, {@code --top}. */
final class Rows {
    private final Arguments arguments;
    private final Result result;
    private final Subject subject;
    private final Problems problems = new Problems();
    private int first;

    private Rows(Arguments arguments, Result result) {
        this.arguments = arguments;
        this.result = result;
        this.subject = result.subject();
    }

    /**
     * The part of a result that was asked for.
     *
     * @throws UsageException if it names what the result does not have
     */
    static Listing of(Arguments arguments, Run run) {
        return new Rows(arguments, run.result().orElseThrow()).listing(run);
    }

    private int[] asRead() {
        int[] rows = new int[result.units().count()];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    private Listing listing(Run run) {
        boolean single = arguments.all(Option.UNIT).size() == 1;
        boolean ranked = !single && !byInput()
                || Stream.of(Option.GROUP, Option.TOP, Option.BOTTOM).anyMatch(arguments::has);
        Supplier<int[]> order = result.standings().order();
        int[] all = ranked ? order.get() : asRead();
        int[] scope =
                arguments.one(Option.GROUP).map(group -> group(group, all)).orElse(all);
        int[] rows = arguments.has(Option.UNIT) ? units(scope) : scope;
        Optional<String> item = arguments.one(Option.ITEM).flatMap(this::item);
        if (problems.hasErrors()) {
            throw new UsageException(problems);
        }
        if (arguments.has(Option.TOP) || arguments.has(Option.BOTTOM)) {
            rows = ends(rows);
        }
        if (byInput() && ranked) {
            rows = rows.clone();
            Arrays.sort(rows);
        }
        return new Listing(rows, ranked ? () -> scope : order, first, arguments.has(Option.DETAIL), item, run.kept());
    }

    private boolean byInput() {
        return arguments.one(Option.ORDER).filter("input"::equals).isPresent();
    }

    /** The units of a group, by the first ranking within groups, which from now on leads. */
    private int[] group(String wanted, int[] all) {
        OptionalInt grouped = IntStream.range(0, subject.rankings().size())
                .filter(i -> !subject.rankings().get(i).within().isEmpty())
                .findFirst();
        if (grouped.isEmpty()) {
            problems.add(Problem.of(OptionProblem.NO_GROUPS, Origin.ofFile(Option.GROUP.longName())));
            return all;
        }
        first = grouped.getAsInt();
        Result.Texts texts =
                result.groups().get(subject.rankings().get(first).within().get(0));
        int[] rows = IntStream.of(all)
                .filter(row -> texts.text(row).equals(wanted))
                .boxed()
                .sorted(Comparator.comparing(this::rank))
                .mapToInt(Integer::intValue)
                .toArray();
        if (rows.length == 0) {
            TreeSet<String> known = new TreeSet<>();
            IntStream.of(all).forEach(row -> known.add(texts.text(row)));
            problems.add(unknown(Option.GROUP, new Wording("group", "分组"), wanted, List.copyOf(known)));
        }
        return rows;
    }

    /** The rank in the ranking that leads; those without come last. */
    private Rational rank(int row) {
        Column ranks = result.standings().ranks().get(first);
        return ranks.state(row) == State.MEASURED ? ranks.value(row) : Rational.of(Long.MAX_VALUE);
    }

    private int[] units(int[] scope) {
        Set<Integer> rows = new HashSet<>();
        for (String name : arguments.all(Option.UNIT)) {
            OptionalInt row = result.units().row(name);
            if (row.isPresent()) {
                rows.add(row.getAsInt());
            } else {
                problems.add(unknown(Option.UNIT, new Wording("unit", "单位"), name, knownAs(name)));
            }
        }
        return IntStream.of(scope).filter(rows::contains).toArray();
    }

    /** What may be meant by a name: where several have it, their identifiers. */
    private List<String> knownAs(String name) {
        List<String> called = result.units().called(name);
        if (!called.isEmpty()) {
            return called;
        }
        List<String> known = new ArrayList<>(result.units().ids());
        IntStream.range(0, result.units().count())
                .forEach(row -> known.add(result.units().name(row)));
        return known;
    }

    /** The id of an item named by it, or by a name that only one has. */
    private Optional<String> item(String wanted) {
        List<String> known = subject.items().stream().map(Subject.ItemName::id).toList();
        List<String> called = subject.items().stream()
                .filter(item -> item.name().equals(wanted))
                .map(Subject.ItemName::id)
                .toList();
        if (known.contains(wanted)) {
            return Optional.of(wanted);
        }
        if (called.size() != 1) {
            problems.add(unknown(Option.ITEM, new Wording("item", "事项"), wanted, called.isEmpty() ? known : called));
        }
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private static Problem unknown(Option option, Wording what, String name, List<String> known) {
        return Problem.of(OptionProblem.UNKNOWN_NAME, Origin.ofFile(option.longName()))
                .with("what", what)
                .with("name", name)
                .with("hint", Nearest.hint(name, known));
    }

    /**
     * The first and last places, in each group that is ranked by itself; who ties with the last taken is in as well.
     */
    private int[] ends(int[] rows) {
        int[] ranked = IntStream.of(rows)
                .filter(row -> places().state(row) == State.MEASURED)
                .toArray();
        List<Integer> taken = new ArrayList<>();
        for (int from = 0, to; from < ranked.length; from = to) {
            to = from + 1;
            while (to < ranked.length && group(ranked[to]).equals(group(ranked[from]))) {
                to++;
            }
            ends(Arrays.copyOfRange(ranked, from, to), taken);
        }
        return taken.stream().mapToInt(Integer::intValue).toArray();
    }

    private void ends(int[] ranked, List<Integer> taken) {
        int top = Math.min(ranked.length, arguments.count(Option.TOP).orElse(0));
        int bottom = Math.max(0, ranked.length - arguments.count(Option.BOTTOM).orElse(0));
        while (top > 0 && top < ranked.length && tie(ranked[top], ranked[top - 1])) {
            top++;
        }
        while (bottom > 0 && bottom < ranked.length && tie(ranked[bottom], ranked[bottom - 1])) {
            bottom--;
        }
        for (int i = 0; i < ranked.length; i++) {
            if (i < top || i >= bottom) {
                taken.add(ranked[i]);
            }
        }
    }

    private boolean tie(int one, int other) {
        return places().value(one).equals(places().value(other));
    }

    /** What units are listed by: the ranking that leads, else the score. */
    private Column places() {
        return subject.rankings().isEmpty()
                ? result.standings().score()
                : result.standings().ranks().get(first);
    }

    private List<String> group(int row) {
        return subject.rankings().isEmpty()
                ? List.of()
                : subject.rankings().get(first).within().stream()
                        .map(id -> result.groups().get(id).text(row))
                        .toList();
    }
}
