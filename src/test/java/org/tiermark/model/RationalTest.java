package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.oracle.Fraction;

class RationalTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.00, 0",
        "1.50, 1.5",
        "-1.50, -1.5",
        "+7, 7",
        "100, 100",
        "1e3, 1000",
        "1.5E-2, 0.015",
        "0.1, 0.1",
        "97.93, 97.93",
        "0.000000000000000001, 0.000000000000000001",
        "9223372036854775808, 9223372036854775808",
        "12345678901234567890123456789012345, 12345678901234567890123456789012345",
        "0.12345678901234567890123456789012345, 0.12345678901234567890123456789012345",
        "-123456789012345.67890123456789012345, -123456789012345.67890123456789012345"
    })
    void decimals_are_read_and_written_without_loss(String text, String plain) {
        assertEquals(plain, Rational.parse(text).toString());
        assertEquals(Rational.parse(text), Rational.parse(plain));
        assertEquals(new BigDecimal(plain), Rational.parse(text).toDecimal());
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({
        "1, 3, ≈0.3333333333",
        "-2, 3, ≈-0.6666666667",
        "1, 7, ≈0.1428571429",
        "10000000000, 3, ≈3333333333",
        "100000000000, 3, ≈33333333330",
        "1, 8, 0.125",
        "-3, -8, 0.375",
        "3, -8, -0.375",
        "7, 1280, 0.00546875"
    })
    void a_ratio_without_a_finite_decimal_is_marked(long top, long bottom, String text) {
        Rational ratio = Rational.of(top).over(Rational.of(bottom));
        assertEquals(text, ratio.toString());
        assertEquals(!text.startsWith("≈"), ratio.isDecimal());
    }

    @Test
    void equal_amounts_are_equal_however_they_were_made() {
        Rational half = Rational.of(50, 2);
        assertEquals(half, Rational.parse("0.5"));
        assertEquals(half, Rational.ONE.over(Rational.of(2)));
        assertEquals(half, Rational.of(BigInteger.valueOf(-7), BigInteger.valueOf(-14)));
        assertEquals(half.hashCode(), Rational.of(BigDecimal.valueOf(5_000, 4)).hashCode());
        assertFalse(half.equals(Rational.parse("0.50000000000000000000000000000000001")));
        assertFalse(half.equals(new Object()));
    }

    @Test
    void the_denominator_is_above_zero_and_never_zero() {
        assertEquals(
                BigInteger.valueOf(-3), Rational.of(3).over(Rational.of(-5)).numerator());
        assertEquals(BigInteger.valueOf(5), Rational.of(3).over(Rational.of(-5)).denominator());
        Exception refused = assertThrows(ArithmeticException.class, () -> Rational.ONE.over(Rational.ZERO));
        assertEquals("a denominator of zero", refused.getMessage());
    }

    @Test
    void three_thirds_are_one() {
        Rational third = Rational.ONE.over(Rational.of(3));
        assertEquals(Rational.ONE, third.plus(third).plus(third));
        assertTrue(Rational.parse("0.3").compareTo(third.times(Rational.parse("0.9"))) <= 0);
    }

    @Test
    void the_nearest_decimal_has_the_digits_asked_for() {
        BigDecimal nearest = Rational.of(2).over(Rational.of(3)).toDecimal(new MathContext(3));
        assertEquals(new BigDecimal("0.667"), nearest);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43})
    void arithmetic_and_order_are_those_of_fractions(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TwinSource source = new TwinSource(random, new Lanes(new Dictionary()));
        for (int time = 0; time < 2_000; time++) {
            Fraction a = source.number(random.nextInt(6));
            Fraction b = source.number(random.nextInt(6));
            Fraction one = b.signum() == 0 ? a : a.over(b);
            check(one, b, "%s and %s, seed %d, time %d".formatted(one, b, seed, time));
        }
    }

    /** Numbers around those at which longs, sums or products of them end. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void arithmetic_and_order_are_those_of_fractions_where_longs_end(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int time = 0; time < 5_000; time++) {
            Fraction one = new Fraction(atTheEdge(random), atTheEdge(random));
            Fraction other = random.nextInt(4) == 0
                    ? new Fraction(atTheEdge(random), one.denominator())
                    : new Fraction(atTheEdge(random), atTheEdge(random));
            check(one, other, "%s and %s, seed %d, time %d".formatted(one, other, seed, time));
            assertEquals(
                    one.over(other),
                    SlowCell.fraction(
                            SlowCell.of(one).rational().over(SlowCell.of(other).rational())));
        }
    }

    private static BigInteger atTheEdge(SplittableRandom random) {
        int bits = new int[] {1, 16, 30, 31, 32, 61, 62, 63, 64, 65}[random.nextInt(10)];
        BigInteger edge = BigInteger.TWO.pow(bits).add(BigInteger.valueOf(random.nextInt(5) - 2));
        BigInteger number = edge.signum() == 0 ? BigInteger.ONE : edge;
        return random.nextBoolean() ? number : number.negate();
    }

    private static void check(Fraction a, Fraction b, String what) {
        Rational one = SlowCell.of(a).rational();
        Rational other = SlowCell.of(b).rational();
        assertEquals(a.plus(b), SlowCell.fraction(one.plus(other)), what);
        assertEquals(a.minus(b), SlowCell.fraction(one.minus(other)), what);
        assertEquals(a.times(b), SlowCell.fraction(one.times(other)), what);
        assertEquals(a.negated(), SlowCell.fraction(one.negated()), what);
        assertEquals(a.magnitude(), SlowCell.fraction(one.absolute()), what);
        assertEquals(a.greater(b), SlowCell.fraction(one.max(other)), what);
        assertEquals(a.lesser(b), SlowCell.fraction(one.min(other)), what);
        assertEquals(a.compareTo(b), one.compareTo(other), what);
        assertEquals(a.equals(b), one.equals(other), what);
        assertEquals(one, one.plus(other).minus(other), what);
        assertEquals(one.hashCode(), one.plus(other).minus(other).hashCode(), what);
        assertEquals(a.signum(), one.signum(), what);
        assertEquals(a.signum() > 0, one.isPositive(), what);
        assertEquals(a.isWhole(), one.isWhole(), what);
        String plain = a.toString();
        assertEquals(!plain.contains("/"), one.isDecimal(), what);
        if (one.isDecimal()) {
            assertEquals(plain, one.toString(), what);
            assertEquals(one, Rational.of(one.toDecimal()), what);
        }
    }

    @Test
    void a_number_past_the_stated_size_is_refused() {
        Rational largest = Rational.of(BigInteger.TWO.pow(Rational.MOST_BITS - 1), BigInteger.ONE);
        assertThrows(TooLargeException.class, () -> largest.plus(largest));
        Rational smallest = Rational.ONE.over(largest);
        TooLargeException refused = assertThrows(TooLargeException.class, () -> smallest.over(largest));
        assertEquals("a number of more than 65536 bits", refused.getMessage());
        assertEquals(Rational.ONE, largest.times(smallest));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1e20000", "1e-20000", "-1e99999", "1e999999999", "1e-999999999"})
    void a_long_exponent_is_refused_and_does_not_hang(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThrows(TooLargeException.class, () -> Rational.parse(text)));
    }

    @Test
    void the_places_of_a_fraction_are_those_of_its_twos_and_fives() {
        assertEquals(0, Decimals.places(BigInteger.ONE));
        assertEquals(3, Decimals.places(BigInteger.valueOf(8)));
        assertEquals(4, Decimals.places(BigInteger.valueOf(625)));
        assertEquals(18, Decimals.places(BigInteger.TEN.pow(18)));
        assertEquals(-1, Decimals.places(BigInteger.valueOf(3)));
        assertEquals(-1, Decimals.places(BigInteger.valueOf(15)));
        assertEquals(1_000_000_000_000_000_000L, Decimals.power(18));
    }
}
