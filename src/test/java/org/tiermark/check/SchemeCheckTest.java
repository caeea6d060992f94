package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.scheme.Scheme;

class SchemeCheckTest {
    private static final String RATE = "{'id':'rate','measure':'%','range':'[0,100]','direction':'higher'}";

    /** The item {@code a} with these keys, and the codes found. */
    private static String codes(String item) {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','indicators':[%s],'goals':[{'name':'g','when':'rate > 1'}],
                 'items':[{'id':'a',%s}]}""".formatted(RATE, item));
        return SchemeText.joined(SchemeText.codes(scheme));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'points':10                                                            | -",
                "'name':'nothing'                                                       | S201",
                "'rules':[{'kind':'formula','points':'rate'}]                           | -",
                "'indicator':'rate'                                                     | S201",
                "'points':10,'indicator':'rate'                                         | S513",
                "'points':10,'rules':[{'kind':'deduct','points':1}]                     | -",
                "'points':10,'rules':[{'kind':'set','to':1,'when':'rate > 2'}]          | -",
                "'points':10,'rules':[{'kind':'bonus','points':1}],'cap':'none'         | S202",
                "'points':10,'rules':[{'kind':'deduct','points':1},{'kind':'bonus','points':1}],'cap':12 | S202",
                "'rules':[{'kind':'none'},{'kind':'bonus','points':1}]                  | -",
                "'points':10,'rules':[{'kind':'full'},{'kind':'bonus','points':1}]      | S203",
                "'points':10,'rules':[{'kind':'full'},{'kind':'bonus','points':1}],'cap':10 | -",
                "'rules':[{'kind':'formula','points':'rate'}],'missing':'full'          | S201",
                "'rules':[{'kind':'deduct','points':1}]                                 | S201",
            })
    void where_points_start(String item, String codes) {
        assertEquals(codes, codes(item));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'kind':'formula','points':'value / 10'                                  | -",
                "'kind':'formula','points':'value'                                       | S203",
                "'kind':'formula','points':'min(value, points)'                          | -",
                "'kind':'bands','points':{'[0,60)':1,'[60,100]':10}                      | S508",
                "'kind':'bands','points':{'[0,90)':8,'[90,100]':11}                      | S203",
                "'kind':'curve','points':[[0,0],[90,10]],'ends':'clamp'                  | -",
                "'kind':'curve','points':[[0,0],[90,10]],'ends':'extend'                 | S203",
                "'kind':'curve','points':[[0,0],[100,10]],'ends':'extend'                | -",
                "'kind':'curve','points':[[0,0],['max(value)',10]],'ends':'clamp'        | -",
                "'kind':'curve','points':[[0,0],['max(value)',10]],'ends':'extend'       | S203",
                "'kind':'ratio','target':50                                              | -",
                "'kind':'ratio','target':50,'cap':1.2                                    | S203",
                "'kind':'ratio','target':'mean(value)'                                   | -",
                "'kind':'ratio','target':50,'atZero':12                                  | S203",
                "'kind':'attain','target':50,'otherwise':12                              | S203",
                "'kind':'attain','target':50,'otherwise':'points / 2'                    | -",
            })
    void a_base_that_can_pass_the_full_marks_states_its_cap(String rule, String codes) {
        assertEquals(codes, codes("'points':10,'indicator':'rate','rules':[{" + rule + "}]"));
    }

    @Test
    void points_are_added_up_group_by_group() {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','units':{'attributes':['group']},'points':100,'items':[
                  {'id':'a','points':{'default':60,'hills':50}},
                  {'id':'b','points':{'default':40,'hills':45,'coast':40}}]}""");
        assertEquals(List.of("s (hills), 95, 100"), SchemeText.found(scheme, "S404", "item", "sum", "points"));
    }

    @Test
    void side_items_and_other_bases_do_not_enter_the_total() {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','points':100,'items':[{'id':'a','points':100},{'id':'b','points':5,'counts':false},
                  {'id':'c','points':0,'rules':[{'kind':'formula','points':'value / 2'}],
                   'items':[{'id':'d','points':9}],
                   'cap':'none'}]}""");
        assertEquals(List.of(), SchemeText.codes(scheme));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"0.6, 0.4, -", "60, 40, -", "1 / 3, 2 / 3, -", "60, 41, 101", "0.6, 0.5, 1.1", "1, 0, -"})
    void weights_add_up(String one, String other, String sum) {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','aggregate':'mean','items':[{'id':'a','points':1,'weight':'%s'},
                  {'id':'b','points':1,'weight':'%s'}]}""".formatted(one, other));
        assertEquals(sum, SchemeText.joined(SchemeText.found(scheme, "S405", "sum")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'rules':[{'kind':'deduct','points':3}]                       | -3",
                "'rules':[{'kind':'deduct','points':3}],'floor':'none'        | -",
                "'rules':[{'kind':'deduct','points':3}],'floor':-5            | -",
                "'rules':[{'kind':'formula','points':'value + 3'},{'kind':'deduct','points':3}] | -",
                "'rules':[{'kind':'deduct','points':1,'per':1,'steps':'exact','of':'rate'}]  | -100",
                "'rules':[{'kind':'deduct','points':1,'per':'rate','steps':'exact','of':1}]  | without limit",
            })
    void a_total_that_can_fall_below_zero_says_so(String rules, String least) {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','indicators':[%s],'goals':[{'name':'g','when':'rate > 1'}],
                 'items':[{'id':'a','points':10,'indicator':'rate','rules':[{'kind':'ratio','target':50}]}],
                 %s}""".formatted(RATE, rules));
        assertEquals(least, SchemeText.joined(SchemeText.found(scheme, "S502", "least")));
    }

    @Test
    void a_child_below_zero_makes_the_total_fall_below_zero() {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','items':[{'id':'a','points':6,'floor':'none','rules':[{'kind':'deduct','points':30}]}]}""");
        assertEquals(List.of("s, -24"), SchemeText.found(scheme, "S502", "item", "least"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "stage == \"built\"                         | -",
                "stage == \"biult\"                         | biult",
                "\"biult\" != stage                         | biult",
                "stage in [\"built\", \"open\"]             | open",
                "stage contains \"b\"                       | -",
            })
    void words_are_among_the_values(String condition, String unknown) {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','indicators':[{'id':'stage','values':['built','planned']}],
                 'items':[{'id':'a','points':1}],
                 'goals':[{'name':'g','when':'%s'}]}""".formatted(condition.replace("\"", "\\'")));
        assertEquals(unknown, SchemeText.joined(SchemeText.found(scheme, "S213", "value")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rate > 100                    | never",
                "rate >= 100                   | -",
                "100 < rate                    | never",
                "rate < 0 or rate > 100        | never",
                "rate < 0 or rate > 99         | -",
                "rate > 50 and rate < 0        | never",
                "not (rate <= 100)             | never",
                "rate == 101                   | never",
                "rate != 101                   | -",
                "rank < 1                      | never",
                "rank <= 20                    | -",
                "score > 10                    | never",
                "score >= 10                   | -",
                "growth(rate) < -100           | never",
            })
    void what_ranges_bar_never_holds(String condition, String never) {
        Scheme scheme = SchemeText.scheme("""
                {'id':'s','indicators':[%s],'items':[{'id':'a','points':10,'indicator':'rate',
                 'rules':[{'kind':'ratio','target':90}]}],'rankings':[{'id':'rank','ties':'dense'}],
                 'goals':[{'name':'g','when':'%s'}]}""".formatted(RATE, condition));
        assertEquals(never.equals("-") ? 0 : 1, SchemeText.found(scheme, "S511").size());
    }

    @Test
    void a_tier_nobody_can_have_is_unknown() {
        Scheme scheme = SchemeText.ofTiers(
                "{'name':'good','score':'[80,)'},{'name':'poor'}",
                ",'goals':[{'name':'g','when':'tier == \\'god\\''}]");
        assertEquals(List.of("god"), SchemeText.found(scheme, "S211", "tier"));
    }
}
