package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Language;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/** What is said of a text that is no JSON: in our words, in both languages, at the place where it ends to be JSON. */
class JsonMistakeTest {
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,} [a-z]{2,}");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a":1,}      | 8    | a key in double quotes is wanted, not }
                    {'a':1}       | 2    | a key in double quotes is wanted, not '
                    {"a"：1}       | 5    | a colon is missing before ：
                    [1 2]         | 4    | a comma or a closing bracket is missing before 2
                    {"a":[1,2}    | 10   | } does not close what was opened last
                    {"a":tru}     | 6    | a value is wanted, not t
                    {"a":1,       | 8    | the file ends before its brackets are closed
                    {"a":"x       | 8    | the file ends before its brackets are closed
                    {"a":01}      | 7    | a number has zeros in front
                    {"a":+1}      | 7    | a number has a + in front
                    {"a":-}       | 7    | a digit is missing in a number
                    {"a":1.}      | 7    | a digit is missing in a number
                    {"a":NaN}     | 9    | NaN and Infinity are no numbers
                    {"a":1}//c    | 8    | JSON has no comments
                    {"a":"\\x"}   | 8    | a text holds a \\ with nothing behind it that JSON knows
                    {"a":"\t"}    | 7    | a text holds a line break or a control character
                    {"a":\0}      | 7    | a control character stands between the values
                    {}{}          | 3    | the document has ended before this
                    """)
    void the_reason_names_what_is_wrong(String text, int column, String reason) {
        assertEquals(
                "x.json:1:" + column + ": error[F109] this is not valid JSON: " + reason + "; mend it here",
                said(text, Language.EN));
        assertFalse(ENGLISH.matcher(said(text, Language.ZH)).find(), said(text, Language.ZH));
    }

    @ParameterizedTest(name = "{0} brackets")
    @CsvSource({"101", "5000"})
    void too_many_brackets_are_refused_where_the_first_one_too_many_opens(int brackets) {
        String said = said("[".repeat(brackets), Language.EN);
        assertTrue(said.startsWith("x.json:1:101: ") && said.contains("more than 100 levels"), said);
    }

    private static String said(String text, Language language) {
        Problems problems = new Problems();
        new Json("x.json", text, problems, FileProblem.BAD_JSON, TableProblem.DUPLICATE_KEY).document();
        return problems.list().get(0).line(language);
    }
}
