package org.tiermark.expression;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;

/** Statistics of a list of exact numbers. */
public final class Summary {
    private static final Rational HALF = Rational.of(5, 1);

    private Summary() {}

    /**
     * A statistic.
     *
     * @param numbers those present
     * @param share for a percentile, from 0 to 100
     * @return empty where so few numbers have none: any but sum and count of nothing, a sample's deviation of one
     */
    public static Optional<Rational> of(Statistic statistic, List<Rational> numbers, Rational share) {
        if (statistic == Statistic.COUNT) {
            return Optional.of(Rational.of(numbers.size()));
        }
        if (statistic == Statistic.SUM) {
            return Optional.of(sum(numbers));
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        return switch (statistic) {
            case MEAN -> Optional.of(mean(numbers));
            case MIN -> numbers.stream().min(Rational::compareTo);
            case MAX -> numbers.stream().max(Rational::compareTo);
            case STDEV -> deviation(numbers, numbers.size() - 1);
            case STDEVP -> deviation(numbers, numbers.size());
            case MEDIAN -> between(numbers, HALF.times(Rational.of(numbers.size() - 1L)));
            case PERCENTILE_INCLUSIVE -> between(numbers, part(share, numbers.size() - 1L));
            default -> between(numbers, part(share, numbers.size() + 1L).minus(Rational.ONE));
        };
    }

    private static Rational part(Rational share, long of) {
        return share.times(Rational.of(of)).over(Rational.HUNDRED);
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational mean(List<Rational> numbers) {
        return sum(numbers).over(Rational.of(numbers.size()));
    }

    private static Optional<Rational> deviation(List<Rational> numbers, int divisor) {
        if (divisor == 0) {
            return Optional.empty();
        }
        Rational mean = mean(numbers);
        Rational squares = sum(numbers.stream()
                .map(number -> number.minus(mean).times(number.minus(mean)))
                .toList());
        return Optional.of(Irrational.sqrt(squares.over(Rational.of(divisor))));
    }

    /** The number at a place from 0 in the sorted list, linear between neighbours; empty outside it. */
    private static Optional<Rational> between(List<Rational> numbers, Rational place) {
        if (place.signum() < 0 || place.compareTo(Rational.of(numbers.size() - 1L)) > 0) {
            return Optional.empty();
        }
        List<Rational> sorted = numbers.stream().sorted().toList();
        Rational below = Rounding.FLOOR.of(place);
        int at = below.numerator().intValue();
        Rational low = sorted.get(at);
        Rational rest = place.minus(below);
        return Optional.of(
                rest.signum() == 0
                        ? low
                        : low.plus(rest.times(sorted.get(at + 1).minus(low))));
    }
}
