package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Interval;

class SpanTest {
    private static Span span(String interval) {
        return Span.of(Interval.parse(interval.trim()).orElseThrow());
    }

    @ParameterizedTest(name = "{0} without {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(,)     | [0,1]          | (,0) (1,)",
                "(,)     | (,)            | -",
                "[0,10]  | (0,10)         | {0} {10}",
                "[0,10)  | [2,3); (3,4]   | [0,2) {3} (4,10)",
                "[0,10]  | [5,20]; [-3,1] | (1,5)",
                "[0,10]  | [1,8]; [2,3]   | [0,1) (8,10]",
                "5       | [0,5)          | {5}",
                "5       | [5,6)          | -",
                "[0,10]  | [20,30]        | [0,10]",
            })
    void what_is_left(String whole, String others, String left) {
        List<Span> spans = Arrays.stream(others.split(";")).map(SpanTest::span).toList();
        assertEquals(
                left,
                SchemeText.joined(
                        span(whole).without(spans).stream().map(Span::toString).toList()));
    }

    @ParameterizedTest(name = "{0} with {1} decimals: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(94,95)      | 0 | false",
                "(94,95)      | 1 | true",
                "[94,95)      | 0 | true",
                "(94,95]      | 0 | true",
                "(94.1,94.2)  | 1 | false",
                "(94.15,94.2) | 1 | false",
                "(94.15,94.2] | 1 | true",
                "(-1,0)       | 0 | false",
                "(-1,)        | 0 | true",
                "(94,95)      |   | true",
            })
    void a_number_of_so_many_decimals_lies_in_it(String interval, Integer decimals, boolean holds) {
        OptionalInt places = decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals);
        assertEquals(holds, span(interval).holds(places));
    }
}
