package org.tiermark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.score.Scored;

/** What scores come to: tiers at their edges, vetoes, ranks of equals. */
class StandingVectorsTest {
    private static final String SCORE = "'rules': [ { 'kind': 'formula', 'points': 'value' } ]";
    private static final String TIERS = "'tiers': [ { 'name': 'A', 'score': '[90,)' }, "
            + "{ 'name': 'B', 'score': '[80,90)' }, { 'name': 'C', 'score': '[60,80)' }, { 'name': 'D' } ]";

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "90, HALF_UP, A", "89.995, HALF_UP, A", "89.994, HALF_UP, B", "89.995, HALF_EVEN, A", "89.985, HALF_EVEN, B",
        "89.995, DOWN, B", "89.995, HALF_DOWN, B", "80, HALF_UP, B", "79.99, HALF_UP, C", "79.995, HALF_UP, B",
        "60, HALF_UP, C", "59.99, HALF_UP, D", "59.994999999999999999999999, HALF_UP, D", "59.995, HALF_UP, C"
    })
    void a_tier_looks_at_the_rounded_score(String score, String mode, String tier) {
        String round = "'round': { 'decimals': 2, 'mode': '%s' }".formatted(mode);
        assertEquals(List.of(tier), OneItem.of(SCORE).with(TIERS).with(round).tiers(List.of(score)));
    }

    @ParameterizedTest(name = "a ranking on {0} makes tiers {1}")
    @CsvSource({"'''exact''', B A B", "0, A A A", "1, A A B", "2, A A B", "3, B A B"})
    void tiers_look_as_finely_as_the_first_ranking(String on, String tiers) {
        String keys = "'round': { 'decimals': 2, 'mode': 'HALF_UP' }, "
                + "'rankings': [ { 'id': 'rank', 'ties': 'competition', 'on': %s } ]".formatted(on);
        List<String> found = OneItem.of(SCORE).with(TIERS).with(keys).tiers(List.of("89.995", "90", "89.9"));
        assertEquals(tiers, String.join(" ", found));
    }

    @Test
    void equal_scores_share_a_place() {
        List<String> scores = List.of("72", "71", "71", "71", "70");
        assertEquals(List.of("1", "2", "2", "2", "5"), ranks("competition", scores));
        assertEquals(List.of("1", "4", "4", "4", "5"), ranks("modified", scores));
        assertEquals(List.of("1", "2", "2", "2", "3"), ranks("dense", scores));
        assertEquals(List.of("1", "3", "3", "3", "5"), ranks("average", scores));
        assertEquals(List.of("1", "2", "3", "4", "5"), ranks("ordinal", scores));
    }

    private static List<String> ranks(String ties, List<String> scores) {
        String ranking = "'rankings': [ { 'id': 'rank', 'ties': '%s' } ]".formatted(ties);
        return OneItem.of(SCORE).with(ranking).ranks(scores);
    }

    @Test
    void a_rank_is_by_the_rounded_score_unless_it_says_how_finely() {
        String keys = "'round': { 'decimals': 1, 'mode': 'HALF_UP' }, "
                + "'rankings': [ { 'id': 'rank', 'ties': 'competition' %s } ]";
        List<String> scores = List.of("80.04", "80", "79.95");
        assertEquals(
                List.of("1", "1", "1"),
                OneItem.of(SCORE).with(keys.formatted("")).ranks(scores));
        assertEquals(
                List.of("1", "2", "3"),
                OneItem.of(SCORE).with(keys.formatted(", 'on': 'exact'")).ranks(scores));
    }

    @Test
    void the_smaller_index_ranks_first_where_the_key_is_negated() {
        String keys = "'rankings': [ { 'id': 'rank', 'ties': 'competition', 'by': ['-x'], 'on': 'exact' } ]";
        List<String> indices = List.of("3.0229", "7.1454", "3.0228", "4.5");
        assertEquals(List.of("2", "4", "1", "3"), OneItem.of(SCORE).with(keys).ranks(indices));
    }

    @ParameterizedTest(name = "{0} and {1} bad make {2}")
    @CsvSource({
        "85, 0, 宜居",
        "85, 1, 较宜居",
        "70, 0, 较宜居",
        "70, 1, 预警",
        "85, 2, 预警",
        "59, 0, 预警",
        "80, 0, 宜居",
        "60, 0, 较宜居"
    })
    void a_tier_may_depend_on_score_and_count(String score, String bad, String tier) {
        String scheme = """
                { "id": "both", "version": "1", "indicators": [ { "id": "x" }, { "id": "bad" } ],
                  "items": [ { "id": "i", "indicator": "x", "rules": [ { "kind": "formula", "points": "value" } ] } ],
                  "tiers": [ { "name": "宜居", "score": "[80,)", "when": "bad == 0" },
                             { "name": "较宜居", "score": "[80,)", "when": "bad == 1" },
                             { "name": "较宜居", "score": "[60,80)", "when": "bad == 0" }, { "name": "预警" } ] }
                """;
        Scored scored = Scored.of(scheme, "unit,x,bad\nu1,%s,%s\n".formatted(score, bad));
        assertEquals(tier, scored.standing("u1").tier().orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'''tierAtMost'': ''C''', C C D, 1 2 3",
        "'''tierDown'': 1', B C D, 1 2 3",
        "'''tierDown'': 2', C D D, 1 2 3",
        "'''rankLast'': true', A B D, 1 1 1",
        "'''unranked'': true', A B D, - - -"
    })
    void a_veto_lowers_the_tier_or_the_rank_and_the_score_stays(String effect, String tiers, String ranks) {
        String item = "'rules': [ { 'kind': 'formula', 'points': 'value' }, "
                + "{ 'kind': 'veto', 'when': 'value > 0', %s } ]".formatted(effect);
        OneItem vetoed = OneItem.of(item).with(TIERS).with("'rankings': [ { 'id': 'rank', 'ties': 'competition' } ]");
        List<String> scores = List.of("95", "85", "50");
        assertEquals(tiers, String.join(" ", vetoed.tiers(scores)));
        assertEquals(ranks, String.join(" ", vetoed.ranks(scores)));
        assertEquals("95 85 50", vetoed.points(scores));
    }

    @Test
    void the_parts_of_a_declared_total_add_up_as_printed() {
        String scheme = """
                { "id": "parts", "version": "1", "indicators": [ { "id": "a" }, { "id": "b" }, { "id": "c" } ],
                  "items": [
                    { "id": "i", "indicator": "a", "rules": [ { "kind": "formula", "points": "value" } ] },
                    { "id": "j", "indicator": "b", "rules": [ { "kind": "formula", "points": "value" } ] },
                    { "id": "k", "indicator": "c", "rules": [ { "kind": "formula", "points": "value" } ] } ],
                  "rules": [ { "kind": "deduct", "points": 13 } ] }
                """;
        Scored scored = Scored.of(scheme, "unit,a,b,c\n太原,10.25,6.34,17.29\n");
        assertEquals("20.88", scored.score("太原"));
    }
}
