package org.tiermark.problem;

/** What can be wrong with a figure. */
public enum ValueProblem implements ProblemCode {
    NOT_A_NUMBER(
            "V401",
            Severity.ERROR,
            "{indicator} of {unit} is \"{value}\", not a number",
            "{hint}",
            "{unit}的 {indicator} 为“{value}”，不是数",
            "{hint}"),
    NOT_PLAIN(
            "V402",
            Severity.ERROR,
            "{indicator} of {unit} is \"{value}\", not a plain decimal",
            "write {plain}",
            "{unit}的 {indicator} 为“{value}”，不是普通小数",
            "请写 {plain}"),
    OUT_OF_RANGE(
            "V403",
            Severity.ERROR,
            "{indicator} of {unit} is {value}, {breach}",
            "correct it, or widen the indicator's range",
            "{unit}的 {indicator} 为 {value}，{breach}",
            "请更正，或放宽指标的 range"),
    NOT_WHOLE(
            "V404",
            Severity.ERROR,
            "{indicator} of {unit} is {value}, not a whole number",
            "correct it, or drop integer from the indicator",
            "{unit}的 {indicator} 为 {value}，不是整数",
            "请更正，或去掉指标的 integer"),
    MULTIPLIER(
            "V405",
            Severity.ERROR,
            "{indicator} of {unit} is \"{value}\", with the multiplier {word}",
            "write it out: {plain}",
            "{unit}的 {indicator} 为“{value}”，带有倍数“{word}”",
            "请写成 {plain}"),
    WRONG_MEASURE(
            "V406",
            Severity.ERROR,
            "{indicator} of {unit} is \"{value}\", but is counted {measure}",
            "convert it if need be, and write the number alone",
            "{unit}的 {indicator} 为“{value}”，而该指标{measure}",
            "必要时请换算，只写数字"),
    TOO_LONG(
            "V407",
            Severity.ERROR,
            "{indicator} of {unit} has more than {limit} digits",
            "correct it",
            "{unit}的 {indicator} 超过 {limit} 位数字",
            "请更正"),
    UNKNOWN_VALUE(
            "V408",
            Severity.ERROR,
            "{indicator} of {unit} is \"{value}\", none of its values",
            "{hint}",
            "{unit}的 {indicator} 为“{value}”，不在可选值之中",
            "{hint}"),
    MIXED_SHARES(
            "V409",
            Severity.WARNING,
            "figures of {indicator} at most 1: {count}, such as {value} of {unit}; the others are {least} to {most}:"
                    + " shares among percentages?",
            "write all of them as percentages, 95 and not 0.95",
            "{indicator} 有 {count} 个数不大于 1（如{unit}的 {value}），其余在 {least} 到 {most} 之间：是否混用了小数和百分数？",
            "请统一写成百分数，如 95 而不是 0.95"),
    NORMALISED(
            "V410",
            Severity.INFO,
            "{indicator} of {unit} is \"{value}\", read as {plain}",
            "write {plain}",
            "{unit}的 {indicator} 为“{value}”，已读作 {plain}",
            "请写 {plain}"),
    ASSERTION_FAILS(
            "V501",
            Severity.ERROR,
            "{unit}: {message} ({text}; {figures})",
            "correct the figures",
            "{unit}：{message}（{text}；{figures}）",
            "请更正数据"),
    ASSERTION_DOUBTFUL(
            "V504",
            Severity.WARNING,
            "{unit}: {message} ({text}; {figures})",
            "see that the figures are right",
            "{unit}：{message}（{text}；{figures}）",
            "请核实数据"),
    DERIVED_OUT_OF_RANGE(
            "V505",
            Severity.ERROR,
            "{indicator} of {unit} comes to {value}, outside {range} ({text}; {figures})",
            "correct the figures it is made of, or widen the indicator's range",
            "{unit}的 {indicator} 算得 {value}，超出 {range}（{text}；{figures}）",
            "请更正其来源数据，或放宽指标的 range");

    private final Entry entry;

    ValueProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
