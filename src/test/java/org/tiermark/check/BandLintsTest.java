package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.scheme.Scheme;

class BandLintsTest {
    private static Scheme reading(String of, String bands) {
        String points = Arrays.stream(bands.split(";"))
                .map(band -> "'" + band.trim() + "':1")
                .collect(Collectors.joining(","));
        return SchemeText.ofRules("{'kind':'bands','of':'%s','points':{%s}}".formatted(of, points));
    }

    /**
     * A17 of the published schemes: just 100 and 200 thousand belong to nothing. S57: green is on schedule, yellow 10
     * late.
     */
    @ParameterizedTest(name = "{1} leaves {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "people | (0,50]; (50,100); (100,200); (200,) | {100} {200}",
                "people | (0,0.5]; [10,30]; (30,)                | (0.5,10)",
                "rate   | [0,60); [60,100]                     | -",
                "rate   | [0,60); [60,90)                      | [90,100]",
                "rate   | (,60); [60,)                         | -",
                "rate   | (0,100)                              | {0} {100}",
                "cases  | [0,5]; [6,10]; [11,)                 | -",
                "cases  | [0,5]; [7,10]; (10,)                 | (5,7)",
                "cases  | 0; 1; [2,)                           | -",
                "cases + 0.5 | [0,5]; [6,)                     | (5,6)",
                "position(value) | 1; 2; [3,)                  | -",
                "position(value) | 1; [3,)                     | (1,3)",
                "floor(rate) | [0,59]; [60,100]                | -",
                "count(rate > 1, cases > 1) | 0; 1             | (1,2]",
                "rate - 50 | [0,50]                            | [-50,0)",
                "growth(rate) | [0,)                           | [-100,0)",
                "rate / people | [0,1]                         | (1,)",
            })
    void gaps_are_named(String of, String bands, String gaps) {
        assertEquals(gaps, SchemeText.joined(SchemeText.found(reading(of, bands), "S208", "gap")));
    }

    /** S22: 60 per cent belongs to two bands. */
    @ParameterizedTest(name = "{0} share {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[0,60]; [60,80]; (80,100]  | [0,60] [60,80] {60}",
                "[0,60); [60,80); [80,100]  | -",
                "[0,100]; 50                | [0,100] 50 {50}",
                "(,80); [60,90); [70,75]; [90,)  | (,80) [60,90) [60,80) [60,90) [70,75] [70,75]",
            })
    void overlaps_are_named(String bands, String overlaps) {
        List<String> found = SchemeText.found(reading("rate", bands), "S209", "one", "other", "at");
        assertEquals(overlaps, SchemeText.joined(found).replace(", ", " "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'[60,100]':10,'[0,60)':0            | 60 10",
                "'[60,100]':10,'[30,60)':6,'[0,30)':1 | 30 5",
                "'[60,100]':10,'[30,60)':6,'[0,30)':2 | -",
                "'[60,100]':'points','[0,60)':'points * 0.4' | 60 6",
                "'[60,100]':'rate / 10','[0,60)':0   | -",
            })
    void a_step_of_half_the_points_is_a_cliff(String points, String cliffs) {
        Scheme scheme = SchemeText.ofRules("{'kind':'bands','points':{%s}}".formatted(points));
        assertEquals(
                cliffs,
                SchemeText.joined(SchemeText.found(scheme, "S508", "at", "points"))
                        .replace(",", ""));
    }
}
