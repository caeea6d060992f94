package org.tiermark.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;
import org.tiermark.problem.TableProblem;

/** The units one file names, numbered in the order they are first met, and what was found wrong with them. */
final class FileUnits {
    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "小计", "平均", "平均值", "平均数", "均值", "总和", "total", "sum", "average", "mean", "avg");

    /** What a row for all of them may be called, alone or before such a word. */
    private static final Set<String> WHOLES = Set.of("全国", "全省", "全市", "全州", "全盟", "全区", "全县", "全旗", "全镇");

    /** What a decoder writes for what it cannot read. */
    private static final char LOST = '\ufffd';

    private final Problems problems;
    private final UnitRegister register;
    private final Interner keys = new Interner();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Origin> origins = new HashMap<>();
    private final BitSet faulty = new BitSet();
    private final BitSet totals = new BitSet();

    FileUnits(UnitRegister register, Problems problems) {
        this.register = register;
        this.problems = problems;
    }

    /** The number of a unit, by what the file calls it. */
    int code(char[] text, int from, int to, Row row, int cell) {
        int before = keys.size();
        int code = keys.code(text, from, to);
        if (code == before) {
            met(code, row, cell);
        }
        return code;
    }

    private void met(int code, Row row, int cell) {
        String key = keys.word(code);
        if (key.indexOf(LOST) >= 0) {
            problems.add(
                    Problem.of(TableProblem.LOST_CHARACTER, row.origin(cell)).with("text", key));
        }
        if (!register.isClosed()) {
            totals.set(code, isTotal(key));
        } else if (register.find(key) < 0) {
            totals.set(code, isTotal(key));
            origins.put(code, row.origin(cell));
        }
    }

    static boolean isTotal(String key) {
        String word = Headers.plain(key);
        return TOTALS.contains(word)
                || WHOLES.contains(word)
                || word.length() > 2 && word.charAt(0) == '全' && TOTALS.contains(word.substring(2));
    }

    /** Whether it is no unit but the foot of a table. */
    boolean isTotal(int code) {
        return totals.get(code);
    }

    /** Notes what a unit is called for people. */
    void name(int code, String name) {
        if (!name.isEmpty() && !name.equals(keys.word(code))) {
            names.putIfAbsent(code, name);
        }
    }

    String key(int code) {
        return keys.word(code);
    }

    String name(int code) {
        return names.getOrDefault(code, keys.word(code));
    }

    /** What messages call a unit. */
    String label(int code) {
        int row = register.find(keys.word(code));
        return row >= 0 ? register.name(row) : name(code);
    }

    /** Where a unit that a units file does not know was first met. */
    Origin origin(int code) {
        return origins.getOrDefault(code, Origin.NONE);
    }

    int count() {
        return keys.size();
    }

    BitSet faulty() {
        return faulty;
    }

    /** Reports what is wrong, or was normalised, with a figure of a unit. */
    void report(Problem problem, int code) {
        problems.add(problem.with("unit", label(code)));
        if (problem.severity() == Severity.ERROR) {
            faulty.set(code);
        }
    }

    Problems problems() {
        return problems;
    }
}
