package org.tiermark.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Arithmetic;
import org.tiermark.expression.Comparing;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Name;
import org.tiermark.model.Column;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.FigureProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Wording;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Scheme;

/** What can be said against figures as a whole, in the period that is scored; single cells were judged when read. */
public final class FigureCheck {
    private final Scheme scheme;
    private final Figures figures;
    private final Period period;
    private final BitSet faulty;
    private final Problems found = new Problems();

    private FigureCheck(Scheme scheme, Figures figures, Period period, BitSet faulty) {
        this.faulty = faulty;
        this.scheme = scheme;
        this.figures = figures;
        this.period = period;
    }

    /**
     * All checks in a period.
     *
     * @param wanted the period; empty: the one the scheme names, else the last there is
     * @param faulty rows of units whose figures have errors already reported
     */
    public static Problems check(Scheme scheme, Figures figures, Optional<String> wanted, BitSet faulty) {
        Optional<Period> period = scheme.scored(figures, wanted);
        if (period.isEmpty()) {
            return new Problems();
        }
        FigureCheck check = new FigureCheck(scheme, figures, period.get(), faulty);
        check.silentUnits();
        check.zeroDivisors();
        check.totals();
        new BenchmarkCheck(scheme, figures, period.get(), check.found).report();
        RowsCheck.report(scheme, figures, check.found);
        new CopiedColumns(scheme, figures, period.get(), check.found).report();
        new RateLimits(scheme, figures, period.get(), check.found).report();
        new PartsOfWholes(scheme, figures, period.get(), check.found).report();
        new Jumps(scheme, figures, period.get(), check.found).report();
        return check.found;
    }

    private Wording when() {
        String name = period.name();
        return name.isEmpty() ? Wording.of("") : new Wording(" in " + name, "在 " + name + " ");
    }

    /** Units that sent nothing. Where only some units are covered, who has to send is not known here. */
    private void silentUnits() {
        List<String> sent = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Indicator indicator : scheme.indicators()) {
            for (String id : indicator.figures()) {
                figures.column(id, period).ifPresent(column -> {
                    sent.add(id);
                    columns.add(column);
                });
            }
        }
        if (columns.isEmpty()
                || columns.stream().anyMatch(Column::isComplete)
                || scheme.units().when().isPresent()) {
            return;
        }
        for (int row = 0; row < figures.units().count(); row++) {
            if (!faulty.get(row) && silent(columns, row)) {
                found.add(problem(FigureProblem.NO_FIGURES, figures.origin(sent.get(0), period, row), row)
                        .with("when", when()));
            }
        }
    }

    /** Rows for all units of a file, such as 合计 or 全市, against the sum of what these units report. */
    private void totals() {
        for (Figures.Total total : figures.totals()) {
            if (total.key().period().equals(period)) {
                sum(total)
                        .filter(sum -> !sum.equals(total.figure()))
                        .ifPresent(sum -> found.add(Problem.of(FigureProblem.TOTAL_DIFFERS, total.origin())
                                .with("total", total.name())
                                .with("indicator", label(total.key().id()))
                                .with("stated", total.figure())
                                .with("sum", sum)
                                .with("count", total.rows().cardinality())));
            }
        }
    }

    /** What the units of a file add up to; empty where a figure is not there, or wrong for another reason. */
    private Optional<Rational> sum(Figures.Total total) {
        Optional<Column> column = figures.column(total.key().id(), period);
        Rational sum = Rational.ZERO;
        for (int row = total.rows().nextSetBit(0); row >= 0; row = total.rows().nextSetBit(row + 1)) {
            State state = column.isPresent() ? column.get().state(row) : State.NOT_SUBMITTED;
            if (faulty.get(row) || state != State.MEASURED && state != State.NOT_APPLICABLE) {
                return Optional.empty();
            }
            sum = state == State.MEASURED ? sum.plus(column.get().value(row)) : sum;
        }
        return Optional.of(sum);
    }

    private static boolean silent(List<Column> columns, int row) {
        for (Column column : columns) {
            if (column.state(row) == State.MEASURED) {
                return false;
            }
        }
        return true;
    }

    private Problem problem(FigureProblem code, Origin origin, int row) {
        return Problem.of(code, origin).with("unit", figures.units().name(row));
    }

    /** Figures and attributes that something is divided by, unless a condition looks at them first. */
    private void zeroDivisors() {
        Map<String, String> divided = new LinkedHashMap<>();
        List<Mentions.Mention> mentions = Mentions.of(scheme);
        for (Mentions.Mention mention : mentions) {
            for (Expression part : Mentions.within(mention.expression())) {
                if (part instanceof Arithmetic quotient && quotient.operator() == '/') {
                    read(quotient.right(), mention).ifPresent(id -> divided.putIfAbsent(id, quotient.text()));
                }
            }
        }
        divided.keySet().removeIf(divisor -> looksAt(mentions, divisor));
        divided.forEach(this::zeros);
    }

    /** The figure or attribute an expression is, unchanged. */
    private static Optional<String> read(Expression expression, Mentions.Mention mention) {
        if (!(expression instanceof Name name)) {
            return Optional.empty();
        }
        return name.kind() == Name.Kind.VALUE ? mention.item().indicator().map(Indicator::id) : Optional.of(name.id());
    }

    private static boolean looksAt(List<Mentions.Mention> mentions, String divisor) {
        for (Mentions.Mention mention : mentions) {
            for (Expression part : Mentions.within(mention.expression())) {
                if (part instanceof Comparing && reads(part, mention, divisor)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean reads(Expression comparing, Mentions.Mention mention, String divisor) {
        for (Name name : Mentions.names(comparing)) {
            if (read(name, mention).filter(divisor::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void zeros(String divisor, String text) {
        Optional<Column> column = figures.column(divisor, period);
        boolean none = column.isEmpty() || column.get().isWithoutZero();
        for (int row = 0; !none && row < figures.units().count(); row++) {
            boolean zero =
                    column.get().state(row) == State.MEASURED && column.get().signum(row) == 0;
            if (zero) {
                found.add(problem(FigureProblem.ZERO_DIVISOR, figures.origin(divisor, period, row), row)
                        .with("indicator", label(divisor))
                        .with("text", text));
            }
        }
    }

    private String label(String id) {
        return scheme.indicator(id).map(Indicator::label).orElse(id);
    }
}
