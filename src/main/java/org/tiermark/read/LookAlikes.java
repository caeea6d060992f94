package org.tiermark.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;

/**
 * Finds units that are written so alike that they may be one: {@code 朝阳 区} and {@code 朝阳区} differ in blanks or
 * full-width forms only, {@code 朝阳} lacks the last word of {@code 朝阳区}. Asked only where no units file says who is who.
 */
final class LookAlikes {
    private static final List<String> LAST_WORDS = List.of("街道", "区", "县", "市", "旗", "镇", "乡", "省");

    private final UnitRegister register;
    private final IntFunction<Origin> place;
    private final Problems problems;

    /**
     * Readies a search.
     *
     * @param place where a unit was first met, by its row
     */
    LookAlikes(UnitRegister register, IntFunction<Origin> place, Problems problems) {
        this.register = register;
        this.place = place;
        this.problems = problems;
    }

    void report() {
        if (register.isPlain()) {
            return;
        }
        Map<String, Integer> spaced = new HashMap<>();
        for (int row = 0; row < register.count(); row++) {
            if (register.isPlain(row)) {
                continue;
            }
            String id = register.id(row);
            String plain = Headers.withoutBlanks(Numbers.clean(id));
            if (!plain.equals(id)) {
                int other = register.row(plain);
                Integer before = spaced.putIfAbsent(plain, row);
                report(TableProblem.ONE_NAME, row, other >= 0 || before == null ? other : before);
            }
            for (String word : LAST_WORDS) {
                if (plain.length() > word.length() + 1 && plain.endsWith(word)) {
                    String bare = plain.substring(0, plain.length() - word.length());
                    report(TableProblem.LOOK_ALIKE, row, register.row(bare));
                }
            }
        }
    }

    private void report(TableProblem code, int row, int other) {
        if (other < 0) {
            return;
        }
        boolean kept = problems.count(code) < Problems.KEPT_OF_A_CODE;
        Problem problem = Problem.of(code, kept ? place.apply(row) : Origin.NONE);
        problems.add(
                kept
                        ? problem.with("unit", register.id(row))
                                .with("other", register.id(other))
                                .with("place", place.apply(other))
                        : problem);
    }
}
