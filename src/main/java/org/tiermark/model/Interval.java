package org.tiermark.model;

import java.util.Comparator;
import java.util.Optional;
import org.tiermark.problem.UnsoundException;

/**
 * A range of numbers, open or closed at each end: {@code [90,)}, {@code (60,90]}.
 *
 * @param low the lower end, in the measure of what is looked for in it; empty where there is none
 * @param lowClosed whether the lower end belongs to it
 * @param high the upper end, in the same measure, not below the lower; empty where there is none
 * @param highClosed whether the upper end belongs to it
 */
public record Interval(Optional<Rational> low, boolean lowClosed, Optional<Rational> high, boolean highClosed) {
    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final String SIGNS = "-+";

    /** By the lower ends. */
    public static final Comparator<Interval> RISING = Interval::compareLow;

    public Interval {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().compareTo(high.get());
            if (order > 0 || order == 0 && !(lowClosed && highClosed)) {
                throw new UnsoundException(
                        "an interval from %s to %s holds nothing; write the smaller end first",
                        "从 %s 到 %s 的区间没有任何数，较小的一端应写在前面", low.get(), high.get());
            }
        }
    }

    /** Reads {@code [a,b)} and its kin, or a bare number for just that number; empty where the text is neither. */
    public static Optional<Interval> parse(String text) {
        String form = withoutBlanks(text);
        if (Digits.isDecimal(form, SIGNS)) {
            Optional<Rational> at = Optional.of(Rational.parse(form));
            return Optional.of(new Interval(at, true, at, true));
        }
        int comma = form.indexOf(',');
        int last = form.length() - 1;
        if (comma < 1 || "[(".indexOf(form.charAt(0)) < 0 || "])".indexOf(form.charAt(last)) < 0) {
            return Optional.empty();
        }
        String low = withoutBlanks(form.substring(1, comma));
        String high = withoutBlanks(form.substring(comma + 1, last));
        return isEnd(low) && isEnd(high)
                ? Optional.of(new Interval(end(low), form.charAt(0) == '[', end(high), form.charAt(last) == ']'))
                : Optional.empty();
    }

    private static String withoutBlanks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isEnd(String text) {
        return text.isEmpty() || Digits.isDecimal(text, SIGNS);
    }

    private static Optional<Rational> end(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Rational.parse(text));
    }

    private static int compareLow(Interval one, Interval other) {
        if (one.low.isEmpty() || other.low.isEmpty()) {
            return Boolean.compare(one.low.isPresent(), other.low.isPresent());
        }
        int order = one.low.get().compareTo(other.low.get());
        return order != 0 ? order : Boolean.compare(other.lowClosed, one.lowClosed);
    }

    /** Whether a number lies in it. */
    public boolean contains(Rational number) {
        return aboveLow(number) && belowHigh(number);
    }

    private boolean aboveLow(Rational number) {
        return low.isEmpty() || (lowClosed ? Comparison.AT_LEAST : Comparison.MORE).holds(number.compareTo(low.get()));
    }

    private boolean belowHigh(Rational number) {
        return high.isEmpty()
                || (highClosed ? Comparison.AT_MOST : Comparison.LESS).holds(number.compareTo(high.get()));
    }

    /** Where a lane lies in it, row by row; missing where the lane is. */
    public Lane contains(Lane lane) {
        Lane above = aboveLow(lane);
        return high.isEmpty() ? above : low.isEmpty() ? belowHigh(lane) : above.and(belowHigh(lane));
    }

    /** Where a lane is not below it, row by row; missing where the lane is. */
    public Lane aboveLow(Lane lane) {
        return beside(lane, low, lowClosed ? Comparison.AT_LEAST : Comparison.MORE);
    }

    /** Where a lane is not above it, row by row; missing where the lane is. */
    public Lane belowHigh(Lane lane) {
        return beside(lane, high, highClosed ? Comparison.AT_MOST : Comparison.LESS);
    }

    private static Lane beside(Lane lane, Optional<Rational> end, Comparison comparison) {
        if (end.isPresent()) {
            return lane.compare(comparison, lane.pool().constant(end.get()));
        }
        return lane.complete() ? lane.pool().always() : lane.compare(Comparison.EQUAL, lane);
    }

    /** Whether another begins just where this one ends, so that no number lies between them or in both. */
    public boolean meets(Interval next) {
        return high.isPresent() && high.equals(next.low) && highClosed != next.lowClosed;
    }

    @Override
    public String toString() {
        if (low.isPresent() && low.equals(high)) {
            return low.get().toString();
        }
        return (lowClosed ? "[" : "(") + low.map(Rational::toString).orElse("") + ","
                + high.map(Rational::toString).orElse("") + (highClosed ? "]" : ")");
    }
}
