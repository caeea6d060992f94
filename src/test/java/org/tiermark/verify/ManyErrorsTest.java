package org.tiermark.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiermark.model.Rational;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;
import org.tiermark.read.ReadOptions;
import org.tiermark.read.Source;
import org.tiermark.read.SubmissionReader;
import org.tiermark.result.Disagreement.Kind;
import org.tiermark.result.Result;
import org.tiermark.result.Submission;
import org.tiermark.result.Verification;
import org.tiermark.score.Scored;
import org.tiermark.score.Verifying;

/** Submissions in which more is wrong than is told one by one: all of it is counted. */
class ManyErrorsTest {
    private static final int UNITS = 12_000;
    /** Units of one score; their places are those of the first of them. */
    private static final int TIED = 15;

    private static final String SCHEME = """
            {"id": "many", "indicators": [{"id": "done"}],
             "items": [{"id": "work", "points": 100, "indicator": "done",
                        "rules": [{"kind": "curve", "points": [[0, 0], [1000, 100]], "ends": "clamp"}]}],
             "rankings": [{"id": "rank"}]}
            """;

    private static Result result;

    @BeforeAll
    static void score() {
        String figures = IntStream.range(0, UNITS)
                .mapToObj(unit -> "u" + unit + "," + unit / TIED)
                .collect(Collectors.joining("\n", "unit,done\n", "\n"));
        result = Scored.of(SCHEME, figures).result();
    }

    private static Loaded<Verification> verify(String header, IntFunction<String> cells) {
        String csv = IntStream.range(0, UNITS)
                .mapToObj(unit -> "u" + unit + "," + cells.apply(unit))
                .collect(Collectors.joining("\n", "unit," + header + "\n", "\n"));
        Submission submission = SubmissionReader.read(
                        Source.of("claims.csv", csv.getBytes(StandardCharsets.UTF_8)),
                        result.subject(),
                        List.of("unit"),
                        ReadOptions.AUTOMATIC)
                .value()
                .orElseThrow();
        return Verifying.verify(result, submission, Optional.empty());
    }

    private static Rational score(int unit) {
        return Rational.of(unit / TIED, 1);
    }

    /** The place of the first unit that is alike, from the top. */
    private static int rank(int unit) {
        return UNITS - unit / TIED * TIED - TIED + 1;
    }

    private static long kept(Problems problems, SubmissionProblem code) {
        return problems.list().stream()
                .filter(problem -> problem.code() == code)
                .count();
    }

    @Test
    void claims_that_all_agree_leave_nothing_to_say() {
        Loaded<Verification> verified = verify("score,rank", unit -> score(unit) + "," + rank(unit));
        assertEquals(
                new Verification(UNITS, 2 * UNITS, 0, List.of()),
                verified.value().orElseThrow());
        assertEquals(List.of(), verified.problems().list());
    }

    @Test
    void scores_that_are_all_wrong_are_counted_unit_by_unit_and_listed_in_part() {
        Loaded<Verification> verified = verify("score,rank", unit -> score(unit).plus(Rational.ONE) + "," + rank(unit));
        Verification verification = verified.value().orElseThrow();
        assertEquals(UNITS, verification.differing());
        assertEquals(Verification.MOST_LISTED, verification.disagreements().size());
        Problems problems = verified.problems();
        assertEquals(UNITS, problems.count(SubmissionProblem.SCORE_DIFFERS));
        assertEquals(Problems.KEPT_OF_A_CODE, kept(problems, SubmissionProblem.SCORE_DIFFERS));
        assertEquals(UNITS, problems.cases().size(), "a baseline knows each unit again");
    }

    @Test
    void equal_units_given_other_places_are_ties_of_which_ten_are_named() {
        Loaded<Verification> verified = verify("score,rank", unit -> score(unit) + "," + (rank(unit) + unit % TIED));
        Verification verification = verified.value().orElseThrow();
        assertEquals(UNITS - UNITS / TIED, verification.differing());
        assertTrue(verification.disagreements().stream()
                .allMatch(one -> one.cause().kind() == Kind.TIES));
        assertEquals(
                "equal with u0, u2, u3, u4, u5, u6, u7, u8, u9, u10, ...: the scheme gives them place 11986",
                verification.disagreements().get(0).cause().words().in(Language.EN));
        assertEquals(
                "与u0、u2、u3、u4、u5、u6、u7、u8、u9、u10等并列：按方案同为第 11986 名",
                verification.disagreements().get(0).cause().words().in(Language.ZH));
    }
}
