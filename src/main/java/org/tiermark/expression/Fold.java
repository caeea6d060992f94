package org.tiermark.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;

/**
 * A statistic of a row's own quantities: of several arguments, missing if one is ({@code max(value, 90)}); or of a set,
 * counting those present ({@code count(items < 60)}, {@code mean(judges)}). A panel of which nobody is present is
 * missing as its first figure is; too few for a statistic make it not computable.
 *
 * @param statistic which
 * @param arguments several numbers; or one expression that names the set
 * @param over the set the one argument runs over: the items of a parent, the figures of a panel
 * @param share for a percentile, from 0 to 100; else zero
 */
public record Fold(Statistic statistic, List<Expression> arguments, Optional<Name> over, Rational share)
        implements Expression {
    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public List<Expression> parts() {
        return arguments;
    }

    @Override
    public Lane evaluate(Scope scope) {
        List<Lane> lanes = lanes(scope);
        if (over.isEmpty() && !counts()) {
            Optional<Lane> quick = quick(lanes);
            if (quick.isPresent()) {
                return quick.get();
            }
        }
        Lane out = scope.lanes().exact();
        for (int row = 0, rows = scope.lanes().rows(); row < rows; row++) {
            fill(out, row, lanes);
        }
        return scope.lanes().compact(out);
    }

    /** Whether truths are counted, not numbers. */
    private boolean counts() {
        return statistic == Statistic.COUNT && arguments.get(0).type() == Type.TRUTH;
    }

    private List<Lane> lanes(Scope scope) {
        if (over.isEmpty()) {
            return arguments.stream().map(argument -> argument.evaluate(scope)).toList();
        }
        Name set = over.get();
        return IntStream.range(0, scope.set(set).size())
                .mapToObj(one -> arguments.get(0).evaluate(scope.within(set, one)))
                .toList();
    }

    private Optional<Lane> quick(List<Lane> lanes) {
        return switch (statistic) {
            case MIN -> lanes.stream().reduce(Lane::min);
            case MAX -> lanes.stream().reduce(Lane::max);
            case SUM -> lanes.stream().reduce(Lane::plus);
            case MEAN ->
                lanes.stream().reduce(Lane::plus).map(sum -> sum.over(sum.pool().constant(Rational.of(lanes.size()))));
            default -> Optional.empty();
        };
    }

    private void fill(Lane out, int row, List<Lane> lanes) {
        List<Rational> present = new ArrayList<>();
        State first = State.MISSING;
        boolean all = true;
        for (Lane lane : lanes) {
            if (!lane.present(row)) {
                first = all ? lane.state(row) : first;
                all = false;
            } else if (!counts() || lane.holds(row)) {
                present.add(lane.value(row));
            }
        }
        Optional<Rational> folded = all || over.isPresent() ? Summary.of(statistic, present, share) : Optional.empty();
        if (folded.isPresent()) {
            out.pool().put(out, row, folded.get());
        } else {
            boolean several = over.isEmpty() || over.get().kind() == Name.Kind.PANEL && present.isEmpty();
            out.absent(row, several && !all ? first : State.NOT_COMPUTABLE);
        }
    }

    @Override
    public String text() {
        String written = arguments.stream().map(Expression::text).collect(Collectors.joining(", "));
        return statistic.written(written, share) + ")";
    }
}
