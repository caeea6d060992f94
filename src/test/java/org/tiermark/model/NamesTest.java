package org.tiermark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Identifiers, words and codes: how they are ordered, found and numbered. */
class NamesTest {

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "u2, u10",
        "u, u1",
        "u1, v1",
        "u10, u10a",
        "9, a",
        "2, 10",
        "a9b2, a9b10",
        "a1b3, a01b4",
        "a01, a1",
        "u99999999999999999998, u99999999999999999999",
        "'', a",
        "一, 二",
        "𠀀1, 𠀀2",
        "\uFFFD, 𠀀"
    })
    void digits_count_by_number_and_the_rest_by_code_point(String first, String second) {
        assertEquals(-1, Integer.signum(NaturalOrder.INSTANCE.compare(first, second)));
        assertEquals(1, Integer.signum(NaturalOrder.INSTANCE.compare(second, first)));
        assertEquals(0, NaturalOrder.INSTANCE.compare(second, second));
    }

    @Test
    void the_order_is_the_same_from_any_start_and_tells_all_texts_apart() {
        SplittableRandom random = new SplittableRandom(61);
        List<String> texts =
                Stream.generate(() -> text(random)).limit(400).distinct().toList();
        List<String> sorted = texts.stream().sorted(NaturalOrder.INSTANCE).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                int order = NaturalOrder.INSTANCE.compare(sorted.get(i), sorted.get(j));
                assertEquals(Integer.signum(i - j), Integer.signum(order), sorted.get(i) + " " + sorted.get(j));
            }
        }
    }

    private static String text(SplittableRandom random) {
        String letters = "ab0019区";
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(at -> letters.substring(random.nextInt(7)).substring(0, 1))
                .reduce("", String::concat);
    }

    @Test
    void equal_texts_have_one_code() {
        Dictionary dictionary = new Dictionary();
        assertEquals(0, dictionary.code("山区"));
        assertEquals(1, dictionary.code("近郊"));
        assertEquals(0, dictionary.code("山区"));
        assertEquals("近郊", dictionary.word(1));
        assertEquals(2, dictionary.size());
    }

    @Test
    void a_unit_is_found_by_identifier_before_name() {
        Units units = new Units(List.of("n", "s", "北区"), Map.of(0, "北区", 1, "南区"));
        assertEquals(3, units.count());
        assertEquals(OptionalInt.of(1), units.row("s"));
        assertEquals(OptionalInt.of(1), units.row("南区"));
        assertEquals(OptionalInt.of(2), units.row("北区"));
        assertEquals(OptionalInt.empty(), units.row("东区"));
        assertEquals("南区", units.name(1));
        assertEquals("北区", units.name(2));
        assertEquals("n", units.id(0));
        assertEquals(true, units.named());
        assertEquals(false, new Units(units.ids(), Map.of()).named());
    }

    @Test
    void a_name_that_several_units_have_says_none_of_them() {
        Units units = new Units(List.of("u1", "u2", "u3"), Map.of(0, "新区", 2, "新区", 1, "山区"));
        assertEquals(OptionalInt.empty(), units.row("新区"));
        assertEquals(List.of("u1", "u3"), units.called("新区"));
        assertEquals(OptionalInt.of(1), units.row("山区"));
        assertEquals(OptionalInt.of(2), units.row("u3"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(State.class)
    void a_state_is_found_by_its_word_and_number(State state) {
        assertEquals(Optional.of(state), State.named(state.word()));
        assertEquals(state, State.of(state.ordinal()));
    }

    @Test
    void states_have_words_in_both_languages() {
        String words = Stream.of(State.values()).map(State::word).collect(Collectors.joining(", "));
        assertEquals(
                "measured, missing, not applicable, not submitted, withheld, not computable, left out, absent", words);
        assertEquals("未报送", State.NOT_SUBMITTED.chinese());
        assertEquals(Optional.empty(), State.named("lost"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Ties.class)
    void a_tie_rule_is_found_by_its_word(Ties ties) {
        assertEquals(Optional.of(ties), Ties.named(ties.word()));
        assertEquals(Optional.empty(), Ties.named(ties.name()));
    }

    @ParameterizedTest(name = "{0} turns into {1} when sides are exchanged")
    @CsvSource({"<, >", "<=, >=", ">, <", ">=, <=", "==, ==", "!=, !="})
    void a_comparison_seen_from_the_other_side(String sign, String mirrored) {
        Comparison comparison = Stream.of(Comparison.values())
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
        assertEquals(mirrored, comparison.mirrored().sign());
        for (int order = -1; order <= 1; order++) {
            assertEquals(comparison.holds(order), comparison.mirrored().holds(-order));
        }
    }

    @Test
    void a_direction_says_which_side_of_a_target_is_good() {
        assertEquals(Comparison.AT_LEAST, Direction.HIGHER.reaches());
        assertEquals(Comparison.AT_MOST, Direction.LOWER.reaches());
        assertEquals(Rational.ONE, Direction.HIGHER.sign());
        assertEquals(Rational.of(-1), Direction.LOWER.sign());
    }
}
