package org.tiermark.scheme;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Wording;

/**
 * A published number that figures of an indicator are held against; expressions name it {@code indicator.sort}.
 *
 * @param indicator the indicator it is of
 * @param sort what sort of number it is
 * @param period when it counts
 * @param unit the one unit it is for, by identifier; empty: for several
 * @param group the texts of attributes, by id, that tell the units it is for; empty: for all, or for one
 * @param value the number, in the indicator's measure
 * @param places how many digits after the point it was published with, 0 or more
 * @param origin where it stands
 */
public record Benchmark(
        Indicator indicator,
        Sort sort,
        Period period,
        Optional<String> unit,
        Map<String, String> group,
        Rational value,
        int places,
        Origin origin) {

    /** What sort of number was published. */
    public enum Sort {
        /** The mean as published, which may count other units than those scored. */
        MEAN,
        /** What should not be passed. */
        CONTROL,
        /** What should be reached. */
        TARGET;

        /** How expressions and files call it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How messages add a period; nothing where it has no name. */
    public static Wording when(Period period) {
        String name = period.name();
        return name.isEmpty() ? Wording.of("") : new Wording(" in " + name, "（" + name + "）");
    }

    /** How expressions name it. */
    public String name() {
        return name(indicator.id(), sort);
    }

    /** How expressions name the benchmarks of a sort. */
    public static String name(String indicator, Sort sort) {
        return indicator + "." + sort.word();
    }
}
