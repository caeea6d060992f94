package org.tiermark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistyped name is taken for. */
class NearestTest {
    private static final List<String> KNOWN =
            List.of("deduct", "bands", "Deduction", "attain", "Harbour", "朝阳区", "海淀区", "u10", "u1");

    @ParameterizedTest(name = "{0} is taken for {1}")
    @CsvSource({
        "deductt, deduct",
        "dedcut, deduct",
        "DEDUCT, deduct",
        "harbor, Harbour",
        "deducti, deduct",
        "de, deduct",
        "att, attain",
        "朝陽区, 朝阳区",
        "u11, u1",
        "u, u1",
        "ab,",
        "formula,"
    })
    void the_fewest_edits_win_and_of_equal_ones_the_first_in_order(String name, String nearest) {
        assertEquals(Optional.ofNullable(nearest), Nearest.to(name, KNOWN));
    }

    @Test
    void of_many_known_names_the_first_twenty_are_listed() {
        List<String> known = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            known.add("u" + i);
        }
        assertEquals(
                "known: u10, u11, u12, u13, u14, u15, u16, u17, u18, u19, u20, u21, u22, u23, u24, u25, u26, u27,"
                        + " u28, u29, ...",
                Nearest.hint("nowhere", known).in(Language.EN));
        assertEquals("none are known here", Nearest.hint("nowhere", List.of()).in(Language.EN));
    }

    /** Passing over what is too far away changes nothing: each word is compared with each by the whole table. */
    @Test
    void among_many_words_the_nearest_is_the_one_of_a_plain_search() {
        Random random = new Random(20241127);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            words.add(word(random));
        }
        Nearest among = Nearest.among(words);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            String wanted = word(random);
            int allowed = Math.max(1, wanted.length() / 3);
            Optional<String> plain = words.stream()
                    .filter(word -> edits(wanted, word) <= allowed || wanted.length() > 1 && word.startsWith(wanted))
                    .min(Comparator.comparing((String word) -> edits(wanted, word))
                            .thenComparing(Comparator.naturalOrder()));
            String expected =
                    plain.map(word -> "did you mean \"" + word + "\"? ").orElse("");
            String hint = among.hint(wanted).in(Language.EN);
            assertEquals(expected, hint.substring(0, hint.indexOf("known: ")), wanted);
            found += plain.isPresent() ? 1 : 0;
        }
        assertTrue(found > 50 && found < 300, "some are near a word, others are not: " + found);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(7); length > 0; length--) {
            word.append("abc1".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    private static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : Integer.MAX_VALUE;
                if (i > 0 && j > 0) {
                    int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                    edits[i][j] = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + same);
                }
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }
}
