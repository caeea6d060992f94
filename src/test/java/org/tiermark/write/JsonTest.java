package org.tiermark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.model.Rational;

/** What is written is JSON that another reads as it was meant, and breaks its lines as stated. */
class JsonTest {
    private static final int CHARACTERS = 0x3000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void every_character_is_read_as_it_was() throws IOException {
        StringBuilder all = new StringBuilder("😀");
        for (char character = 0; character < CHARACTERS; character++) {
            all.append(character);
        }
        JsonNode read = new ObjectMapper().readTree(written(json -> json.text(all.toString(), all.toString())));
        assertEquals(all.toString(), read.fieldNames().next());
        assertEquals(all.toString(), read.elements().next().textValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ' ',
            value = {
                "34 \\\"",
                "92 \\\\",
                "8 \\b",
                "9 \\t",
                "10 \\n",
                "12 \\f",
                "13 \\r",
                "0 \\u0000",
                "31 \\u001F",
                "55357 \\uD83D",
                "47 /",
                "233 é"
            })
    void only_what_must_be_is_escaped(int character, String expected) throws IOException {
        String text = String.valueOf((char) character);
        assertEquals("{\n  \"k\": \"" + expected + "\"\n}\n", written(json -> json.text("k", text)));
    }

    @Test
    void only_what_is_in_a_row_stands_on_one_line() throws IOException {
        assertEquals("""
                {
                  "a": {},
                  "b": [
                    {"c": 1, "d": {"e": true}, "f": null},
                    {},
                    {
                      "g": "h"
                    }
                  ],
                  "i": []
                }
                """, written(json -> {
            json.object("a").endObject().array("b");
            json.row().number("c", 1).row("d").yes("e").endObject();
            json.text("f", Optional.empty()).endObject();
            json.row().endObject();
            json.object().text("g", "h").endObject().endArray();
            json.array("i").endArray();
        }));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "100|100",
                "-12.50|-12.5",
                "0.000000000000000000000001|0.000000000000000000000001",
                "123456789012345678901234567890.5|123456789012345678901234567890.5"
            })
    void decimals_are_exact(String number, String expected) throws IOException {
        assertEquals("{\n  \"n\": " + expected + "\n}\n", written(json -> json.number("n", Rational.parse(number))));
    }

    @Test
    void what_no_decimal_equals_is_a_ratio() throws IOException {
        Rational third = Rational.ONE.over(Rational.of(-3));
        assertEquals("""
                {
                  "n": {"numerator": "-1", "denominator": "3", "approximate": "-0.3333333333"}
                }
                """, written(json -> json.number("n", third)));
    }

    @ParameterizedTest(name = "{0} parts")
    @ValueSource(ints = {0, 1, 2, 3, 100})
    void parts_of_a_list_stand_as_if_written_one_after_another(int count) throws IOException {
        String whole = written(json -> {
            json.array("list");
            for (int number = 0; number < count; number++) {
                json.row().number("n", number).endObject();
                json.object().number("m", number).endObject();
            }
            json.endArray().number("after", count);
        });
        assertEquals(
                whole,
                written(json -> json.array("list")
                        .parts(count, (number, part) -> {
                            part.row().number("n", number).endObject();
                            part.object().number("m", number).endObject();
                        })
                        .endArray()
                        .number("after", count)));
    }

    /** Writes an object. */
    private interface Body {
        void write(Json json) throws IOException;
    }

    private String written(Body body) throws IOException {
        bytes.reset();
        Json json = new Json(new Sink(bytes));
        json.object();
        body.write(json);
        json.endObject().end();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
