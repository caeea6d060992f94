package org.tiermark.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that generated cases use the whole language. */
class GeneratedCoverageTest {
    private static final List<GeneratedCase> CASES = LongStream.range(0, 300)
            .mapToObj(SchemeGenerator.ofEverything()::generate)
            .toList();

    private static long schemesWith(String pattern) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
        return CASES.stream()
                .filter(each -> compiled.matcher(each.scheme()).find())
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abs",
                "floor",
                "ceil",
                "round",
                "sqrt",
                "ln",
                "log10",
                "exp",
                "pow",
                "clamp",
                "missing",
                "coalesce",
                "if",
                "min",
                "max",
                "sum",
                "mean",
                "median",
                "count",
                "stdev",
                "stdevp",
                "percentile",
                "position",
                "previous",
                "at",
                "growth",
                "streak"
            })
    void every_function_occurs(String function) {
        long found = schemesWith("\\b" + function + "\\(");
        assertTrue(found >= 5, "%s in %d of %d".formatted(function, found, CASES.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=full",
                "kind=none",
                "kind=attain",
                "kind=ratio",
                "kind=bands",
                "kind=curve",
                "kind=formula",
                "kind=deduct",
                "kind=bonus",
                "kind=set",
                "kind=veto",
                "steps=exact",
                "steps=whole",
                "steps=begun",
                "form=mirror",
                "form=inverse",
                "ends=clamp",
                "ends=extend",
                "aggregate=sum",
                "aggregate=mean",
                "missing=zero",
                "missing=full",
                "missing=rescale",
                "missing=absent",
                "missing=error",
                "ties=competition",
                "ties=modified",
                "ties=dense",
                "ties=ordinal",
                "ties=average",
                "on=exact",
                "mode=HALF_UP",
                "mode=HALF_EVEN",
                "mode=HALF_DOWN",
                "mode=UP",
                "mode=DOWN",
                "mode=CEILING",
                "mode=FLOOR",
                "cap=none",
                "floor=none",
                "direction=higher",
                "direction=lower"
            })
    void every_choice_occurs(String choice) {
        String[] parts = choice.split("=");
        long found = schemesWith("\"%s\" : \"%s\"".formatted(parts[0], parts[1]));
        assertTrue(found >= 3, "%s in %d of %d".formatted(choice, found, CASES.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"missing\" : \\{\\s+\"points\"",
                "\\{\\s+\"value\" :",
                "\"not applicable\" : \"rescale\"",
                "\"tierAtMost\"",
                "\"tierDown\"",
                "\"rankLast\"",
                "\"unranked\"",
                "\"counts\" : false",
                "\"within\" : \"",
                "\"within\" : \\[",
                "\"by\" : \\[ \"tier\"",
                "\"peers\"",
                "\"normalise\"",
                "\"defaults\"",
                "\"formula\"",
                "\"atZero\"",
                "\"otherwise\"",
                "\"target\"",
                "\"met\"",
                "\"per\"",
                " by region",
                " contains ",
                " in \\[",
                " and ",
                " or ",
                "not ",
                "items\\)",
                "[0-9]{25}",
                "\"on\" : [0-9]",
                "value.{1,4}previous\\(value\\)",
                "position\\(-",
                "\"exclusive",
                "\"inclusive",
                "subtotal",
                "\"when\" : \"rank"
            })
    void every_construct_occurs(String pattern) {
        long found = schemesWith(pattern);
        assertTrue(found >= 3, "%s in %d of %d".formatted(pattern, found, CASES.size()));
    }

    @Test
    void figures_have_every_state_ties_and_every_sign() {
        String all =
                String.join("\n", CASES.stream().map(GeneratedCase::figures).toList());
        for (String cell : List.of(",,", "-", "—", "/", "无", "N/A", "不适用", "未报", "未报送", "保密", "-1", "0", "97%")) {
            String whole = cell.equals("97%") ? "[0-9]%" : cell.equals(",,") ? ",," : "," + Pattern.quote(cell) + ",";
            Matcher matcher = Pattern.compile(whole).matcher(all);
            assertTrue(matcher.find(), cell);
        }
    }
}
