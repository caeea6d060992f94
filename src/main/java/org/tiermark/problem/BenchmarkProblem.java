package org.tiermark.problem;

/** What can be wrong with a file of published means, control values and targets, or with what a scheme asks of it. */
public enum BenchmarkProblem implements ProblemCode {
    NO_BENCHMARKS(
            "D201",
            Severity.ERROR,
            "this holds no benchmarks",
            "write a list of objects, or a header with {wanted} and a row for each indicator and period",
            "其中没有基准值",
            "请写成对象列表，或以 {wanted} 为表头，每个指标、每个周期一行"),
    NO_INDICATOR(
            "D202", Severity.ERROR, "this row names no indicator", "write its id or name", "此行没有写明指标", "请写明指标的标识或名称"),
    UNKNOWN_BENCHMARK_INDICATOR(
            "D203",
            Severity.ERROR,
            "the scheme has no indicator \"{indicator}\" that holds numbers",
            "{hint}",
            "方案中没有数值指标“{indicator}”",
            "{hint}"),
    UNKNOWN_BENCHMARK_UNIT(
            "D204", Severity.ERROR, "no unit \"{unit}\" has figures", "{hint}", "没有单位“{unit}”的数据", "{hint}"),
    UNKNOWN_GROUP(
            "D205",
            Severity.WARNING,
            "no unit has the {attribute} \"{text}\"{when}",
            "{hint}",
            "{when}没有单位的 {attribute} 为“{text}”",
            "{hint}"),
    BAD_BENCHMARK(
            "D206",
            Severity.ERROR,
            "{benchmark} is \"{value}\", which cannot be read",
            "{reason}",
            "{benchmark} 为“{value}”，无法读取",
            "{reason}"),
    BENCHMARK_OUT_OF_RANGE(
            "D207",
            Severity.ERROR,
            "{benchmark} is {value}, {breach}",
            "correct it, or widen the indicator's range",
            "{benchmark} 为 {value}，{breach}",
            "请更正，或放宽指标的 range"),
    REPEATED_BENCHMARK(
            "D208",
            Severity.WARNING,
            "{benchmark} of {whom}{when} stands here and, alike, at {other}",
            "keep one",
            "{whom}{when}的 {benchmark} 在此处和 {other} 重复且相同",
            "只保留一处"),
    BENCHMARK_CONFLICT(
            "D209",
            Severity.ERROR,
            "{benchmark} of {whom}{when} is {value} here but {otherValue} at {other}",
            "keep the one that is right",
            "{whom}{when}的 {benchmark} 在此处为 {value}，而在 {other} 为 {otherValue}",
            "请保留正确的一处"),
    NO_SUCH_PERIOD(
            "D210",
            Severity.INFO,
            "there are no figures of {period}, so this row was not read",
            "nothing to do if the period is right",
            "没有 {period} 的数据，此行未读取",
            "若周期无误则无需处理"),
    NOTHING_STATED(
            "D211",
            Severity.WARNING,
            "this row states none of {wanted} for {indicator}",
            "fill it in, or drop the row",
            "此行没有给出 {indicator} 的 {wanted}",
            "请补填或删除此行"),
    UNREAD_KEY(
            "D212", Severity.WARNING, "nobody reads \"{key}\" of a benchmark", "{hint}", "基准值中的“{key}”不会被读取", "{hint}"),
    NOT_GIVEN(
            "D213",
            Severity.WARNING,
            "no file gives {benchmark}{when}, which \"{text}\" needs: it is missing for every unit",
            "name the file that has it: --benchmarks FILE",
            "没有任何文件提供{when}的 {benchmark}，而“{text}”需要它：对所有单位都按缺失处理",
            "请用 --benchmarks 文件 提供"),
    NONE_FOR_UNIT(
            "D214",
            Severity.WARNING,
            "no file gives {benchmark} of {unit}{when}: it is missing there",
            "add it for the unit, its group or all units",
            "没有任何文件提供{unit}{when}的 {benchmark}：按缺失处理",
            "请为该单位、其分组或全部单位补上"),
    MEAN_DIFFERS(
            "D215",
            Severity.INFO,
            "the published mean of {indicator}{whom}{when} is {published}, the mean of the figures {computed}",
            "see that both count the same units; mean({indicator}) is always the computed one",
            "{indicator}{whom}{when}的公布平均值为 {published}，而按数据算得 {computed}",
            "请核对两者的单位范围是否一致；mean({indicator}) 总是算得的平均值");

    private final Entry entry;

    BenchmarkProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
