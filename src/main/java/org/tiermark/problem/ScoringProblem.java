package org.tiermark.problem;

/** What can go wrong while scoring and ranking. */
public enum ScoringProblem implements ProblemCode {
    NO_POINTS(
            "R101",
            Severity.ERROR,
            "{unit} has no points in \"{item}\": {cause}",
            "send the figure, or state a missing policy for the item",
            "{unit}的“{item}”没有得分：{cause}",
            "请补报数据，或为该事项写明 missing 办法"),
    TOO_LARGE(
            "R102",
            Severity.ERROR,
            "numbers grow past the stated size in \"{item}\" ({limit})",
            "round an earlier step of its formula",
            "“{item}”中的数超过规定大小（{limit}）",
            "请在公式的前一步舍入"),
    NO_PERIOD(
            "R103",
            Severity.ERROR,
            "there are no figures for the period {period}",
            "name one of: {known}",
            "没有 {period} 的数据",
            "请选用：{known}"),
    WITHOUT_VALUES(
            "R104",
            Severity.ERROR,
            "{unit} cannot be averaged in \"{item}\": a part is zero or below",
            "a geometric or harmonic mean needs parts above zero; state a floor for the parts",
            "{unit}在“{item}”中无法取平均：某部分不大于零",
            "几何或调和平均要求各部分大于零，请为其写明 floor"),
    NO_VALUE(
            "R106",
            Severity.ERROR,
            "{unit} has no points in \"{item}\": {cause}",
            "correct the figures or the rule, or state a missing policy for the item",
            "{unit}的“{item}”没有得分：{cause}",
            "请更正数据或规则，或为该事项写明 missing 办法"),
    NOBODY(
            "R105",
            Severity.ERROR,
            "the scheme covers none of the units",
            "mend units.when, or send figures of units it covers",
            "方案不涵盖任何单位",
            "请改正 units.when，或报送所涵盖单位的数据"),
    UNDECIDED_TIER(
            "R107",
            Severity.WARNING,
            "{unit} is passed over for the tier \"{tier}\", as {when} cannot be decided: {cause}",
            "say in the condition what holds then; where a figure is missing, send it",
            "{unit}未能评为“{tier}”，因无法判定 {when}：{cause}",
            "请在条件中写明此时如何判定；如缺数据，请补报");

    private final Entry entry;

    ScoringProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
