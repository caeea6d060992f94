package org.tiermark.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.tiermark.model.Worker;
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
    private static final byte[][] ENDINGS =
            LAST_WORDS.stream().map(Spelling::of).toArray(byte[][]::new);
    /** Rows one thread looks at at a time. */
    private static final int ROWS = 1 << 14;

    private static final int UNUSUAL = -1;

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
        IntList[] found = new IntList[(register.count() + ROWS - 1) / ROWS];
        Worker.each(found.length, part -> found[part] = found(part * ROWS));
        Map<String, Integer> spaced = new HashMap<>();
        for (IntList pairs : found) {
            for (int i = 0; i < pairs.size(); i += 2) {
                if (pairs.get(i + 1) == UNUSUAL) {
                    unusual(pairs.get(i), spaced);
                } else {
                    report(TableProblem.LOOK_ALIKE, pairs.get(i), pairs.get(i + 1));
                }
            }
        }
    }

    /** Rows of a part, each followed by the one it is like, or by what says that it is written unusually. */
    private IntList found(int from) {
        IntList found = new IntList();
        for (int row = from, end = Math.min(from + ROWS, register.count()); row < end; row++) {
            if (register.isPlain(row)) {
                continue;
            }
            if (!register.isClean(row)) {
                found.add(row);
                found.add(UNUSUAL);
                continue;
            }
            for (byte[] ending : ENDINGS) {
                int other = register.withoutEnding(row, ending);
                if (other >= 0) {
                    found.add(row);
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** Looks for what a row is like that has blanks, full-width forms or the like. */
    private void unusual(int row, Map<String, Integer> spaced) {
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
