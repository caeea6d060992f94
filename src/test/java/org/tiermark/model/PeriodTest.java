package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.problem.Origin;

class PeriodTest {

    @ParameterizedTest(name = "{1} comes before {0}")
    @CsvSource({
        "2022, 2021",
        "2000, 1999",
        "2022H2, 2022H1",
        "2022H1, 2021H2",
        "2022Q4, 2022Q3",
        "2022Q1, 2021Q4",
        "2022-12, 2022-11",
        "2022-10, 2022-09",
        "2022-01, 2021-12",
        "2022-2, 2022-1",
        "2022-1, 2021-12"
    })
    void a_calendar_period_knows_the_one_before_it(String period, String before) {
        assertEquals(Optional.of(new Period(before)), new Period(period).before());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {"", "第三轮", "round 2", "22", "20221", "2022H3", "2022H0", "2022Q5", "2022-13", "2022-00", "2022q1"
            })
    void another_name_knows_none(String period) {
        assertEquals(Optional.empty(), new Period(period).before());
    }

    @Test
    void periods_stand_in_the_order_of_their_numbers() {
        List<String> sorted = Stream.of("2022Q3", "2022", "2021", "第10轮", "2022-10", "第9轮", "2022-9", "2022Q1")
                .map(Period::new)
                .sorted()
                .map(Period::toString)
                .toList();
        assertEquals(List.of("2021", "2022", "2022-9", "2022-10", "2022Q1", "2022Q3", "第9轮", "第10轮"), sorted);
    }

    @Test
    void figures_know_the_periods_back_from_one_of_theirs() {
        List<Period> periods = List.of(new Period("2020"), new Period("2021"), new Period("2022"));
        Figures figures = new Figures(new Units(List.of(), Map.of()), periods, Map.of(), new Dictionary());
        Period last = periods.get(2);
        assertEquals(Optional.of(last), figures.before(last, 0));
        assertEquals(Optional.of(periods.get(0)), figures.before(last, 2));
        assertEquals(Optional.empty(), figures.before(last, 3));
        assertEquals(Optional.empty(), figures.before(new Period("1999"), 1));
        assertEquals(Optional.empty(), figures.column("rate", last));
        assertEquals(Origin.NONE, figures.origin("rate", last, 0));
    }

    @Test
    void figures_find_a_column_and_the_place_of_its_cells() {
        Period period = new Period("2022");
        ColumnBuilder builder = new ColumnBuilder();
        builder.add(5, 1);
        Figures.Placed placed = new Figures.Placed(builder.build(), row -> new Origin("figures.csv", row + 2, 3));
        Figures figures = new Figures(
                new Units(List.of("u1"), Map.of()),
                List.of(period),
                Map.of(new Figures.Key("rate", period), placed),
                new Dictionary());
        assertEquals(
                Rational.parse("0.5"),
                figures.column("rate", period).orElseThrow().value(0));
        assertEquals("figures.csv:2:3", figures.origin("rate", period, 0).toString());
    }
}
