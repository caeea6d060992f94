package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Interval;
import org.tiermark.model.Rational;

/** An indicator's range at each scale: the same answers as on exact numbers. */
class BoundsTest {
    @ParameterizedTest(name = "{1} at scale {2} in {0}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[0,100]; 100; 0; true",
                "[0,100]; 10000; 2; true",
                "[0,100]; 10001; 2; false",
                "[0,100]; -1; 18; false",
                "(0,100); 0; 0; false",
                "(0,100); 1; 3; true",
                "(0,100); 100000; 3; false",
                "(0,100); 99999; 3; true",
                "[-5,-2); -5; 0; true",
                "[-5,-2); -20; 1; false",
                "(-5,-2]; -50; 1; false",
                "(-5,-2]; -49; 1; true",
                "[0.5,2.25]; 225; 2; true",
                "(0.5,2.25); 5; 1; false",
                "(0.5,2.25); 224; 2; true",
                "[,100]; -9223372036854775808; 0; true",
                "[0,); 9223372036854775807; 18; true",
                "[0,100]; 9223372036854775807; 18; true",
                "[10,100]; 9223372036854775806; 18; false",
                "[-100,-10]; -9223372036854775806; 18; false",
                "[0,9223372036854775807); 9223372036854775807; 0; false",
                "[0,9223372036854775807]; 9223372036854775807; 0; true"
            })
    void a_decimal_lies_in_a_range_as_its_amount_does(String range, long unscaled, int scale, boolean within) {
        Interval interval = Interval.parse(range).orElseThrow();
        assertEquals(within, new Bounds(interval).contain(unscaled, scale));
        assertEquals(within, interval.contains(Rational.of(unscaled, scale)));
    }
}
