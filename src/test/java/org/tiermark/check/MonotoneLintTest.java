package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.scheme.Scheme;

/** The figure is a percentage of which more is better. */
class MonotoneLintTest {
    private static String where(String rules) {
        Scheme scheme = SchemeText.ofRules("{'kind':'full'}," + rules);
        return SchemeText.joined(SchemeText.found(scheme, "S504", "where"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'kind':'deduct','of':'value - 90'                        | deduct value - 90",
                "'kind':'deduct','of':'90 - value'                        | -",
                "'kind':'deduct','of':'-(value - 90)'                     | -",
                "'kind':'deduct','of':'(90 - value) / people'             | -",
                "'kind':'deduct','of':'(value - 90) / people * 100'       | deduct (value - 90) / people * 100",
                "'kind':'deduct','of':'(value - 90) / (0 - people)'       | -",
                "'kind':'deduct','of':'growth(value)'                     | deduct growth(value)",
                "'kind':'deduct','of':'previous(value) - value'           | -",
                "'kind':'deduct','of':'value - previous(value)'           | deduct value - previous(value)",
                "'kind':'deduct','of':'max(value, 90) - 90'               | deduct max(value, 90) - 90",
                "'kind':'deduct','of':'value - mean(value)'               | -",
                "'kind':'deduct','of':'abs(value - 50)'                   | -",
                "'kind':'deduct','of':'value * cases'                     | deduct value * cases",
                "'kind':'deduct','of':'cases','when':'value > 90'         | deduct cases",
                "'kind':'deduct','of':'90 - value','when':'value > 20'    | -",
                "'kind':'bonus','of':'value - 90'                         | -",
                "'kind':'bonus','of':'90 - value'                         | bonus 90 - value",
                "'kind':'bonus','of':'value - value'                      | -",
            })
    void steps_go_with_the_direction(String rule, String where) {
        assertEquals(where, where("{" + rule + ",'points':1,'per':1,'steps':'exact'}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'kind':'deduct','when':'value > 90'                      | deduct value > 90",
                "'kind':'deduct','when':'value < 90'                      | -",
                "'kind':'deduct','when':'not (value < 90)'                | deduct not value < 90",
                "'kind':'deduct','when':'value >= 90 and cases > 1'       | deduct value >= 90 and cases > 1",
                "'kind':'deduct','when':'value > 90 or value < 10'        | -",
                "'kind':'deduct','when':'cases > 1'                       | -",
                "'kind':'bonus','when':'value >= 95'                      | -",
                "'kind':'bonus','when':'value <= 5'                       | bonus value <= 5",
            })
    void conditions_go_with_the_direction(String rule, String where) {
        assertEquals(where, where("{" + rule + ",'points':1}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'kind':'attain','met':'value <= 5'                       | attain value <= 5",
                "'kind':'attain','met':'value >= 95'                      | -",
                "'kind':'attain','target':5,'of':'100 - value'            | attain 100 - value",
                "'kind':'ratio','target':95                               | -",
                "'kind':'ratio','target':95,'of':'100 - value'            | ratio 100 - value",
                "'kind':'curve','points':[[60,0],[90,10]],'ends':'clamp'  | -",
                "'kind':'curve','points':[[90,10],[60,0]],'ends':'clamp'  | -",
                "'kind':'curve','points':[[60,10],[90,0]],'ends':'clamp'  | 60 ▸ 10, 90 ▸ 0",
                "'kind':'curve','of':'100 - value','points':[[0,10],[40,0]],'ends':'clamp'  | -",
                "'kind':'bands','points':{'[60,100]':4,'[0,60)':5}        | [0,60) ▸ 5, [60,100] ▸ 4",
                "'kind':'bands','of':'cases','points':{'[60,)':4,'[0,60)':5} | -",
            })
    void bases_go_with_the_direction(String rule, String where) {
        Scheme scheme = SchemeText.ofRules("{" + rule + "}");
        assertEquals(where, SchemeText.joined(SchemeText.found(scheme, "S504", "where")));
    }
}
