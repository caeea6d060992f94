package org.tiermark.problem;

/** What can be wrong with what units declare of themselves. */
public enum SubmissionProblem implements ProblemCode {
    POINTS_DIFFER(
            "M101",
            Severity.ERROR,
            "{unit} claims {claimed} in \"{subject}\", computed {computed} (difference {difference}): {cause}",
            "correct the claim, or the figures behind it",
            "{unit}申报“{subject}”为 {claimed}，核算为 {computed}（差 {difference}）：{cause}",
            "请更正申报，或更正所依据的数据"),
    SCORE_DIFFERS(
            "M102",
            Severity.ERROR,
            "{unit} claims a score of {claimed}, computed {computed} (difference {difference}): {cause}",
            "correct the claim, or the figures behind it",
            "{unit}申报总分 {claimed}，核算为 {computed}（差 {difference}）：{cause}",
            "请更正申报，或更正所依据的数据"),
    TIER_DIFFERS(
            "M103",
            Severity.ERROR,
            "{unit} claims the tier {claimed}, computed {computed}: {cause}",
            "correct the claim, or the figures behind it",
            "{unit}申报等级 {claimed}，核算为 {computed}：{cause}",
            "请更正申报，或更正所依据的数据"),
    RANK_DIFFERS(
            "M104",
            Severity.ERROR,
            "{unit} claims place {claimed} in \"{subject}\", computed {computed}: {cause}",
            "correct the claim, or the figures behind it",
            "{unit}申报“{subject}”第 {claimed} 名，核算为 {computed}：{cause}",
            "请更正申报，或更正所依据的数据"),
    NOT_DECLARED(
            "M105",
            Severity.WARNING,
            "units with figures that declared nothing ({count}): {units}",
            "send what they declare, or leave them out if only some have to",
            "有数据但没有申报的单位（{count} 个）：{units}",
            "请补充申报；如只需部分单位申报，可不处理"),
    NOT_IN_FIGURES(
            "M106",
            Severity.ERROR,
            "\"{unit}\" declared something but is not among the units scored",
            "{hint}",
            "“{unit}”有申报，但不在评定单位之中",
            "{hint}"),
    DECLARED_TWICE(
            "M107",
            Severity.ERROR,
            "{unit} declared already, at {other}",
            "keep one of the two",
            "{unit}已在 {other} 申报",
            "两处只留其一"),
    NOT_A_NUMBER(
            "M108",
            Severity.ERROR,
            "{unit} claims \"{claimed}\" in \"{subject}\", not a number",
            "write a plain decimal, or leave it blank if nothing is claimed",
            "{unit}申报“{subject}”为“{claimed}”，不是数",
            "请写普通小数；没有申报请留空"),
    NO_CLAIMS(
            "M109",
            Severity.ERROR,
            "there is no header with a column for the units and one that can be compared; found: {found}",
            "name the columns unit, score, tier, a ranking or an item: {known}",
            "没有同时含单位列和可比对列的表头；现有：{found}",
            "请使用单位、得分、等级、排名或事项作为列名：{known}"),
    NOT_COMPARED(
            "M110",
            Severity.INFO,
            "the column \"{column}\" names nothing that is computed and is not compared",
            "{hint}",
            "“{column}”列不对应任何核算结果，未比对",
            "{hint}"),
    NOTHING_DECLARED(
            "M111",
            Severity.ERROR,
            "no unit that was scored declares anything",
            "see that the submission belongs to these figures",
            "参评单位均无申报内容",
            "请确认申报文件与数据相符");

    private final Entry entry;

    SubmissionProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
