package org.tiermark.problem;

/** What can be wrong with files of rows of which a unit has several, or with what a scheme asks of them. */
public enum RowsProblem implements ProblemCode {
    NO_ROWS_FILE(
            "D301",
            Severity.ERROR,
            "\"{indicator}\" is made of rows called \"{rows}\", but no file has them",
            "name the file: --rows {rows}=FILE; one with a header alone says that nobody has any",
            "“{indicator}”由明细“{rows}”汇总，但没有任何文件提供",
            "请用 --rows {rows}=文件 指明；只有表头的文件表示均无明细"),
    UNKNOWN_ROWS(
            "D302",
            Severity.ERROR,
            "no indicator of the scheme is made of rows called \"{rows}\"",
            "{hint}",
            "方案中没有由明细“{rows}”汇总的指标",
            "{hint}"),
    UNKNOWN_ROWS_UNIT("D303", Severity.ERROR, "no unit \"{unit}\" has figures", "{hint}", "没有单位“{unit}”的数据", "{hint}"),
    NO_ONCE_COLUMN(
            "D304",
            Severity.ERROR,
            "\"{indicator}\" counts rows alike in \"{column}\" once, but the file has no such column",
            "add it, or mend \"once\"; there are: {found}",
            "“{indicator}”按“{column}”只计一次，但文件中没有该列",
            "请添加该列或改正 once；现有：{found}"),
    NONE_OF_PERIOD(
            "D305",
            Severity.WARNING,
            "none of the rows called \"{rows}\" is of {period}: every unit is taken to have none",
            "nothing to do if that is so",
            "明细“{rows}”中没有 {period} 的行：按所有单位均无处理",
            "若确实如此则无需处理"),
    OUTSIDE_PERIODS(
            "D306",
            Severity.INFO,
            "this row is of {period}, of which there are no figures, and was not read",
            "nothing to do if the period is right",
            "此行属于 {period}，而该周期没有数据，未读取",
            "若周期无误则无需处理"),
    NONE_AT_ALL(
            "D307",
            Severity.INFO,
            "there is a header but no row: every unit is taken to have none",
            "nothing to do if that is so",
            "只有表头：按所有单位均无处理",
            "若确实如此则无需处理"),
    AGAIN(
            "D308",
            Severity.WARNING,
            "{column} \"{text}\" of {unit} counts in {period} and also, at {other}, in {otherPeriod}",
            "leave it in the period it belongs to, or write another {column}",
            "{unit}的 {column}“{text}”既计入 {period}，又在 {other} 计入 {otherPeriod}",
            "请只保留在所属周期，或改写 {column}");

    private final Entry entry;

    RowsProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
