package org.tiermark.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiermark.model.Period;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/** The periods a file names, numbered in the order they are first met; {@code 2022年} is 2022. */
final class Periods {
    /** The most periods from the first to the last. */
    static final int MOST = 1_000;

    private final Interner texts = new Interner();
    private final List<Period> periods = new ArrayList<>();
    private final Problems problems;
    private final List<Origin> origins = new ArrayList<>();
    private boolean reporting = true;

    Periods(Problems problems) {
        this.problems = problems;
    }

    int code(byte[] text, int from, int to, Row row, int cell) {
        int code = texts.code(text, from, to);
        if (code == periods.size()) {
            met(code, row.origin(cell));
        }
        return code;
    }

    /** For a part of a file: it is the whole that reports. */
    Periods apart() {
        reporting = false;
        return this;
    }

    /** Takes in the periods of a part, so many lines further down; returns the number here of each. */
    int[] take(Periods part, int lines) {
        int[] codes = new int[part.periods.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = texts.code(part.texts.word(i));
            if (codes[i] == periods.size()) {
                met(codes[i], part.origins.get(i).down(lines));
            }
        }
        return codes;
    }

    private void met(int code, Origin origin) {
        origins.add(origin);
        periods.add(period(texts.word(code), origin));
    }

    private Period period(String text, Origin origin) {
        Period period = named(text);
        if (!period.name().equals(text) && reporting) {
            problems.add(Problem.of(TableProblem.NORMALISED_PERIOD, origin)
                    .with("text", text)
                    .with("period", period));
        }
        return period;
    }

    /** The period a text means. */
    static Period named(String text) {
        String clean = Numbers.clean(text);
        Optional<String> year = clean.indexOf('年') < 0 ? Optional.empty() : Words.year(clean);
        return new Period(year.orElse(clean));
    }

    /** Periods in words. */
    private static final class Words {
        private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年度?");

        static Optional<String> year(String text) {
            Matcher year = YEAR.matcher(text);
            return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
        }
    }

    Period period(int code) {
        return periods.get(code);
    }

    List<Period> all() {
        return periods;
    }

    /** What a period looks like, and whether it is one of a calendar: 2021-52 is no month. */
    private static String kind(Period period) {
        if (period.before().isEmpty()) {
            return "";
        }
        StringBuilder kind = new StringBuilder(period.name());
        for (int i = 0; i < kind.length(); i++) {
            kind.setCharAt(i, kind.charAt(i) >= '0' && kind.charAt(i) <= '9' ? '0' : kind.charAt(i));
        }
        return kind.toString();
    }

    /** All periods in order; those of a calendar without gaps. */
    static List<Period> range(TreeSet<Period> met, Origin origin, Problems problems) {
        List<Period> backwards = new ArrayList<>();
        if (met.first().name().isEmpty()) {
            return List.copyOf(met);
        }
        Period last = met.last();
        met.stream()
                .filter(other -> !kind(other).equals(kind(last)))
                .findFirst()
                .ifPresent(other -> problems.add(Problem.of(TableProblem.MIXED_PERIODS, origin)
                        .with("first", other)
                        .with("other", last)));
        for (Period at = last; backwards.size() <= MOST; at = at.before().orElse(last)) {
            backwards.add(0, at);
            if (at.equals(met.first())) {
                return backwards.containsAll(met) ? backwards : List.copyOf(met);
            }
            if (at.before().isEmpty() || at.before().get().compareTo(met.first()) < 0) {
                return List.copyOf(met);
            }
        }
        problems.add(Problem.of(TableProblem.PERIODS_APART, origin)
                .with("first", met.first())
                .with("last", last)
                .with("limit", MOST));
        return List.copyOf(met);
    }
}
