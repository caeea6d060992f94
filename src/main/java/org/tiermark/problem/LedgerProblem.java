package org.tiermark.problem;

/** What can be wrong with a file of manual entries. */
public enum LedgerProblem implements ProblemCode {
    NO_LIST(
            "W101",
            Severity.ERROR,
            "this holds no entries",
            "write a list of objects, or a header with {wanted} and a row an entry",
            "其中没有条目",
            "请写成对象列表，或以 {wanted} 为表头、每行一条"),
    MISSING_KEY(
            "W102", Severity.ERROR, "this entry does not say its {key}", "write {key}", "该条目没有写明 {key}", "请补上 {key}"),
    UNKNOWN_UNIT("W103", Severity.ERROR, "no unit \"{unit}\" has figures", "{hint}", "没有单位“{unit}”的数据", "{hint}"),
    UNKNOWN_ITEM("W104", Severity.ERROR, "the scheme has no item \"{item}\"", "{hint}", "方案中没有事项“{item}”", "{hint}"),
    POINTS_OR_RULE(
            "W105",
            Severity.ERROR,
            "this entry says {found}",
            "state points to add or take off, or the rule that is waived",
            "该条目{found}",
            "请写明加减的分值 points，或不予适用的规则 rule，二者之一"),
    BAD_POINTS(
            "W106",
            Severity.ERROR,
            "\"{value}\" is no number of points",
            "write one such as -2.5",
            "“{value}”不是分值",
            "请写 -2.5 这样的数"),
    UNKNOWN_RULE(
            "W107",
            Severity.ERROR,
            "\"{rule}\" is no adjustment of the item \"{item}\" that could be waived",
            "{hint}",
            "“{rule}”不是事项“{item}”中可不予适用的规则",
            "{hint}"),
    BAD_DATE(
            "W108",
            Severity.ERROR,
            "\"{value}\" is no date",
            "write one such as 2022-12-31",
            "“{value}”不是日期",
            "请写 2022-12-31 这样的日期"),
    NO_AS_OF(
            "W109",
            Severity.ERROR,
            "this entry expires on {date}, and nobody said which day is to be judged by",
            "give --as-of=DATE",
            "该条目于 {date} 到期，但没有指明以哪一天为准",
            "请用 --as-of=日期 指明"),
    EXPIRED(
            "W110",
            Severity.INFO,
            "this entry for {unit} expired on {date} and was left out",
            "",
            "{unit}的该条目已于 {date} 到期，未予采用",
            ""),
    UNKNOWN_KEY("W111", Severity.WARNING, "nobody reads \"{key}\" of an entry", "{hint}", "条目中的“{key}”不会被读取", "{hint}"),
    REPEATED(
            "W112",
            Severity.WARNING,
            "this entry for {unit} stands here and, alike, at {other}",
            "keep one; if both are meant, tell them apart by reason or document",
            "{unit}的该条目在此处和 {other} 重复且相同",
            "只保留一处；若确为两条，请在理由或文号中加以区分");

    private final Entry entry;

    LedgerProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
