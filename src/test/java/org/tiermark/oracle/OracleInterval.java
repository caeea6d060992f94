package org.tiermark.oracle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of numbers such as {@code [90,95)} or {@code (,60)}; a bare number is itself alone.
 *
 * @param low the lower end, none for no end
 * @param high the upper end, none for no end
 * @param ends the brackets, a round one leaving its end out
 */
record OracleInterval(Optional<Fraction> low, Optional<Fraction> high, String ends) {
    private static final Pattern FORM = Pattern.compile("([\\[(])\\s*([^,\\s]*)\\s*,\\s*([^,\\s]*)\\s*([\\])])");

    static OracleInterval parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            Optional<Fraction> point = Optional.of(Fraction.parse(text.strip()));
            return new OracleInterval(point, point, "[]");
        }
        return new OracleInterval(end(matcher.group(2)), end(matcher.group(3)), matcher.group(1) + matcher.group(4));
    }

    private static Optional<Fraction> end(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(text));
    }

    boolean contains(Fraction amount) {
        int atLow = low.map(amount::compareTo).orElse(1);
        int atHigh = high.map(amount::compareTo).orElse(-1);
        boolean above = ends.startsWith("[") ? atLow >= 0 : atLow > 0;
        boolean below = ends.endsWith("]") ? atHigh <= 0 : atHigh < 0;
        return above && below;
    }
}
