package org.tiermark.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;

/** What is said of an expression that is refused. */
class RefusalTest {
    private static final Origin START = Origin.ofFile("scheme.json");

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "＋ | +", "－ | -", "＊ | *", "／ | /", "× | *", "÷ | /", "− | -", "＜ | <", "＞ | >", "＝ | ==", "≤ | <=",
                "≥ | >=", "≠ | !=", "（ | (", "） | )", "［ | [", "】 | ]", "， | ,", "、 | ,", "“ | '", "＂ | \"", "’ | '",
                "３ | 3", "． | ."
            })
    void a_wide_sign_is_told_the_plain_one(String wide, String plain) {
        Problem problem = refused("x " + wide + " 1");
        assertEquals(START.plus(2), problem.origin());
        assertEquals("write the plain " + plain, problem.line(Language.EN).split("; ")[1]);
        assertEquals("请写半角的 " + plain, problem.line(Language.ZH).split("；")[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"？", "％", "…", "#", "²", "₂", "②", "="})
    void a_sign_without_a_plain_one_that_would_do_is_told_all(String sign) {
        assertTrue(refused("x " + sign + " 1").line(Language.EN).contains("; write + - * / <"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x + \"a\" | \"a\" is a text, not a number; write a number here",
                "x + 'a\"b' | \"a\"b\" is a text, not a number; write a number here",
                "x + word | \"word\" is a text, not a number; write a number here"
            })
    void what_is_of_another_type_stands_in_one_pair_of_quotes(String text, String said) {
        assertTrue(refused(text).line(Language.EN).endsWith(said), refused(text).line(Language.EN));
    }

    private static Problem refused(String text) {
        return assertThrows(
                        SyntaxException.class,
                        () -> new Parser(text, START, new SomeNames(Optional.of(RoundingMode.HALF_UP)))
                                .parse(Type.NUMBER))
                .problem();
    }
}
