package org.tiermark.cli;

import org.tiermark.problem.Wording;

/** How a run ends, from the best to what outweighs all others when several apply. */
public enum ExitCode {
    OK(0, "ran to the end, nothing at or above --fail-on", "运行完毕，没有达到 --fail-on 级别的问题"),
    FOUND(
            1,
            "ran to the end; problems, disagreements or gates at or above --fail-on",
            "运行完毕，有达到 --fail-on 级别的问题、不一致或未过的门槛"),
    NOT_EVALUATED(
            3,
            "could not evaluate: file missing or unreadable, no rows, errors in scheme or figures",
            "无法评定：文件缺失或无法读取、没有数据、方案或数据有错误"),
    USAGE(2, "usage: unknown option, bad value, missing operand", "用法错误：未知选项、取值不当、缺少文件"),
    BUG(70, "a bug of tiermark", "tiermark 自身的缺陷"),
    BROKEN_PIPE(141, "broken pipe", "管道已关闭"),
    INTERRUPTED(130, "interrupted", "被中断");

    private final int code;
    private final Wording meaning;

    ExitCode(int code, String en, String zh) {
        this.code = code;
        this.meaning = new Wording(en, zh);
    }

    /** What the process returns. */
    public int code() {
        return code;
    }

    /** What it means, as help says it. */
    public Wording meaning() {
        return meaning;
    }

    /** The one of two that outweighs the other. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
