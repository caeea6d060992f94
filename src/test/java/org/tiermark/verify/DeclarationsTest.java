package org.tiermark.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.read.ReadOptions;
import org.tiermark.read.Source;
import org.tiermark.read.SubmissionReader;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declarations;
import org.tiermark.result.Subject;
import org.tiermark.result.Submission;

/** Declarations are held in columns; what comes out of them is what was read. */
class DeclarationsTest {
    private static final Subject SUBJECT = new Subject(
            "s",
            "1",
            "",
            "2024",
            List.of(
                    new Subject.ItemName("total", "total", 0, "", ""),
                    new Subject.ItemName("clean", "clean air", 1, "", "")),
            List.of("good", "fair"),
            List.of(new Subject.RankingName("rank", "", List.of())),
            List.of(),
            Optional.empty());

    private static Submission submission(String file, String text) {
        Source source = Source.of(file, text.getBytes(StandardCharsets.UTF_8));
        return SubmissionReader.read(source, SUBJECT, List.of("unit"), ReadOptions.AUTOMATIC)
                .value()
                .orElseThrow();
    }

    private static Declarations read(String file, String text) {
        return submission(file, text).declarations();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "88.20",
                "0",
                "0.5",
                "0.00",
                "-0",
                "-0.0",
                "-7",
                "-0.07",
                "007",
                "00.5",
                "5.",
                ".5",
                "+5",
                "1e3",
                "88.2分",
                "９０",
                "999999999999999999",
                "-999999999999999999",
                "9223372036854775808",
                "0.000000000000000001",
                "0.0000000000000000000000000000001",
                "123456789012345678901234567890.25"
            })
    void a_number_is_told_as_it_was_written(String written) {
        String list = "[{\"unit\": \"u1\", \"score\": \"" + written + "\"}]";
        assertEquals(written, read("c.csv", "unit,score\nu1," + written + "\n").text(0));
        assertEquals(written, read("c.json", list).text(0));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"88.20, 88.2, 2", "007, 7, 0", "-0.0, 0, 1", "1e3, 1000, 0", "88.25分, 88.25, 2", "９.５, 9.5, 1"})
    void a_number_is_compared_by_what_it_means(String written, String number, int decimals) {
        Claim claim = read("c.csv", "unit,score\nu1," + written + "\n").claim(0, 0);
        assertEquals(Optional.of(Rational.parse(number)), claim.number());
        assertEquals(decimals, claim.decimals());
    }

    @Test
    void claims_stand_where_their_cells_do() {
        String text = """
                单位,clean air,tier,rank,total
                朝阳区,50,good,1,88.20

                海淀区,,"fair",第2名,-
                """;
        Declarations declarations = read("c.csv", text);
        assertEquals(2, declarations.count());
        assertEquals("朝阳区", declarations.unit(0));
        assertEquals(new Origin("c.csv", 4, 0), declarations.origin(1));
        assertEquals(
                List.of(
                        claim(Aspect.POINTS, "clean", "50", "50", 0, 2, 5),
                        claim(Aspect.TIER, "", "good", "", 0, 2, 8),
                        claim(Aspect.RANK, "rank", "1", "1", 0, 2, 13),
                        claim(Aspect.SCORE, "", "88.20", "88.2", 2, 2, 15)),
                declarations.claims(0));
        assertEquals(
                List.of(claim(Aspect.TIER, "", "fair", "", 0, 4, 6), claim(Aspect.RANK, "rank", "第2名", "2", 0, 4, 13)),
                declarations.claims(1));
    }

    private static Claim claim(Aspect aspect, String id, String text, String number, int decimals, int... place) {
        Optional<Rational> meant =
                Optional.of(number).filter(any -> !any.isEmpty()).map(Rational::parse);
        return new Claim(aspect, id, text, meant, decimals, new Origin("c.csv", place[0], place[1]));
    }

    @Test
    void claims_of_a_list_stand_where_their_values_do() {
        String text = """
                [
                  { "unit": "u1",
                    "score": 88.20, "tier": "good",
                    "ranks": { "rank": 3 } },
                  { "unit": "u2", "ledgers": [
                      { "item": "clean", "points": { "numerator": "1", "denominator": "3" } } ] }
                ]
                """;
        Declarations declarations = read("c.json", text);
        assertEquals(new Origin("c.json", 2, 3), declarations.origin(0));
        assertEquals(
                List.of(new Origin("c.json", 3, 14), new Origin("c.json", 3, 29), new Origin("c.json", 4, 24)),
                declarations.claims(0).stream().map(Claim::origin).toList());
        Claim third = declarations.claims(1).get(0);
        assertEquals(Optional.of(Rational.ONE.over(Rational.of(3))), third.number());
        assertEquals("≈0.3333333333", third.text());
    }

    @Test
    void declarations_of_thousands_stay_apart() {
        String csv = IntStream.range(0, 5_000)
                .mapToObj(unit -> "u" + unit + "," + (unit % 3 == 0 ? "" : unit + ".50") + "," + unit)
                .collect(Collectors.joining("\n", "unit,score,rank\n", "\n"));
        Submission submission = submission("c.csv", csv);
        Declarations declarations = submission.declarations();
        assertEquals(5_000, declarations.count());
        assertEquals(2, submission.decimals());
        for (int unit = 0; unit < 5_000; unit++) {
            List<Claim> claims = declarations.claims(unit);
            assertEquals("u" + unit, declarations.unit(unit));
            assertEquals(unit + 2, declarations.origin(unit).line());
            assertEquals(unit % 3 == 0 ? 1 : 2, claims.size());
            assertEquals(String.valueOf(unit), claims.get(claims.size() - 1).text());
            assertEquals(
                    unit % 3 == 0 ? String.valueOf(unit) : unit + ".50",
                    claims.get(0).text());
            assertEquals(unit + 2, claims.get(0).origin().line());
        }
    }
}
