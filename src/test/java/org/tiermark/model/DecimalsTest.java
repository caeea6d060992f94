package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    private static final int MANY = 2_000;

    @ParameterizedTest(name = "{0} at scale {1} is {2}")
    @CsvSource({
        "0, 0, 0",
        "0, 18, 0",
        "8750, 2, 87.5",
        "8700, 2, 87",
        "8700, 0, 8700",
        "-8700, 4, -0.87",
        "-5, 3, -0.005",
        "50, 2, 0.5",
        "1000000000000000000, 18, 1",
        "9223372036854775807, 18, 9.223372036854775807",
        "-9223372036854775808, 18, -9.223372036854775808",
        "-9223372036854775808, 0, -9223372036854775808"
    })
    void a_decimal_is_written_without_zeros_at_its_end(long unscaled, int scale, String text) {
        assertEquals(text, Decimals.text(unscaled, scale));
        assertEquals(text, Rational.of(unscaled, scale).toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_decimal_is_the_same_by_way_of_longs_and_of_java(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < MANY; i++) {
            int scale = random.nextInt(Decimals.MOST_PLACES + 1);
            long tens = Decimals.power(random.nextInt(Decimals.MOST_PLACES));
            long unscaled = random.nextLong() / tens * (random.nextBoolean() ? tens : 1);
            Rational slow = Rational.of(BigDecimal.valueOf(unscaled, scale));
            assertEquals(slow, Rational.of(unscaled, scale));
            assertEquals(slow.toString(), Decimals.text(unscaled, scale));
        }
    }
}
