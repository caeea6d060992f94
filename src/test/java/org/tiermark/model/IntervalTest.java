package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[90,100)    | [90,100)",
                "(60,90]     | (60,90]",
                "[90,)       | [90,)",
                "(,90)       | (,90)",
                "(,)         | (,)",
                " [ 0 , 5 ]  | [0,5]",
                "[-5.50,+5]  | [-5.5,5]",
                "[7,7]       | 7",
                "7           | 7",
                " -0.50      | -0.5"
            })
    void an_interval_is_read_and_written(String text, String canonical) {
        Interval interval = Interval.parse(text).orElseThrow();
        assertEquals(canonical, interval.toString());
        assertEquals(Optional.of(interval), Interval.parse(interval.toString()));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "山区", "90-100", "[90", "90)", "[90;100)", "[a,b)", "[1e3,)", "[.5,1)", "[1.,2)", "５"})
    void other_texts_are_no_interval(String text) {
        assertEquals(Optional.empty(), Interval.parse(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[100,90)  | an interval from 100 to 90 holds nothing; write the smaller end first",
                "[90,90)   | an interval from 90 to 90 holds nothing; write the smaller end first",
                "(90,90.0] | an interval from 90 to 90 holds nothing; write the smaller end first"
            })
    void an_interval_that_holds_nothing_is_refused(String text, String message) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Interval.parse(text));
        assertEquals(message, refused.getMessage());
    }

    @ParameterizedTest(name = "of 89.99, 90, 90.01, 99.99, 100 and 100.01 {0} holds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[90,100) | 90 90.01 99.99",
                "[90,100] | 90 90.01 99.99 100",
                "(90,100) | 90.01 99.99",
                "(90,100] | 90.01 99.99 100",
                "[90,)    | 90 90.01 99.99 100 100.01",
                "(90,)    | 90.01 99.99 100 100.01",
                "(,90)    | 89.99",
                "(,90]    | 89.99 90",
                "(,)      | 89.99 90 90.01 99.99 100 100.01",
                "100      | 100"
            })
    void each_end_belongs_to_it_or_not(String interval, String held) {
        List<String> inside = List.of("89.99", "90", "90.01", "99.99", "100", "100.01").stream()
                .filter(number -> Interval.parse(interval).orElseThrow().contains(Rational.parse(number)))
                .toList();
        assertEquals(held, String.join(" ", inside));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[-10,10)", "(-10,10]", "[0,)", "(,0]", "(,)", "5", "[0.05,0.15]"})
    void a_lane_lies_in_it_where_its_rows_do_and_is_missing_where_they_are(String text) {
        Interval interval = Interval.parse(text).orElseThrow();
        SplittableRandom random = new SplittableRandom(51);
        Lanes pool = new Lanes(new Dictionary());
        for (int time = 0; time < 300; time++) {
            pool.begin(7);
            Twin twin = new TwinSource(random, pool).amounts();
            twin.map(
                            interval::contains,
                            cell -> cell.present() ? SlowCell.truth(interval.contains(cell.rational())) : cell)
                    .check("%s, seed 51, time %d".formatted(text, time));
        }
    }
}
