package org.tiermark.model;

import java.util.Optional;

/**
 * When a figure counts for: a year ({@code 2022}), half-year ({@code 2022H1}), quarter ({@code 2022Q3}), month
 * ({@code 2022-09}), or any other name. Calendar periods know the one before them; other names are only ordered.
 *
 * @param name as written
 */
public record Period(String name) implements Comparable<Period> {
    private static final int YEAR = 4;

    /** The calendar period just before; empty for other names. */
    public Optional<Period> before() {
        if (Digits.end(name, 0) != YEAR) {
            return Optional.empty();
        }
        int year = Integer.parseInt(name.substring(0, YEAR));
        if (name.length() == YEAR) {
            return Optional.of(new Period(padded(year - 1, YEAR)));
        }
        String letter = name.substring(YEAR, YEAR + 1);
        String part = name.substring(YEAR + 1);
        if (!"HQ-".contains(letter) || !Digits.only(part, 2)) {
            return Optional.empty();
        }
        int of = parts(letter);
        int number = Integer.parseInt(part);
        if (number < 1 || number > of) {
            return Optional.empty();
        }
        int in = number == 1 ? year - 1 : year;
        int last = number == 1 ? of : number - 1;
        int width = of == 12 ? part.length() : 1;
        return Optional.of(new Period(padded(in, YEAR) + letter + padded(last, width)));
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
