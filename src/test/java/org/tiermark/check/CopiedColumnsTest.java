package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.model.Units;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.scheme.Scheme;

class CopiedColumnsTest {
    private static final Scheme SCHEME = SchemeText.scheme("""
            {'id':'s','period':'2022','indicators':[{'id':'a'},{'id':'b','name':'B'}],
             'items':[{'id':'x','rules':[{'kind':'formula','points':'a + b'}]}]}""");

    /** Figures of five units: a and b in 2022, b in 2021. */
    private static List<String> problems(String a, String b, String bBefore) {
        Map<Figures.Key, Figures.Placed> columns = new HashMap<>();
        put(columns, "a", "2022", a);
        put(columns, "b", "2022", b);
        put(columns, "b", "2021", bBefore);
        Units units = new Units(List.of("u1", "u2", "u3", "u4", "u5"), Map.of());
        List<Period> periods = List.of(new Period("2021"), new Period("2022"));
        Figures figures = new Figures(units, periods, columns, new Dictionary());
        return FigureCheck.check(SCHEME, figures, Optional.empty(), new BitSet()).list().stream()
                .map(problem -> problem.line(Language.EN))
                .toList();
    }

    private static void put(Map<Figures.Key, Figures.Placed> columns, String id, String period, String figures) {
        ColumnBuilder builder = new ColumnBuilder();
        for (String figure : figures.split(" ")) {
            builder.add(Rational.parse(figure));
        }
        Figures.Places places = row -> new Origin("figures.csv", row + 2, 3);
        columns.put(new Figures.Key(id, new Period(period)), new Figures.Placed(builder.build(), places));
    }

    @Test
    void a_column_pasted_twice_is_warned_about() {
        assertEquals(
                List.of("figures.csv:2:3: warning[V511] all figures of B are those of a;"
                        + " see that neither was pasted into the column of the other"),
                problems("1 2 3 4 5", "1 2 3.0 4 5", "9 9 9 9 9"));
    }

    @Test
    void figures_of_the_period_before_are_warned_about() {
        assertEquals(
                List.of("figures.csv:2:3: warning[V512] all figures of B are those of 2021, a period before;"
                        + " see that the new figures were filled in"),
                problems("7 7 7 7 7", "1 2 3 4 5", "1 2 3 4 5"));
    }

    @Test
    void one_figure_that_differs_or_few_different_ones_say_nothing() {
        assertEquals(List.of(), problems("1 2 3 4 5", "1 2 3 4 6", "1 2 3 4 5"));
        assertEquals(List.of(), problems("0 1 0 0 0", "0 1 0 0 0", "0 1 0 0 0"));
    }
}
