package org.tiermark.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Rational;
import org.tiermark.model.TooLargeException;

class SummaryTest {

    @ParameterizedTest(name = "{0} of {1} at {2} is {3}")
    @CsvSource({
        "COUNT, 3 1 2, 0, 3",
        "SUM, 3 1 2, 0, 6",
        "MEAN, 1 2, 0, 1.5",
        "MEAN, 1 1 2, 0, ≈1.333333333",
        "MIN, 3 1 2, 0, 1",
        "MAX, 3 1 2, 0, 3",
        "MEDIAN, 3 1 2, 0, 2",
        "MEDIAN, 4 3 1 2, 0, 2.5",
        "STDEV, 2 4 4 4 5 5 7 9, 0, ≈2.138089935",
        "STDEVP, 2 4 4 4 5 5 7 9, 0, 2",
        "STDEVP, 5, 0, 0",
        "STDEV, 5, 0, -",
        "PERCENTILE_INCLUSIVE, 4 3 1 2, 0, 1",
        "PERCENTILE_INCLUSIVE, 4 3 1 2, 100, 4",
        "PERCENTILE_INCLUSIVE, 4 3 1 2, 50, 2.5",
        "PERCENTILE_INCLUSIVE, 4 3 1 2, 90, 3.7",
        "PERCENTILE_INCLUSIVE, 7, 90, 7",
        "PERCENTILE_EXCLUSIVE, 4 3 1 2, 20, 1",
        "PERCENTILE_EXCLUSIVE, 4 3 1 2, 80, 4",
        "PERCENTILE_EXCLUSIVE, 4 3 1 2, 50, 2.5",
        "PERCENTILE_EXCLUSIVE, 4 3 1 2, 30, 1.5",
        "PERCENTILE_EXCLUSIVE, 4 3 1 2, 19, -",
        "PERCENTILE_EXCLUSIVE, 4 3 1 2, 81, -"
    })
    void a_statistic_of_some_numbers(Statistic statistic, String numbers, String share, String expected) {
        List<Rational> parsed =
                Stream.of(numbers.split(" ")).map(Rational::parse).toList();
        String found = Summary.of(statistic, parsed, Rational.parse(share))
                .map(number -> number.isDecimal() && number.toString().length() > 12
                        ? "≈" + number.toString().substring(0, 11)
                        : number.toString())
                .orElse("-");
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource({"COUNT, 0", "SUM, 0", "MEAN, -", "MEDIAN, -", "MIN, -", "MAX, -", "STDEV, -", "PERCENTILE_INCLUSIVE, -"
    })
    void of_nothing_there_is_only_a_sum_and_a_count(Statistic statistic, String expected) {
        assertEquals(
                expected,
                Summary.of(statistic, List.of(), Rational.HUNDRED)
                        .map(Rational::toString)
                        .orElse("-"));
    }

    @Test
    void whole_powers_are_exact_and_others_have_34_digits() {
        assertEquals("1024", power("2", "10"));
        assertEquals("0.25", power("2", "-2"));
        assertEquals("1", power("7", "0"));
        assertEquals("1", power("0", "0"));
        assertEquals("0", power("0", "0.5"));
        assertEquals("-8", power("-2", "3"));
        assertEquals("1.414213562373095048801688724209698", power("2", "0.5"));
        assertEquals("1.01", power("1.01", "1"));
        assertThrows(TooLargeException.class, () -> power("1.01", "10001"));
    }

    private static String power(String base, String exponent) {
        return Irrational.power(Rational.parse(base), Rational.parse(exponent)).toString();
    }

    @Test
    void a_geometric_mean_weighs_logarithms() {
        List<Rational> amounts = List.of(Rational.of(2), Rational.of(8));
        assertEquals("4", mean(amounts, 1, 1));
        assertEquals("5.656854249492380195206754896838792", mean(amounts, 1, 3));
    }

    private static String mean(List<Rational> amounts, long one, long other) {
        return Irrational.geometricMean(amounts, List.of(Rational.of(one), Rational.of(other)))
                .toString();
    }
}
