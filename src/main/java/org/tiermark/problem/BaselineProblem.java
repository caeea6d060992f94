package org.tiermark.problem;

/** What can be wrong with a baseline: the problems that are known or accepted already. */
public enum BaselineProblem implements ProblemCode {
    NO_BASELINE(
            "W201",
            Severity.ERROR,
            "this is no baseline: {reason}",
            "give a file written with --write-baseline",
            "这不是基线文件：{reason}",
            "请给出 --write-baseline 写出的文件"),
    NO_DAY(
            "W202",
            Severity.ERROR,
            "what is accepted here expires on {date}, and nobody said which day is to be judged by",
            "give --as-of=DATE",
            "此处的接受到 {date} 为止，但没有指明以哪一天为准",
            "请用 --as-of=日期 指明"),
    NO_REASON(
            "W203",
            Severity.ERROR,
            "what is accepted until {date} has no reason",
            "state its reason",
            "接受到 {date} 为止，但没有理由",
            "请写明 reason"),
    EXPIRED(
            "W204",
            Severity.WARNING,
            "this was accepted until {date} ({reason}) and counts again",
            "mend what it is about, or accept it anew",
            "接受期限 {date} 已过（{reason}），重新计入",
            "请改正，或重新接受"),
    GONE(
            "W205",
            Severity.INFO,
            "problems of the baseline that do not occur any more: {count}",
            "write it anew with --write-baseline",
            "基线中已不再出现的问题：{count} 个",
            "请用 --write-baseline 重写基线"),
    KNOWN("W206", Severity.INFO, "problems in the baseline, not listed: {count}", "", "在基线中而未列出的问题：{count} 个", "");

    private final Entry entry;

    BaselineProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
