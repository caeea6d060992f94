package org.tiermark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/** Holds what is found among many names equal to what a plain walk over their texts finds. */
class LookAlikesTest {
    private static final List<String> PIECES =
            List.of("东", "西", "A", "b", "7", " ", "　", "·", "街道", "道", "区", "县", "市", "'", "Ａ", "㎡", "﨑", "，", "-");
    private static final List<String> LAST_WORDS = List.of("街道", "区", "县", "市", "旗", "镇", "乡", "省");

    private static UnitRegister register(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        UnitRegister register = new UnitRegister();
        for (int unit = 0; unit < count; unit++) {
            StringBuilder name = new StringBuilder();
            for (int piece = random.nextInt(1, 6); piece > 0; piece--) {
                name.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String id = name.toString().strip();
            register.add(id.isEmpty() ? "区" : id, "");
        }
        return register;
    }

    @Test
    void what_is_found_is_what_a_walk_over_the_texts_finds() {
        for (long seed = 1; seed <= 20; seed++) {
            check(register(seed, 400));
        }
    }

    @Test
    void rows_of_several_parts_are_told_in_their_order() {
        UnitRegister register = register(21, 200_000);
        assertTrue(register.count() > 3 * (1 << 14), () -> register.count() + " units are too few");
        check(register);
    }

    private static void check(UnitRegister register) {
        Problems problems = new Problems();
        new LookAlikes(register, row -> new Origin("figures", row + 1, 0), problems).report();
        List<String> expected = expected(register);
        int kept = 0;
        Map<TableProblem, Integer> counts = new HashMap<>();
        List<String> expectedKept = new ArrayList<>();
        for (String line : expected) {
            TableProblem code = TableProblem.valueOf(line.substring(0, line.indexOf(':')));
            if (counts.merge(code, 1, Integer::sum) <= Problems.KEPT_OF_A_CODE) {
                expectedKept.add(line);
                kept++;
            }
        }
        assertTrue(kept > 0);
        assertEquals(expected.size(), problems.count());
        assertEquals(
                expectedKept, problems.list().stream().map(LookAlikesTest::line).toList());
    }

    private static String line(Problem problem) {
        return problem.code() + ":" + problem.terms().get("unit").in(Language.EN) + ">"
                + problem.terms().get("other").in(Language.EN);
    }

    private static List<String> expected(UnitRegister register) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> spaced = new HashMap<>();
        for (int row = 0; row < register.count(); row++) {
            String id = register.id(row);
            String plain = Headers.withoutBlanks(Numbers.clean(id));
            if (!plain.equals(id)) {
                int other = register.row(plain);
                Integer before = spaced.putIfAbsent(plain, row);
                add(lines, TableProblem.ONE_NAME, register, id, other >= 0 || before == null ? other : before);
            }
            for (String word : LAST_WORDS) {
                if (plain.length() > word.length() + 1 && plain.endsWith(word)) {
                    String bare = plain.substring(0, plain.length() - word.length());
                    add(lines, TableProblem.LOOK_ALIKE, register, id, register.row(bare));
                }
            }
        }
        return lines;
    }

    private static void add(List<String> lines, TableProblem code, UnitRegister register, String id, int other) {
        if (other >= 0) {
            lines.add(code + ":" + id + ">" + register.id(other));
        }
    }
}
