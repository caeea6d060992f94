package org.tiermark.problem;

/** What can be wrong with figures taken together, each of them sound by itself. */
public enum FigureProblem implements ProblemCode {
    NO_FIGURES(
            "V502",
            Severity.WARNING,
            "{unit} has no figure at all{when}",
            "send its figures, or leave it out of the units",
            "{unit}{when}没有任何数据",
            "请补报数据，或从单位表中去掉"),
    ZERO_DIVISOR(
            "V503",
            Severity.WARNING,
            "{indicator} of {unit} is 0, and \"{text}\" divides by it",
            "correct it; where zero is right, say in the formula what then holds",
            "{unit}的 {indicator} 为 0，而“{text}”以它为除数",
            "请更正；若确为零，请在公式中写明如何计算"),
    COPIED_COLUMN(
            "V511",
            Severity.WARNING,
            "all figures of {indicator} are those of {other}",
            "see that neither was pasted into the column of the other",
            "{indicator} 的全部数据与 {other} 相同",
            "请检查是否误贴"),
    COPIED_PERIOD(
            "V512",
            Severity.WARNING,
            "all figures of {indicator} are those of {other}, a period before",
            "see that the new figures were filled in",
            "{indicator} 的全部数据与上一期（{other}）相同",
            "请检查是否填报了新数据"),
    TOTAL_DIFFERS(
            "V513",
            Severity.WARNING,
            "the row \"{total}\" says {stated} in {indicator}, but its {count} units add up to {sum}",
            "correct the row that is wrong, or leave the total out",
            "“{total}”行的 {indicator} 为 {stated}，而 {count} 个单位之和为 {sum}",
            "请更正有误的一行，或删去汇总行"),
    NO_SHARE(
            "V514",
            Severity.WARNING,
            "{indicator} of {unit} is {value}, {breach}, and the scheme states no range for it",
            "correct it; where there can be such figures, state a range, \"(,)\" for any",
            "{unit}的 {indicator} 为 {value}，{breach}，而方案未写明其 range",
            "请更正；如确可出现这样的数，请写明 range，不限则写“(,)”"),
    PART_ABOVE_WHOLE(
            "V515",
            Severity.WARNING,
            "{part} of {unit} is {value}, more than {whole}, {most} at {other}, of which {indicator} is the share:"
                    + " {text}",
            "correct the one that is wrong; where the part can be more, state a range for {indicator}",
            "{unit}的 {part} 为 {value}，大于 {whole}（{most}，见 {other}），而 {indicator} 以后者为分母：{text}",
            "请更正有误的一个；如分子确可大于分母，请为 {indicator} 写明 range"),
    JUMP(
            "V516",
            Severity.WARNING,
            "{indicator} of {unit} is {value}, and was {before} in {period}: ten times apart or more",
            "see that no point slipped, and that both are counted in the same measure",
            "{unit}的 {indicator} 为 {value}，而 {period} 为 {before}，相差十倍以上",
            "请检查小数点有无错位，两期的计量单位是否一致");

    private final Entry entry;

    FigureProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
