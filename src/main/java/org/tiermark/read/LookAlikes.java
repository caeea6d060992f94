package org.tiermark.read;

import java.util.ArrayList;
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

    /**
     * A row and what it is like.
     *
     * @param code what is reported of it
     * @param row of the unit, from 0
     * @param other a row, from 0; below zero where none is like it but perhaps one that is written unusually as well
     * @param plain how a row would be written usually that is not; else nothing
     */
    private record Likeness(TableProblem code, int row, int other, String plain) {}

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
        List<List<Likeness>> found = new ArrayList<>();
        int parts = (register.count() + ROWS - 1) / ROWS;
        for (int part = 0; part < parts; part++) {
            found.add(new ArrayList<>());
        }
        Worker.each(parts, part -> look(part * ROWS, found.get(part)));
        Map<String, Integer> spaced = new HashMap<>();
        for (List<Likeness> part : found) {
            for (Likeness one : part) {
                boolean unusual = one.code() == TableProblem.ONE_NAME;
                Integer before = unusual ? spaced.putIfAbsent(one.plain(), one.row()) : null;
                report(one.code(), one.row(), one.other() >= 0 || before == null ? one.other() : before);
            }
        }
    }

    /** Looks for what the rows of a part are like. */
    private void look(int from, List<Likeness> found) {
        for (int row = from, end = Math.min(from + ROWS, register.count()); row < end; row++) {
            if (register.isPlain(row)) {
                continue;
            }
            if (!register.isClean(row)) {
                unusual(row, found);
                continue;
            }
            for (byte[] ending : ENDINGS) {
                int other = register.withoutEnding(row, ending);
                if (other >= 0) {
                    found.add(new Likeness(TableProblem.LOOK_ALIKE, row, other, ""));
                }
            }
        }
    }

    /** Looks for what a row is like that has blanks, full-width forms or the like. */
    private void unusual(int row, List<Likeness> found) {
        String id = register.id(row);
        String plain = Headers.withoutBlanks(Numbers.clean(id));
        if (!plain.equals(id)) {
            found.add(new Likeness(TableProblem.ONE_NAME, row, register.row(plain), plain));
        }
        for (String word : LAST_WORDS) {
            if (plain.length() > word.length() + 1 && plain.endsWith(word)) {
                int other = register.row(plain.substring(0, plain.length() - word.length()));
                if (other >= 0) {
                    found.add(new Likeness(TableProblem.LOOK_ALIKE, row, other, ""));
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
