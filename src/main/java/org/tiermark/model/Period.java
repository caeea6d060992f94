package org.tiermark.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a figure counts for: a year ({@code 2022}), half-year ({@code 2022H1}), quarter ({@code 2022Q3}), month
 * ({@code 2022-09}), or any other name. Calendar periods know the one before them; other names are only ordered.
 *
 * @param name as written
 */
public record Period(String name) implements Comparable<Period> {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern PART = Pattern.compile("(\\d{4})([HQ]|-)(\\d{1,2})");

    /** The calendar period just before; empty for other names. */
    public Optional<Period> before() {
        Matcher year = YEAR.matcher(name);
        if (year.matches()) {
            return Optional.of(new Period(padded(Integer.parseInt(year.group(1)) - 1, 4)));
        }
        Matcher part = PART.matcher(name);
        if (!part.matches()) {
            return Optional.empty();
        }
        int of = parts(part.group(2));
        int number = Integer.parseInt(part.group(3));
        if (number < 1 || number > of) {
            return Optional.empty();
        }
        int in = number == 1 ? Integer.parseInt(part.group(1)) - 1 : Integer.parseInt(part.group(1));
        int last = number == 1 ? of : number - 1;
        int width = of == 12 ? part.group(3).length() : 1;
        return Optional.of(new Period(padded(in, 4) + part.group(2) + padded(last, width)));
    }

    /** With zeros in front; a formatter would take longer to load than a small file to score. */
    private static String padded(int number, int width) {
        String digits = Integer.toString(Math.abs(number));
        String sign = number < 0 ? "-" : "";
        return sign + "0".repeat(Math.max(0, width - sign.length() - digits.length())) + digits;
    }

    private static int parts(String letter) {
        return switch (letter) {
            case "H" -> 2;
            case "Q" -> 4;
            default -> 12;
        };
    }

    @Override
    public int compareTo(Period other) {
        return NaturalOrder.INSTANCE.compare(name, other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
