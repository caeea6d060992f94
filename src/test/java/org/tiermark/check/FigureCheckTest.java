package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiermark.model.Column;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.model.Units;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Scheme;

class FigureCheckTest {
    private static final String SCHEME = """
            {'id':'s','period':'2022','units':{'attributes':[{'id':'people','measure':'人'}]%s},
             'indicators':[{'id':'cases'},{'id':'rate','formula':'%s'}],
             'items':[{'id':'a','rules':[{'kind':'formula','points':'rate'}]}]}""";
    private static final Scheme PLAIN = SchemeText.scheme(SCHEME.formatted("", "cases / people"));

    /** Cases and people of u1, u2 and u3 in 2022; a blank for a missing one. Cases of all three are 5 in 2021. */
    private static Figures figures(String cases, String people) {
        Map<Figures.Key, Figures.Placed> columns = new HashMap<>();
        put(columns, "cases", "2021", "5,5,5");
        put(columns, "cases", "2022", cases);
        put(columns, "people", "2022", people);
        Units units = new Units(List.of("u1", "u2", "u3"), Map.of());
        return new Figures(units, List.of(new Period("2021"), new Period("2022")), columns, new Dictionary());
    }

    private static void put(Map<Figures.Key, Figures.Placed> columns, String id, String period, String figures) {
        ColumnBuilder builder = new ColumnBuilder();
        for (String figure : figures.split(",", -1)) {
            if (figure.isEmpty()) {
                builder.addAbsent(State.MISSING);
            } else {
                builder.add(Rational.parse(figure));
            }
        }
        Column column = builder.build();
        Figures.Places places = row -> new Origin("figures.csv", row + 2, 3);
        columns.put(new Figures.Key(id, new Period(period)), new Figures.Placed(column, places));
    }

    private static List<String> lines(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.line(Language.EN))
                .toList();
    }

    @Test
    void a_unit_without_any_figure_is_named() {
        assertEquals(
                List.of("figures.csv:3:3: warning[V502] u2 has no figure at all in 2022;"
                        + " send its figures, or leave it out of the units"),
                lines(FigureCheck.check(PLAIN, figures("1,,3", "10,20,30"), Optional.empty(), new BitSet())));
    }

    @Test
    void another_period_is_looked_at_when_asked_for() {
        Figures figures = figures("1,,3", "10,20,30");
        assertEquals(List.of(), lines(FigureCheck.check(PLAIN, figures, Optional.of("2021"), new BitSet())));
        assertEquals(List.of(), lines(FigureCheck.check(PLAIN, figures, Optional.of("2020"), new BitSet())));
    }

    @Test
    void who_has_to_send_is_not_known_where_only_some_are_covered() {
        Scheme some = SchemeText.scheme(SCHEME.formatted(",'when':'people > 5'", "cases / people"));
        assertEquals(
                List.of(), lines(FigureCheck.check(some, figures("1,,3", "10,20,30"), Optional.empty(), new BitSet())));
    }

    @Test
    void a_zero_something_is_divided_by_is_named() {
        assertEquals(
                List.of("figures.csv:4:3: warning[V503] people of u3 is 0, and \"cases / people\" divides by it;"
                        + " correct it; where zero is right, say in the formula what then holds"),
                lines(FigureCheck.check(PLAIN, figures("0,2,3", "10,20,0"), Optional.empty(), new BitSet())));
    }

    @Test
    void a_zero_the_scheme_looks_at_itself_is_no_mistake() {
        Scheme looks = SchemeText.scheme(SCHEME.formatted("", "if(people > 0, cases / people, 0)"));
        assertEquals(
                List.of(),
                lines(FigureCheck.check(looks, figures("0,2,3", "10,20,0"), Optional.empty(), new BitSet())));
    }
}
