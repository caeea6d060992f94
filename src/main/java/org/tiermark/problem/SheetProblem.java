package org.tiermark.problem;

/** What can be wrong with a scheme written as a rule sheet. */
public enum SheetProblem implements ProblemCode {
    NO_HEADER(
            "S151",
            Severity.ERROR,
            "none of the first {rows} rows is the header of a rule sheet",
            "name the first column row (or 行类型); tiermark convert scheme.json -o sheet.csv writes one",
            "前 {rows} 行中没有规则表的表头",
            "请把第一列命名为“行类型”（或 row）；可用 tiermark convert scheme.json -o sheet.csv 生成样例"),
    UNKNOWN_ROW(
            "S152", Severity.ERROR, "no row of a rule sheet holds \"{row}\"", "{hint}", "规则表没有“{row}”这种行", "{hint}"),
    UNKNOWN_ITEM(
            "S153", Severity.ERROR, "no row above is the item \"{item}\"", "{hint}", "上方没有标识为“{item}”的事项行", "{hint}"),
    TWICE(
            "S154",
            Severity.ERROR,
            "there is a row \"{row}\" already, at {other}",
            "keep one",
            "已有“{row}”行（{other}）",
            "只保留一行");

    private final Entry entry;

    SheetProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
