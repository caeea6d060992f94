package org.tiermark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Rational;

class NumbersTest {
    @ParameterizedTest(name = "{0} with at least {1}: {2}")
    @CsvSource({
        "-9223372036854775808, 0, -9223372036854775808",
        "-92233720368547758.08, 2, -92233720368547758.08",
        "-92233720368547758.08, 0, -92233720368547758.08",
        "-9223372036854775807, 0, -9223372036854775807",
        "9223372036854775807, 0, 9223372036854775807",
        "9223372036854775808, 1, 9223372036854775808.0",
        "-0.5, 2, -0.50",
        "3, 0, 3"
    })
    void numbers_at_the_ends_of_longs_are_written_in_full(String number, int decimals, String written)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sink sink = new Sink(bytes)) {
            Numbers.write(Rational.parse(number), decimals, sink);
        }
        assertEquals(written, bytes.toString(StandardCharsets.UTF_8));
    }
}
