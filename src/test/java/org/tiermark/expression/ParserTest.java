package org.tiermark.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;

class ParserTest {
    private static final Origin START = Origin.ofFile("scheme.json");

    private static Expression parse(String text, Type wanted) throws SyntaxException {
        return new Parser(text, START, new SomeNames(Optional.of(RoundingMode.HALF_UP))).parse(wanted);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1+2*3 | 1 + 2 * 3",
                "(1+2)*3 | (1 + 2) * 3",
                "1-(2-3) | 1 - (2 - 3)",
                "(1-2)-3 | 1 - 2 - 3",
                "1/(2*3) | 1 / (2 * 3)",
                "1/2/3 | 1 / 2 / 3",
                "-x*2 | -x * 2",
                "-(x*2) | -(x * 2)",
                "--2 | 2",
                "- -x | --x",
                "-1.50 | -1.5",
                "abs( x ) | abs(x)",
                "clamp(x,0,1) | clamp(x, 0, 1)",
                "if(x>1,x,y) | if(x > 1, x, y)",
                "if(x>1,x) | if(x > 1, x)",
                "round(x,2) | round(x, 2)",
                "floor(x)+ceil(y) | floor(x) + ceil(y)",
                "previous(x) | previous(x)",
                "previous(x,1) | previous(x)",
                "previous(x,3) | previous(x, 3)",
                "at(x,'2022Q3') | at(x, \"2022Q3\")",
                "growth(x) | growth(x)",
                "streak(x<previous(x)) | streak(x < previous(x))",
                "mean(x by region) | mean(x by region)",
                "mean(x by region,kind) | mean(x by region, kind)",
                "percentile(x by region,kind,90,'inclusive') | percentile(x by region, kind, 90, \"inclusive\")",
                "percentile(x,0,'exclusive') | percentile(x, 0, \"exclusive\")",
                "percentile(x,100,'inclusive') | percentile(x, 100, \"inclusive\")",
                "position(-x by region,'dense') | position(-x by region, \"dense\")",
                "position(x,'competition') | position(x)",
                "count(x>1) | count(x > 1)",
                "count(x>1,y>1) | count(x > 1, y > 1)",
                "count(items<60) | count(items < 60)",
                "percentile(judges,50,'inclusive') | percentile(judges, 50, \"inclusive\")",
                "max(x,90) | max(x, 90)",
                "coalesce(x,y,0) | coalesce(x, y, 0)",
                "pow(x,2) | pow(x, 2)"
            })
    void numbers_are_read_and_written_with_no_bracket_too_many(String text, String canonical) throws SyntaxException {
        Expression expression = parse(text, Type.NUMBER);
        assertEquals(canonical, expression.text());
        assertEquals(expression, parse(canonical, Type.NUMBER));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x<1 and y<2 or x>3 | x < 1 and y < 2 or x > 3",
                "x<1 and (y<2 or x>3) | x < 1 and (y < 2 or x > 3)",
                "not x<1 and y<2 | not x < 1 and y < 2",
                "not (x<1 and y<2) | not (x < 1 and y < 2)",
                "not not x<1 | not not x < 1",
                "x in [1,-2,2.50] | x in [1, -2, 2.5]",
                "word in ['a'] | word in [\"a\"]",
                "word contains 'a' | word contains \"a\"",
                "word=='a \"b\"' | word == 'a \"b\"'",
                "word!=region | word != region",
                "missing(word) or true | missing(word) or true",
                "false | false",
                "x>=1 | x >= 1",
                "x<=y+1 | x <= y + 1",
                "(x<1)and(y<1) | x < 1 and y < 1"
            })
    void conditions_are_read_and_written_with_no_bracket_too_many(String text, String canonical)
            throws SyntaxException {
        Expression expression = parse(text, Type.TRUTH);
        assertEquals(canonical, expression.text());
        assertEquals(expression, parse(canonical, Type.TRUTH));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x + | 3 | S301",
                "x y | 2 | S301",
                "2x | 1 | S301",
                "2. | 1 | S301",
                "(x | 2 | S301",
                "x ) | 2 | S301",
                "x == \"abc | 5 | S301",
                "x ? 1 | 2 | S301",
                "x = 1 | 2 | S301",
                "word in [x] == 1 | 9 | S303",
                "x in [y] | 6 | S301",
                "x in 1 | 5 | S301",
                "zz + 1 | 0 | S302",
                "1 + zz(x) | 4 | S302",
                "rank + 1 | 0 | S305",
                "x + word | 4 | S303",
                "x > 1 | 0 | S303",
                "-word | 0 | S303",
                "word > 'a' | 0 | S303",
                "word == 1 | 8 | S303",
                "abs(word) | 0 | S303",
                "if(x, 1, 2) | 0 | S303",
                "if(x > 1, 1, 'a') | 0 | S303",
                "coalesce(x, word) | 0 | S303",
                "abs() | 0 | S304",
                "abs(x, y) | 0 | S304",
                "pow(x) | 0 | S304",
                "clamp(x, 1) | 0 | S304",
                "coalesce() | 0 | S304",
                "if(x > 1) | 0 | S304",
                "if(x > 1, 1, 2, 3) | 0 | S304",
                "mean() | 0 | S304",
                "round(x) | 0 | S304",
                "round(x, -1) | 0 | S304",
                "round(x, 19) | 0 | S304",
                "round(x, 0.5) | 0 | S304",
                "round(x, y) | 0 | S304",
                "floor(x, y) | 0 | S304",
                "previous(x, 0) | 0 | S304",
                "previous(x, y) | 0 | S304",
                "at(x) | 0 | S304",
                "at(x, 2022) | 0 | S304",
                "percentile(x, 90) | 0 | S304",
                "percentile(x, 101, 'inclusive') | 0 | S304",
                "percentile(x, -1, 'inclusive') | 0 | S304",
                "percentile(x, y, 'inclusive') | 0 | S304",
                "percentile(x, 90, 'nearest') | 0 | S304",
                "position(x, 'shared') | 0 | S304",
                "position(x, 1) | 0 | S304",
                "position() | 0 | S304",
                "mean(x by y) | 0 | S304",
                "mean(x by population) | 0 | S304",
                "abs(x by region) | 0 | S304",
                "max(x, y by region) | 9 | S301",
                "count(items by region) | 0 | S304",
                "mean(items + judges) | 0 | S304"
            })
    void what_is_no_expression_is_refused_at_its_place(String text, int offset, String code) {
        SyntaxException refused = assertThrows(SyntaxException.class, () -> parse(text, Type.NUMBER));
        assertEquals(
                code, refused.problem().code().code(), () -> refused.problem().line(Language.EN));
        assertEquals(START.plus(offset), refused.problem().origin());
    }

    @Test
    void round_needs_a_mode() {
        Parser parser = new Parser("round(x, 2)", START, new SomeNames(Optional.empty()));
        SyntaxException refused = assertThrows(SyntaxException.class, () -> parser.parse(Type.NUMBER));
        assertEquals("S307", refused.problem().code().code());
    }

    @ParameterizedTest
    @ValueSource(ints = {Parser.MOST_DEPTH - 1, Parser.MOST_DEPTH})
    void brackets_within_one_another_are_read_up_to_a_limit(int depth) throws SyntaxException {
        assertEquals(
                "x",
                parse("(".repeat(depth) + "x" + ")".repeat(depth), Type.NUMBER).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "abs("})
    void what_is_deeper_or_longer_is_refused(String one) {
        String deep = one.repeat(Parser.MOST_DEPTH + 1) + "x";
        assertEquals(
                "S306",
                assertThrows(SyntaxException.class, () -> parse(deep, Type.NUMBER))
                        .problem()
                        .code()
                        .code());
        String wide = "x" + " ".repeat(Parser.MOST_LENGTH);
        assertThrows(SyntaxException.class, () -> parse(wide, Type.NUMBER));
    }
}
