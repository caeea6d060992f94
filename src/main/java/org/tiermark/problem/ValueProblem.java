package org.tiermark.problem;

/** What can be wrong with a figure. */
public enum ValueProblem implements ProblemCode {
    ASSERTION_FAILS("V501", Severity.ERROR, "{unit}: {message} ({text}; {figures})", "correct the figures", "{unit}：{message}（{text}；{figures}）", "请更正数据");

    private final Entry entry;

    ValueProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
