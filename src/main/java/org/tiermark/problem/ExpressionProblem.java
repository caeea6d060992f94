package org.tiermark.problem;

/** What can be wrong with a scheme's expressions. */
public enum ExpressionProblem implements ProblemCode {
    SYNTAX(
            "S301",
            Severity.ERROR,
            "{found} does not belong here in \"{text}\"",
            "{wanted}",
            "“{text}”中此处不应有{found}",
            "{wanted}"),
    UNKNOWN_NAME("S302", Severity.ERROR, "nothing is named \"{name}\"", "{hint}", "没有名为“{name}”的量", "{hint}"),
    WRONG_TYPE(
            "S303",
            Severity.ERROR,
            "\"{text}\" is {found}, not {wanted}",
            "write {wanted} here",
            "“{text}”是{found}，不是{wanted}",
            "此处请写{wanted}"),
    WRONG_ARGUMENTS(
            "S304",
            Severity.ERROR,
            "{function} does not take these arguments",
            "{wanted}",
            "{function} 的参数不对",
            "{wanted}"),
    NAME_TOO_LATE(
            "S305", Severity.ERROR, "\"{name}\" is not known yet at this step", "{hint}", "“{name}”在这一步尚未算出", "{hint}"),
    TOO_DEEP(
            "S306",
            Severity.ERROR,
            "the expression is too long or too deeply nested ({limit})",
            "split it into derived indicators",
            "表达式过长或嵌套过深（{limit}）",
            "请拆成派生指标"),
    NO_ROUNDING_MODE(
            "S307",
            Severity.ERROR,
            "round() must know which neighbour is taken",
            "state round with a mode for the scheme, such as { \"decimals\": 2, \"mode\": \"HALF_UP\" }",
            "round() 需要知道舍入方式",
            "请在方案中写明 round，例如 { \"decimals\": 2, \"mode\": \"HALF_UP\" }"),
    CIRCLE(
            "S308",
            Severity.ERROR,
            "these need one another: {circle}",
            "break the circle",
            "以下各量互相依赖：{circle}",
            "请断开循环"),
    SET_ALONE(
            "S309",
            Severity.ERROR,
            "\"{name}\" stands for several quantities, not for one",
            "say which: mean({name}), median({name}), max({name}), count({name}) ...",
            "“{name}”代表多个量，不是一个",
            "请写明取哪个：mean({name})、median({name})、max({name})、count({name}) 等"),
    ROWS_ELSEWHERE(
            "S310",
            Severity.ERROR,
            "\"{name}\" is a column of rows, of which a unit has several",
            "make an indicator of them, with the same \"rows\" and a formula such as sum({name}), and name that",
            "“{name}”是明细行的列，一个单位有多行",
            "请另设一个 rows 相同、公式如 sum({name}) 的指标，再引用该指标");

    private final Entry entry;

    ExpressionProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
