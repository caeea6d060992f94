package org.tiermark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.problem.Language;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Reason;
import org.tiermark.score.Scored;

/** The sentences of a ledger, to be redone with a pencil: value, threshold, step, price and cap stand in them. */
class ReasonsTest {
    private static final String ITEM = "'points': 10, 'cap': 10, 'floor': 0, 'rules': [ %s ]";
    private static final String NONE = "{ 'kind': 'none' }, ";

    /** The sentences of the last line of the item for a unit with this value. */
    private static List<String> sentences(OneItem item, String value) {
        Scored scored = item.scored(List.of(value));
        List<Adjustment> lines = scored.ledger("u1", "i").lines();
        Adjustment last = lines.get(lines.size() - 1);
        return List.of(last.reason().sentence(Language.EN), last.reason().sentence(Language.ZH));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 'kind': 'full' } | 1 | full marks | 满分",
                "{ 'kind': 'none' } | 1 | starts from zero | 从零分起",
                "{ 'kind': 'attain', 'target': 60 } | 61 | "
                        + "value 61, target at least 60; reached: yes | "
                        + "实际61，目标不低于60，是否达到：是",
                "{ 'kind': 'attain', 'target': 60, 'otherwise': 3 } | 59 | "
                        + "value 59, target at least 60; reached: no; else 3 points | "
                        + "实际59，目标不低于60，是否达到：否；未达到得3分",
                "{ 'kind': 'attain', 'met': 'value > 60', 'otherwise': 3 } | 59 | "
                        + "value > 60: no; else 3 points | "
                        + "value > 60：否；未达到得3分",
                "{ 'kind': 'ratio', 'target': 80 } | 40 | "
                        + "value 40, target 80: value / target counts as 0.5, at most 1, of 10 points | "
                        + "实际40，目标80：实际/目标，按0.5计（最多1），满分10",
                "{ 'kind': 'ratio', 'target': 80, 'cap': 1.2, 'floor': 0.1 } | 4 | "
                        + "value 4, target 80: value / target counts as 0.1, at least 0.1 and "
                        + "at most 1.2, of 10 points | "
                        + "实际4，目标80：实际/目标，按0.1计（最少0.1，最多1.2），满分10",
                "{ 'kind': 'ratio', 'target': 0, 'atZero': 3 } | 4 | "
                        + "the target 0 is not above zero, which earns 3 | "
                        + "目标0不大于零，得3分",
                "{ 'kind': 'ratio', 'target': -5, 'atZero': 3 } | 4 | "
                        + "the target -5 is not above zero, which earns 3 | "
                        + "目标-5不大于零，得3分",
                "{ 'kind': 'full', 'when': 'value > 3' } | 4 | full marks, as value > 3 | 满分，因符合 value > 3",
                "{ 'kind': 'bands', 'points': { '(,30)': 0, '[30,60)': 4, '[60,)': 10 } } | 45 | "
                        + "45 is in [30,60), which earns 4 | "
                        + "45在[30,60)档，得4分",
                "{ 'kind': 'curve', 'points': [[20, 0], [70, 10]], 'ends': 'clamp' } | 45 | "
                        + "45 on the line from (20, 0) to (70, 10), level beyond the curve's ends | "
                        + "45位于(20, 0)到(70, 10)的线段上，两端之外取端点分",
                "{ 'kind': 'curve', 'points': [[20, 0], [70, 10]], 'ends': 'extend' } | 65 | "
                        + "65 on the line from (20, 0) to (70, 10), drawn on beyond the curve's ends | "
                        + "65位于(20, 0)到(70, 10)的线段上，两端之外按直线延伸",
                "{ 'kind': 'formula', 'points': 'value / 10' } | 45 | value / 10 = 4.5 | value / 10 = 4.5"
            })
    void a_base_says_what_it_gives(String rule, String value, String en, String zh) {
        assertEquals(List.of(en, zh), sentences(OneItem.higher(ITEM.formatted(rule)), value));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 'kind': 'ratio', 'target': 40, 'form': 'mirror' } | 50 | "
                        + "value 50, target 40: 2 - value / target counts as 0.75, at most 1, of 10 points | "
                        + "实际50，目标40：2 - 实际/目标，按0.75计（最多1），满分10",
                "{ 'kind': 'ratio', 'target': 40, 'form': 'inverse' } | 50 | "
                        + "value 50, target 40: target / value counts as 0.8, at most 1, of 10 points | "
                        + "实际50，目标40：目标/实际，按0.8计（最多1），满分10"
            })
    void where_lower_is_better_a_ratio_names_its_form(String rule, String value, String en, String zh) {
        assertEquals(List.of(en, zh), sentences(OneItem.lower(ITEM.formatted(rule)), value));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 'kind': 'bonus', 'points': 2 } | 1 | 2 given | 加2分",
                "{ 'kind': 'bonus', 'points': 1, 'per': 2, 'steps': 'exact' } | 5 | "
                        + "value = 5, in steps of 2: 2.5; 1 each | "
                        + "value = 5：每2加1分，不足一档按比例，共2.5档",
                "{ 'kind': 'bonus', 'points': 1, 'per': 2, 'steps': 'whole', 'cap': 6 } | 5 | "
                        + "value = 5, in whole steps of 2: 2; 1 each, 6 at most | "
                        + "value = 5：每2加1分，不足一档不计，共2档，最多加6分",
                "{ 'kind': 'bonus', 'points': 1, 'per': 2, 'steps': 'begun' } | 5 | "
                        + "value = 5, in begun steps of 2: 3; 1 each | "
                        + "value = 5：每2加1分，不足一档按一档计，共3档",
                "{ 'kind': 'bonus', 'points': 3, 'once': 'award' }, "
                        + "{ 'kind': 'bonus', 'points': 5, 'once': 'award' } | 1 | "
                        + "5 given, of which 3 counted already under \"award\" | "
                        + "加5分，其中3分已按“award”计过",
                "{ 'kind': 'bonus', 'bands': { '(,0]': 0, '(0,5]': 1, '(5,)': 2 } } | 5 | "
                        + "value = 5 is in (0,5]: 1 given | "
                        + "value = 5，在(0,5]档，加1分",
                "{ 'kind': 'bonus', 'curve': [[0, 0], [10, 5]], 'ends': 'clamp' } | 4 | "
                        + "value = 4 on the line from (0, 0) to (10, 5), level beyond the curve's ends: 2 given | "
                        + "value = 4，位于(0, 0)到(10, 5)的线段上，两端之外取端点分，加2分",
                "{ 'kind': 'bonus', 'curve': [[0, 0], [10, 5]], 'ends': 'extend' } | 4 | "
                        + "value = 4 on the line from (0, 0) to (10, 5), drawn on beyond the curve's ends: 2 given | "
                        + "value = 4，位于(0, 0)到(10, 5)的线段上，两端之外按直线延伸，加2分",
                "{ 'kind': 'set', 'to': 7, 'when': 'value > 3' } | 4 | "
                        + "0 becomes 7, as value > 3 | "
                        + "由0改为7，因符合 value > 3",
                "{ 'kind': 'bonus', 'points': 2, 'per': 1, 'steps': 'whole', 'cap': 5, 'when': 'value > 3' } | 4 | "
                        + "value = 4, in whole steps of 1: 4; 2 each, 5 at most, as value > 3 | "
                        + "value = 4：每1加2分，不足一档不计，共4档，最多加5分，因符合 value > 3",
                "{ 'kind': 'bonus', 'points': 8 }, { 'kind': 'deduct', 'points': 2 } | 4 | 2 off | 扣2分"
            })
    void an_adjustment_says_by_how_much_it_moves(String rule, String value, String en, String zh) {
        assertEquals(List.of(en, zh), sentences(OneItem.of(ITEM.formatted(NONE + rule)), value));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'tierAtMost': 'fair' | no better tier than fair, as value > 3 | 等级不高于fair，因符合 value > 3",
                "'tierDown': 2 | 2 tiers down, as value > 3 | 下调2个等级，因符合 value > 3",
                "'rankLast': true | ranked last, as value > 3 | 列末位，因符合 value > 3",
                "'unranked': true | not ranked, as value > 3 | 不参与排名，因符合 value > 3"
            })
    void a_veto_says_what_it_does(String effect, String en, String zh) {
        OneItem item = OneItem.of(ITEM.formatted("{ 'kind': 'veto', 'when': 'value > 3', %s }".formatted(effect)))
                .with("'tiers': [ { 'name': 'good', 'score': '[5,)' }, { 'name': 'fair', 'score': '[2,)' }, "
                        + "{ 'name': 'poor' } ], 'rankings': [ { 'id': 'rank' } ]");
        Reason reason = item.scored(List.of("4")).account("u1").vetoes().get(0).reason();
        assertEquals(List.of(en, zh), List.of(reason.sentence(Language.EN), reason.sentence(Language.ZH)));
    }

    @ParameterizedTest(name = "a middle breakpoint at {0}: {1}")
    @CsvSource({"5, 5", "0, -", "10, -", "12, -", "-1, -"})
    void breakpoints_that_do_not_all_run_one_way_are_no_curve(String value, String points) {
        String rising = "{ 'kind': 'curve', 'points': [[0, 0], ['value', 5], [10, 10]], 'ends': 'clamp' }";
        String falling = "{ 'kind': 'curve', 'points': [[10, 10], ['value', 5], [0, 0]], 'ends': 'clamp' }";
        for (String curve : List.of(rising, falling)) {
            assertEquals(
                    points,
                    OneItem.of("'missing': 'absent', " + ITEM.formatted(curve)).points(value),
                    curve);
        }
    }
}
