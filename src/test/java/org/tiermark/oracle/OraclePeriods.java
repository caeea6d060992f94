package org.tiermark.oracle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps back in time: along the calendar where a period is one of it, else along the periods of the figures. */
final class OraclePeriods {
    private static final Pattern CALENDAR = Pattern.compile("([0-9]{4})(?:(Q|H|-)([0-9]{1,2}))?");
    private static final String BEFORE = "\u0000before ";

    private final List<String> known;

    OraclePeriods(List<String> known) {
        this.known = known;
    }

    /** The period that lies some steps back; it need not be among those that have figures. */
    String back(String period, int steps) {
        if (steps == 0) {
            return period;
        }
        Matcher matcher = CALENDAR.matcher(period);
        if (!matcher.matches()) {
            return named(period, steps);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return year(year - steps);
        }
        int inYear = switch (matcher.group(2)) {
            case "Q" -> 4;
            case "H" -> 2;
            default -> 12;
        };
        int number = year * inYear + Integer.parseInt(matcher.group(3)) - 1 - steps;
        int part = number % inYear + 1;
        String end = inYear == 12 ? "-%02d".formatted(part) : matcher.group(2) + part;
        return year(number / inYear) + end;
    }

    /** Whether a period has figures, or lies in the calendar between two that have. */
    boolean covers(String period) {
        String first = known.get(0);
        String last = known.get(known.size() - 1);
        boolean between =
                CALENDAR.matcher(period).matches() && first.compareTo(period) < 0 && period.compareTo(last) < 0;
        return between || known.contains(period);
    }

    private static String year(int year) {
        return "%04d".formatted(year);
    }

    private String named(String period, int steps) {
        int index = period.startsWith(BEFORE)
                ? -Integer.parseInt(period.substring(BEFORE.length())) - steps
                : known.indexOf(period) - steps;
        return index >= 0 ? known.get(index) : BEFORE + -index;
    }
}
