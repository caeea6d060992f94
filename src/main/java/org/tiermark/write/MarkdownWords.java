package org.tiermark.write;

import org.tiermark.problem.Wording;

/** What a notice says besides what is said on a terminal as well. */
final class MarkdownWords {
    static final Wording ANNEX = new Wording("Annex: ranking", "附表：名次");
    static final Wording PROBLEMS = new Wording("Problems", "问题");
    static final Wording[] PROBLEM = {
        new Wording("place", "位置"),
        new Wording("severity", "级别"),
        new Wording("code", "代码"),
        new Wording("message", "说明")
    };

    private MarkdownWords() {}
}
