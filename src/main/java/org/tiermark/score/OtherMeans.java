package org.tiermark.score;

import java.util.ArrayList;
import java.util.List;
import org.tiermark.expression.Irrational;
import org.tiermark.model.Lane;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.scheme.Aggregate;

/**
 * Aggregates other than sum and arithmetic mean, of the parts that have points. Geometric and harmonic means are
 * weighted; with a part of zero or below they cannot be computed.
 */
final class OtherMeans {
    private final Aggregate aggregate;
    private final List<Lane> points;
    private final List<Lane> weights;

    OtherMeans(Aggregate aggregate, List<Lane> points, List<Lane> weights) {
        this.aggregate = aggregate;
        this.points = points;
        this.weights = weights;
    }

    Lane value() {
        Lane out = points.get(0).pool().exact();
        for (int row = 0, size = out.size(); row < size; row++) {
            fill(out, row);
        }
        return out.pool().compact(out);
    }

    private void fill(Lane out, int row) {
        List<Rational> amounts = new ArrayList<>();
        List<Rational> shares = new ArrayList<>();
        State gone = State.MISSING;
        for (int i = 0; i < points.size(); i++) {
            State weight = weights.get(i).state(row);
            if (points.get(i).present(row) && weight == State.MEASURED) {
                amounts.add(points.get(i).value(row));
                shares.add(weights.get(i).value(row));
            } else if (points.get(i).present(row)) {
                gone = weight;
                amounts.clear();
                break;
            }
        }
        if (amounts.isEmpty()) {
            out.absent(row, gone);
        } else if (needsPositive() && amounts.stream().anyMatch(amount -> !amount.isPositive())) {
            out.absent(row, State.NOT_COMPUTABLE);
        } else {
            out.pool().put(out, row, of(amounts, shares));
        }
    }

    private boolean needsPositive() {
        return aggregate == Aggregate.GEOMETRIC || aggregate == Aggregate.HARMONIC;
    }

    private Rational of(List<Rational> amounts, List<Rational> shares) {
        return switch (aggregate) {
            case MIN -> amounts.stream().min(Rational::compareTo).orElseThrow();
            case MAX -> amounts.stream().max(Rational::compareTo).orElseThrow();
            case GEOMETRIC -> Irrational.geometricMean(amounts, shares);
            case HARMONIC -> harmonic(amounts, shares);
            default -> throw new IllegalStateException(aggregate + " is not computed here");
        };
    }

    private static Rational harmonic(List<Rational> amounts, List<Rational> shares) {
        Rational total = Rational.ZERO;
        Rational inverse = Rational.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            total = total.plus(shares.get(i));
            inverse = inverse.plus(shares.get(i).over(amounts.get(i)));
        }
        return total.over(inverse);
    }
}
