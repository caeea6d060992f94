package org.tiermark.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntUnaryOperator;
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

    /** What a row says in its name that is no sum of all. */
    private static final Set<String> PARTS_AND_MEANS = Set.of("小计", "均", "average", "mean", "avg");

    /** What a decoder writes for what it cannot read. */
    private static final char LOST = '\ufffd';

    /** The byte it starts with in UTF-8. */
    private static final byte FIRST_OF_LOST = (byte) 0xef;

    private final Problems problems;
    private final UnitRegister register;
    private final Interner keys;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Origin> origins = new HashMap<>();
    private final BitSet faulty = new BitSet();
    private final BitSet totals = new BitSet();
    private boolean reporting = true;
    /** Room of parts that were taken in. */
    private final Queue<Interner> spent = new ConcurrentLinkedQueue<>();
    /** How many the last part had that was taken in; the next has about as many. */
    private int usual;

    FileUnits(UnitRegister register, Problems problems) {
        this(register, problems, new Interner());
    }

    private FileUnits(UnitRegister register, Problems problems, Interner keys) {
        this.register = register;
        this.problems = problems;
        this.keys = keys;
    }

    /** The number of a unit, by what the file calls it. */
    int code(byte[] text, int from, int to, Row row, int cell) {
        int before = keys.size();
        int code = keys.code(text, from, to);
        if (code == before && (register.isTold() || !isNumbered(text, from, to))) {
            met(code, row, cell);
        }
        return code;
    }

    /** Whether there is a digit in it, and for sure no letter was lost: never the foot of a table. */
    static boolean isNumbered(byte[] text, int from, int to) {
        boolean numbered = false;
        for (int i = from; i < to; i++) {
            byte letter = text[i];
            if (letter == FIRST_OF_LOST) {
                return false;
            }
            numbered |= letter >= '0' && letter <= '9';
        }
        return numbered;
    }

    private void met(int code, Row row, int cell) {
        String key = keys.word(code);
        boolean lost = key.indexOf(LOST) >= 0;
        boolean unknown = register.isUnknown(key);
        if (!register.isClosed() || unknown) {
            totals.set(code, isTotal(key));
        }
        if (unknown || lost) {
            origins.put(code, row.origin(cell));
        }
        if (lost && reporting) {
            lost(code);
        }
    }

    private void lost(int code) {
        problems.add(Problem.of(TableProblem.LOST_CHARACTER, origin(code)).with("text", key(code)));
    }

    /** Units of a part of the same file, read apart; which of them are new is for the whole to know. */
    FileUnits apart(Problems own) {
        Interner spare = spent.poll();
        FileUnits part = new FileUnits(register, own, spare == null ? new Interner(usual) : spare.emptied());
        part.reporting = false;
        return part;
    }

    /** Makes room for what comes; of so many units so far it says how many there will be. */
    void expect(IntUnaryOperator inAll) {
        keys.expect(inAll.applyAsInt(count()));
    }

    /** Takes back the room of a part that was taken in, for the next. */
    void spend(FileUnits part) {
        spent.add(part.keys);
    }

    /** Takes in the units of a part, so many lines further down; returns the number here of each. */
    int[] take(FileUnits part, int lines) {
        usual = part.count();
        int[] codes = keys.guessed(part.keys);
        for (int i = 0; i < codes.length; i++) {
            int before = keys.size();
            codes[i] = keys.code(part.keys, i);
            if (codes[i] == before && part.totals.get(i)) {
                totals.set(before);
            }
        }
        part.origins.forEach((code, origin) -> {
            if (origins.putIfAbsent(codes[code], origin.down(lines)) == null
                    && key(codes[code]).indexOf(LOST) >= 0) {
                lost(codes[code]);
            }
        });
        part.names.forEach((code, name) -> names.putIfAbsent(codes[code], name));
        part.faulty.stream().forEach(code -> faulty.set(codes[code]));
        return codes;
    }

    static boolean isTotal(String key) {
        String word = Headers.plain(key);
        return TOTALS.contains(word)
                || WHOLES.contains(word)
                || word.length() > 2 && word.charAt(0) == '全' && TOTALS.contains(word.substring(2));
    }

    /** Whether it is the sum of all units above it, not of some of them and no average. */
    static boolean isSum(String key) {
        String word = Headers.plain(key);
        return isTotal(key) && PARTS_AND_MEANS.stream().noneMatch(word::contains);
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

    /** Where a unit that is unknown was first met. */
    Origin origin(int code) {
        return origins.getOrDefault(code, Origin.NONE);
    }

    int count() {
        return keys.size();
    }

    /** Has a register take them over as they are, where it can. */
    boolean into(UnitRegister all) {
        return totals.isEmpty() && all.take(keys, names);
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
