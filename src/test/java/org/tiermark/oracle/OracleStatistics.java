package org.tiermark.oracle;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statistics of a list of numbers, none of them missing; empty where there is no answer. */
final class OracleStatistics {
    static final Set<String> NAMES = Set.of("mean", "median", "min", "max", "sum", "stdev", "stdevp");

    private OracleStatistics() {}

    static Optional<Fraction> of(String name, List<Fraction> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        return switch (name) {
            case "mean" -> Optional.of(mean(numbers));
            case "median" -> Optional.of(median(numbers));
            case "min" -> numbers.stream().min(Fraction::compareTo);
            case "max" -> numbers.stream().max(Fraction::compareTo);
            case "sum" -> Optional.of(sum(numbers));
            case "stdev" -> deviation(numbers, numbers.size() - 1);
            case "stdevp" -> deviation(numbers, numbers.size());
            default -> throw new OracleException("no statistic '%s'".formatted(name));
        };
    }

    static Fraction sum(List<Fraction> numbers) {
        return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    static Fraction weightedMean(List<Fraction> numbers, List<Fraction> weights) {
        Fraction products = Fraction.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            products = products.plus(numbers.get(i).times(weights.get(i)));
        }
        return products.over(sum(weights));
    }

    /** The weighted harmonic mean of numbers above zero. */
    static Fraction harmonic(List<Fraction> numbers, List<Fraction> weights) {
        return Fraction.ONE.over(
                weightedMean(numbers.stream().map(Fraction.ONE::over).toList(), weights));
    }

    private static Fraction mean(List<Fraction> numbers) {
        return sum(numbers).over(Fraction.of(numbers.size()));
    }

    private static Fraction median(List<Fraction> numbers) {
        List<Fraction> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).over(Fraction.of(2));
    }

    private static Optional<Fraction> deviation(List<Fraction> numbers, int divisor) {
        if (divisor == 0) {
            return Optional.empty();
        }
        Fraction mean = mean(numbers);
        Fraction squares =
                sum(numbers.stream().map(each -> each.minus(mean).power(2)).toList());
        return Irrational.sqrt(squares.over(Fraction.of(divisor)));
    }

    /**
     * Interpolates between the sorted numbers.
     *
     * @param percent from 0 to 100
     * @param method {@code inclusive}: the smallest is at 0 and the largest at 100; {@code exclusive}: they are at
     *     1/(n+1) and n/(n+1), and nothing lies outside
     */
    static Optional<Fraction> percentile(List<Fraction> numbers, Fraction percent, String method) {
        if (numbers.isEmpty() || percent.signum() < 0 || percent.compareTo(Fraction.of(100)) > 0) {
            return Optional.empty();
        }
        List<Fraction> sorted = numbers.stream().sorted().toList();
        int last = sorted.size() - 1;
        Fraction share = percent.over(Fraction.of(100));
        Fraction place = switch (method) {
            case "inclusive" -> share.times(Fraction.of(last));
            case "exclusive" -> share.times(Fraction.of(last + 2)).minus(Fraction.ONE);
            default -> throw new OracleException("no percentile method '%s'".formatted(method));
        };
        if (place.signum() < 0 || place.compareTo(Fraction.of(last)) > 0) {
            return Optional.empty();
        }
        Fraction whole = place.rounded(0, RoundingMode.FLOOR);
        int index = whole.numerator().intValueExact();
        Fraction low = sorted.get(index);
        Fraction high = sorted.get(Math.min(index + 1, last));
        return Optional.of(low.plus(high.minus(low).times(place.minus(whole))));
    }
}
