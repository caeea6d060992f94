package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.scheme.Scheme;

class TierLintsTest {
    /** Tiers A, B, C of intervals; {@code ?} behind one for a further condition, {@code -} for none at all. */
    private static Scheme tiers(String intervals, String more) {
        char[] name = {'A'};
        String tiers = Arrays.stream(intervals.split(";"))
                .map(String::trim)
                .map(interval -> tier(name[0]++, interval))
                .collect(Collectors.joining(","));
        return SchemeText.ofTiers(tiers, more);
    }

    private static String tier(char name, String interval) {
        String score = interval.replace("?", "").replace("-", "");
        return "{'name':'" + name + "'" + (score.isEmpty() ? "" : ",'score':'" + score + "'")
                + (interval.endsWith("?") ? ",'when':'rank <= 20'" : "") + "}";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[90,); [80,); [60,); -          | -",
                "[90,)?; [80,); [60,); -         | -",
                "[60,)?; [80,); -                | -",
                "[60,); [80,); -                 | S401",
                "[60,80); [80,); [70,90); -      | S401",
                "[90,); ?; -                     | -",
                "?; [90,); -                     | -",
                "-; [90,); -                     | S403",
                "[90,); [0,)                     | S402",
                "[90,); ?                        | S402",
                "-; -                            | S403",
                "[95,); [80,94]; [60,80]; -      | S406 S407",
                "[95,); [80,94]; [60,79]; [0,59]; - | S406",
                "[95,); [80,100]; -              | S407",
                "[90,100]; [80,100]; -           | -",
                "[0,30]; (30,60]; -              | -",
                "[0,30]; [30,60]; -              | S407",
                "(,30); (,60); -                 | -",
                "[60,80); [90,100]; [80,90); -   | S408",
                "(100,); [90,); -                | S507",
                "[100,); [90,); -                | -",
            })
    void a_list_of_tiers_shows(String intervals, String codes) {
        assertEquals(codes, SchemeText.joined(SchemeText.codes(tiers(intervals, ""))));
    }

    /** C1 of the published schemes: 94.5 belongs to no tier, 80 to two. */
    @Test
    void gap_and_overlap_of_printed_ranges_are_named() {
        Scheme scheme = tiers("[95,); [80,94]; [60,80]; -", "");
        assertEquals(List.of("(94,95), D"), SchemeText.found(scheme, "S406", "gap", "tier"));
        assertEquals(List.of("{80}, C, B"), SchemeText.found(scheme, "S407", "overlap", "tier", "earlier"));
    }

    @Test
    void whole_scores_leave_no_gap_between_whole_numbers() {
        Scheme scheme = tiers("[95,); [80,94]; [60,79]; -", ",'round':{'decimals':0,'mode':'HALF_UP'}");
        assertEquals(List.of(), SchemeText.codes(scheme));
    }

    @Test
    void the_most_points_are_those_after_cap_and_rounding() {
        assertEquals(
                List.of("90, 80"), SchemeText.found(tiers("[90,); [60,); -", ",'cap':80"), "S507", "least", "most"));
        String rounded = ",'cap':89.5,'round':{'decimals':0,'mode':'HALF_UP'}";
        assertEquals(List.of(), SchemeText.codes(tiers("[90,); [60,); -", rounded)));
    }
}
