package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.Rational;
import org.tiermark.rule.Formula;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;

class ReachTest {
    private static String told(Extent extent) {
        return extent.low().map(Rational::toString).orElse("") + ".."
                + extent.high().map(Rational::toString).orElse("");
    }

    private static Item only(Scheme scheme) {
        return scheme.root().items().get(0);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 / 3 * 3                     | 1..1",
                "(2 + 3) * 4 - 1               | 19..19",
                "5 / 0                         | 0..",
                "-5 / 0                        | ..",
                "value                         | 0..100",
                "points * 0.4                  | 4..4",
                "value - 50                    | -50..50",
                "-value                        | -100..0",
                "abs(value - 20)               | 0..80",
                "abs(value - cases)            | 0..",
                "value * value                 | 0..10000",
                "(value - 50) * (value - 50)   | -2500..2500",
                "value * cases                 | 0..",
                "(value - 50) * cases          | ..",
                "2 * cases                     | 0..",
                "0 * cases                     | 0..0",
                "-2 * cases                    | ..0",
                "value / 4                     | 0..25",
                "value / -4                    | -25..0",
                "100 / (value + 1)             | ≈0.9900990099..100",
                "value / people                | 0..",
                "value / (value - 50)          | ..",
                "min(value, 60)                | 0..60",
                "min(cases, 60)                | 0..60",
                "max(cases, 60)                | 60..",
                "max(value - cases, 3)         | 3..100",
                "clamp(cases, 3, 7)            | 3..7",
                "sum(value, 1, 2)              | 3..103",
                "mean(value)                   | 0..100",
                "mean(value, 200)              | 0..200",
                "stdev(value)                  | 0..",
                "count(value > 1)              | 0..",
                "count(value > 1, cases > 1)   | 0..2",
                "sum(value)                    | 0..",
                "previous(value)               | 0..100",
                "growth(value)                 | -100..",
                "position(value)               | 1..",
                "streak(value > 1)             | 0..",
                "if(value > 1, 3, 5)           | 3..5",
                "if(value > 1, 3)              | 3..3",
                "coalesce(value, 200)          | 0..200",
                "floor(value / 3)              | 0..33",
                "sqrt(value)                   | 0..",
                "ln(value)                     | ..",
            })
    void an_expression_comes_to(String expression, String extent) {
        Scheme scheme = SchemeText.ofRules("{'kind':'formula','points':'%s'}".formatted(expression));
        Item item = only(scheme);
        Formula formula = (Formula) item.rules().get(0);
        assertEquals(extent, told(new Reach(scheme).of(formula.points(), item)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'rules':[{'kind':'full'}]                                             | 10..10",
                "'rules':[{'kind':'none'}]                                             | 0..0",
                "'rules':[{'kind':'attain','target':90,'otherwise':3}]                 | 3..10",
                "'rules':[{'kind':'ratio','target':50,'cap':1.5}],'cap':'none'         | 0..15",
                "'rules':[{'kind':'ratio','target':200}]                               | 0..5",
                "'rules':[{'kind':'ratio','target':50,'floor':0.2}]                    | 2..10",
                "'rules':[{'kind':'bands','points':{'[0,60)':2,'[60,100]':8}}]         | 2..8",
                "'rules':[{'kind':'curve','points':[[50,0],[90,8]],'ends':'clamp'}]    | 0..8",
                "'rules':[{'kind':'curve','points':[[50,0],[90,8]],'ends':'extend'}],"
                        + "'cap':'none','floor':'none' | -10..10",
                "'rules':[{'kind':'full'},{'kind':'deduct','points':4}]                | 6..10",
                "'rules':[{'kind':'deduct','points':1,'per':30,'steps':'begun','of':'100 - value'}]   | 6..10",
                "'rules':[{'kind':'deduct','points':1,'per':30,'steps':'exact','of':'90 - value'}]    | 7..10",
                "'rules':[{'kind':'deduct','points':1,'per':1,'steps':'exact','of':'cases'}]          | 0..10",
                "'rules':[{'kind':'deduct','points':1,'per':1,'steps':'exact','of':'cases','cap':2}]  | 8..10",
                "'rules':[{'kind':'none'},{'kind':'bonus','points':3}],'cap':'none'    | 0..3",
                "'rules':[{'kind':'full'},{'kind':'set','to':2,'when':'value < 5'}]    | 2..10",
                "'rules':[{'kind':'full'},{'kind':'set','to':'subtotal / 2','when':'value < 5'}]    | 0..10",
                "'rules':[{'kind':'full'}],'missing':'zero'                            | 0..10",
                "'rules':[{'kind':'full'}],'missing':{'points':-3},'floor':'none'      | -3..10",
                "'rules':[{'kind':'formula','points':'value / 30'}],'round':{'decimals':1,'mode':'HALF_UP'} | 0..3.3",
            })
    void an_item_comes_to(String item, String extent) {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','indicators':[
                  {'id':'rate','measure':'%%','range':'[0,100]','direction':'higher'},
                  {'id':'cases','integer':true,'range':'[0,)'}],
                 'items':[{'id':'a','points':10,'indicator':'rate',%s}]}""".formatted(item));
        assertEquals(extent, told(new Reach(scheme).points(only(scheme))));
    }

    @ParameterizedTest(name = "{0} comes to {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "                                     | 10..30",
                "'aggregate':'mean'                   | 5..15",
                "'aggregate':'min'                    | 5..15",
                "'aggregate':'geometric'              | 5..15",
                "'aggregate':'none'                   | ..",
                "'floor':20,'cap':25                  | 20..25",
            })
    void a_parent_comes_to(String more, String extent) {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s', %s 'items':[
                  {'id':'a','points':15,'rules':[{'kind':'deduct','points':10}]},
                  {'id':'b','points':15,'rules':[{'kind':'deduct','points':10}]},
                  {'id':'c','points':99,'counts':false}]}""".formatted(more == null ? "" : more + ","));
        assertEquals(extent, told(new Reach(scheme).points(scheme.root())));
    }
}
