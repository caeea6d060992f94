package org.tiermark.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of numbers, open or closed at each end: {@code [90,)}, {@code (60,90]}.
 *
 * @param low the lower end; empty where there is none
 * @param lowClosed whether the lower end belongs to it
 * @param high the upper end; empty where there is none
 * @param highClosed whether the upper end belongs to it
 */
public record Interval(Optional<Rational> low, boolean lowClosed, Optional<Rational> high, boolean highClosed) {
    private static final String NUMBER = "\\s*([-+]?\\d+(?:\\.\\d+)?)?\\s*";
    private static final Pattern FORM = Pattern.compile("\\s*([\\[(])" + NUMBER + "," + NUMBER + "([\\])])\\s*");
    private static final Pattern POINT = Pattern.compile("\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*");

    public Interval {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().compareTo(high.get());
            if (order > 0 || order == 0 && !(lowClosed && highClosed)) {
                throw new IllegalArgumentException(
                        "an interval from %s to %s holds nothing; write the smaller end first"
                                .formatted(low.get(), high.get()));
            }
        }
    }

    /** Reads {@code [a,b)} and its kin, or a bare number for just that number; empty where the text is neither. */
    public static Optional<Interval> parse(String text) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            Optional<Rational> at = Optional.of(Rational.parse(point.group(1)));
            return Optional.of(new Interval(at, true, at, true));
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Rational> low = Optional.ofNullable(form.group(2)).map(Rational::parse);
        Optional<Rational> high = Optional.ofNullable(form.group(3)).map(Rational::parse);
        return Optional.of(
                new Interval(low, form.group(1).equals("["), high, form.group(4).equals("]")));
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
        Optional<Lane> above = low.map(end -> lane.compare(
                lowClosed ? Comparison.AT_LEAST : Comparison.MORE, lane.pool().constant(end)));
        Optional<Lane> below = high.map(end -> lane.compare(
                highClosed ? Comparison.AT_MOST : Comparison.LESS, lane.pool().constant(end)));
        return above.map(truth -> below.map(truth::and).orElse(truth))
                .or(() -> below)
                .orElseGet(() -> lane.compare(Comparison.EQUAL, lane));
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
