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
            "请更正；若确为零，请在公式中写明如何计算");

    private final Entry entry;

    FigureProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
