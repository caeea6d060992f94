package org.tiermark.model;

import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a figure, or of a quantity computed from figures. Missing is never zero. */
public enum State {
    /** There is a number or a text, zero included. */
    MEASURED("measured", "已填报"),
    /** Blank. */
    MISSING("missing", "缺失"),
    /** The indicator does not concern this unit. */
    NOT_APPLICABLE("not applicable", "不适用"),
    /** The unit sent nothing. */
    NOT_SUBMITTED("not submitted", "未报送"),
    /** Known, but not given out. */
    WITHHELD("withheld", "不公开"),
    /** The expression has no value here: division by zero, no base to grow from. */
    NOT_COMPUTABLE("not computable", "无法计算"),
    /** Not a figure's state but an item's: it left its parent's sums ({@code rescale}). */
    LEFT_OUT("left out", "不计入"),
    /** Not a figure's state but an item's: it has no points and takes those of all above with it. */
    ABSENT("absent", "无得分");

    private static final State[] ALL = values();

    private final String word;
    private final String chinese;

    State(String word, String chinese) {
        this.word = word;
        this.chinese = chinese;
    }

    /** The state with this ordinal. */
    public static State of(int ordinal) {
        return ALL[ordinal];
    }

    /** The state a scheme calls by this word. */
    public static Optional<State> named(String word) {
        return Stream.of(ALL).filter(state -> state.word.equals(word)).findFirst();
    }

    /** What schemes and messages call it. */
    public String word() {
        return word;
    }

    /** What Chinese messages call it. */
    public String chinese() {
        return chinese;
    }
}
