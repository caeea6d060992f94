package org.tiermark.write;

import org.tiermark.problem.Wording;

/** What is said of mistakes together: how many there are, and in which files. */
final class ProblemWords {
    static final Wording MORE = new Wording("... and {count} more of {code}", "……另有 {count} 条 {code}");
    static final Wording ERRORS = new Wording("{count} errors", "{count} 个错误");
    static final Wording ONE_ERROR = new Wording("1 error", "1 个错误");
    static final Wording WARNINGS = new Wording("{count} warnings", "{count} 个警告");
    static final Wording ONE_WARNING = new Wording("1 warning", "1 个警告");
    static final Wording NOTES = new Wording("{count} notes", "{count} 条提示");
    static final Wording ONE_NOTE = new Wording("1 note", "1 条提示");
    static final Wording RULE = new Wording("rule", "依据");
    static final Wording EFFECT = new Wording("effect", "影响");
    static final Wording FIX = new Wording("fix", "处理");
    static final Wording NONE = new Wording("no problems", "没有问题");
    static final Wording CHECKED = new Wording("checked {files}", "已检查 {files}");
    static final Wording ROWS = new Wording("{file} ({rows})", "{file}（{rows}）");

    private ProblemWords() {}
}
