package org.tiermark.problem;

/** What can be wrong with a scheme. */
public enum SchemeProblem implements ProblemCode {
    NOT_JSON("S101", Severity.ERROR, "this is not valid JSON: {reason}", "mend it here", "此处不是合法的 JSON：{reason}", "请在此处改正"),
    DUPLICATE_KEY("S102", Severity.ERROR, "the key \"{key}\" stands twice in this object", "keep one", "键“{key}”在同一对象中出现两次", "只保留一个"),
    UNKNOWN_KEY("S103", Severity.ERROR, "no key \"{key}\" belongs in {where}", "{hint}", "{where}中没有键“{key}”", "{hint}"),
    MISSING_KEY("S104", Severity.ERROR, "{where} lacks the key \"{key}\"", "add it", "{where}缺少键“{key}”", "请补上"),
    WRONG_SHAPE("S105", Severity.ERROR, "\"{key}\" is {found}, not {wanted}", "write {wanted}", "“{key}”是{found}，不是{wanted}", "请写{wanted}"),
    UNKNOWN_WORD("S106", Severity.ERROR, "\"{key}\" does not know the word \"{value}\"", "{hint}", "“{key}”不认识“{value}”", "{hint}"),
    UNSOUND("S107", Severity.ERROR, "{reason}", "mend {where}", "{reason}", "请改正{where}"),
    DUPLICATE_ID("S108", Severity.ERROR, "the id \"{id}\" is taken already, at {other}", "give one of them another id", "标识“{id}”已被占用（{other}）", "请改用另一个标识"),
    BAD_ID("S109", Severity.ERROR, "\"{id}\" is no id", "write letters, digits and _ only, a letter first; other spellings go into aliases", "“{id}”不能作标识", "只用字母（含汉字）、数字和下划线，以字母开头；其他写法放入 aliases"),
    BAD_INTERVAL("S110", Severity.ERROR, "\"{value}\" is no interval", "write one such as [60,90), or a number", "“{value}”不是区间", "请写成 [60,90) 这样的区间，或一个数"),
    NO_GROUPS("S111", Severity.ERROR, "\"{key}\" differs by group, but no attribute tells groups apart", "state one in units: \"attributes\": [\"group\"]", "“{key}”按组取值，但没有区分组别的属性", "请在 units 中写明 \"attributes\": [\"group\"]"),
    NO_FULL_MARKS("S201", Severity.ERROR, "the item \"{item}\" has no full marks, but its rule \"{kind}\" needs them", "state points", "事项“{item}”没有满分值，而规则“{kind}”需要", "请写明 points"),
    NO_BASE("S202", Severity.ERROR, "the item \"{item}\" does not say what its adjustments start from", "state a base rule: full, none, attain, ratio, bands, curve or formula", "事项“{item}”没有写明基础分", "请写一条基础规则：full、none、attain、ratio、bands、curve 或 formula"),
    NO_CAP("S203", Severity.ERROR, "the item \"{item}\" can pass its full marks ({kind})", "state cap: a number, or \"none\"", "事项“{item}”可能超过满分（{kind}）", "请写明 cap：一个数，或 \"none\""),
    UNKNOWN_KIND("S204", Severity.ERROR, "no rule kind \"{kind}\"", "{hint}", "没有规则种类“{kind}”", "{hint}"),
    NO_FORM("S205", Severity.ERROR, "a ratio where lower is better can be mirrored (2 - value/target) or inverted (target/value)", "state form: mirror or inverse", "越低越好的完成率可取镜像（2 - 实际/目标）或倒数（目标/实际）", "请写明 form：mirror 或 inverse"),
    NO_STEPS("S206", Severity.ERROR, "a part of a step can count in part, not at all, or as a whole", "state steps: exact, whole or begun", "不足一档的部分可以按比例、不计或按一档计", "请写明 steps：exact、whole 或 begun"),
    NO_DIRECTION("S207", Severity.ERROR, "the rule \"{kind}\" must know whether more or less is better", "state direction of the indicator: higher or lower", "规则“{kind}”需要知道越高越好还是越低越好", "请写明指标的 direction：higher 或 lower"),
    BAND_GAP("S208", Severity.ERROR, "the bands leave a gap: {gap}", "close it, or add a band for it", "分档之间有空档：{gap}", "请补上该档"),
    BAND_OVERLAP("S209", Severity.ERROR, "the bands {one} and {other} overlap in {at}", "let each number belong to one band", "分档 {one} 与 {other} 在 {at} 处重叠", "请让每个数只属于一档"),
    NO_INDICATOR("S210", Severity.ERROR, "the item \"{item}\" has no value, but its rule \"{kind}\" reads it", "name its indicator, or state of", "事项“{item}”没有取值，而规则“{kind}”要用", "请写明 indicator 或 of"),
    UNKNOWN_TIER("S211", Severity.ERROR, "no tier \"{tier}\"", "{hint}", "没有等级“{tier}”", "{hint}"),
    UNKNOWN_INDICATOR("S212", Severity.ERROR, "no indicator \"{indicator}\"", "{hint}", "没有指标“{indicator}”", "{hint}"),
    UNKNOWN_VALUE("S213", Severity.ERROR, "\"{value}\" is none of the values of {indicator}", "{hint}", "“{value}”不是 {indicator} 的取值", "{hint}"),
    NOT_POSITIVE("S214", Severity.ERROR, "\"{key}\" of the rule \"{kind}\" in \"{item}\" is {value}, so its points could never be computed", "write it without sign, per above zero", "“{item}”的规则“{kind}”中 {key} 为 {value}，永远无法计算", "请写不带符号的数，per 须大于零"),
    BREAKPOINTS("S215", Severity.ERROR, "the breakpoints {one} and {other} of the curve in \"{item}\" are out of order", "let the values rise throughout, or fall throughout", "“{item}”的折线在 {one} 与 {other} 处次序不对", "请让各点的值一直递增或一直递减"),
    SYNTAX("S301", Severity.ERROR, "{found} does not belong here in \"{text}\"", "{wanted}", "“{text}”中此处不应有{found}", "{wanted}"),
    UNKNOWN_NAME("S302", Severity.ERROR, "nothing is named \"{name}\"", "{hint}", "没有名为“{name}”的量", "{hint}"),
    WRONG_TYPE("S303", Severity.ERROR, "\"{text}\" is {found}, not {wanted}", "write {wanted} here", "“{text}”是{found}，不是{wanted}", "此处请写{wanted}"),
    WRONG_ARGUMENTS("S304", Severity.ERROR, "{function} does not take these arguments", "{wanted}", "{function} 的参数不对", "{wanted}"),
    NAME_TOO_LATE("S305", Severity.ERROR, "\"{name}\" is not known yet at this step", "{hint}", "“{name}”在这一步尚未算出", "{hint}"),
    TOO_DEEP("S306", Severity.ERROR, "the expression is too long or too deeply nested ({limit})", "split it into derived indicators", "表达式过长或嵌套过深（{limit}）", "请拆成派生指标"),
    NO_ROUNDING_MODE("S307", Severity.ERROR, "round() must know which neighbour is taken", "state round with a mode for the scheme, such as { \"decimals\": 2, \"mode\": \"HALF_UP\" }", "round() 需要知道舍入方式", "请在方案中写明 round，例如 { \"decimals\": 2, \"mode\": \"HALF_UP\" }"),
    CIRCLE("S308", Severity.ERROR, "these need one another: {circle}", "break the circle", "以下各量互相依赖：{circle}", "请断开循环"),
    TIER_ORDER("S401", Severity.ERROR, "the tier \"{tier}\" can never be reached: \"{earlier}\" above it takes every score it could have", "put the tiers from best to worst", "等级“{tier}”永远达不到：前面的“{earlier}”已包含其全部分数", "请把等级从高到低排列"),
    LAST_TIER("S402", Severity.ERROR, "the last tier \"{tier}\" has a condition, so some unit could be in none", "leave it without one", "最后一个等级“{tier}”带有条件，可能有单位无等级", "请去掉条件"),
    FREE_TIER("S403", Severity.ERROR, "the tier \"{tier}\" has no condition, so those below it can never be reached", "give it a score or a condition, or put it last", "等级“{tier}”没有条件，后面的等级永远达不到", "请写明分数或条件，或放到最后"),
    POINTS_TOTAL("S404", Severity.ERROR, "the items of \"{item}\" have {sum} points together, not {points}", "mend the points of the items, or of \"{item}\"", "“{item}”各事项满分合计 {sum}，不等于 {points}", "请改正各事项或“{item}”的 points"),
    WEIGHTS("S405", Severity.ERROR, "the weights under \"{item}\" add up to {sum}, not to 1 or 100", "mend them, or state \"normalise\": true", "“{item}”下各权重合计 {sum}，不等于 1 或 100", "请改正，或写明 \"normalise\": true"),
    TIER_GAP("S406", Severity.WARNING, "scores in {gap} belong to no tier's interval and fall to \"{tier}\"", "close the gap", "{gap} 内的分数不属于任何等级区间，将落入“{tier}”", "请补上空档"),
    TIER_OVERLAP("S407", Severity.WARNING, "scores in {overlap} belong to \"{tier}\" and to \"{earlier}\", which takes them", "end one where the other begins: [80,95) and [95,)", "{overlap} 内的分数同时属于“{tier}”和“{earlier}”，按后者计", "请让两个区间首尾相接，如 [80,95) 与 [95,)"),
    TIER_SEQUENCE("S408", Severity.WARNING, "the scores of \"{tier}\" turn back after those of \"{earlier}\"", "put the tiers from best to worst", "“{tier}”的分数区间与“{earlier}”次序相反", "请把等级从高到低排列"),
    SOME_WEIGHTS("S409", Severity.ERROR, "\"{item}\" states no weight, but others under \"{parent}\" do", "state a weight for each, or for none", "“{item}”没有写明权重，而“{parent}”下其他事项写了", "请都写明权重，或都不写"),
    IDLE_WEIGHT("S410", Severity.WARNING, "the weight of \"{item}\" does nothing: \"{parent}\" is no weighted mean", "state \"aggregate\": \"mean\" there, or drop the weight", "“{item}”的权重不起作用：“{parent}”不是加权平均", "请在那里写明 \"aggregate\": \"mean\"，或删除权重"),
    UNUSED_INDICATOR("S501", Severity.WARNING, "the indicator \"{indicator}\" is used nowhere", "use it or drop it", "指标“{indicator}”没有被使用", "请使用或删除"),
    MAY_EXCEED("S502", Severity.WARNING, "nothing keeps \"{item}\" from falling below zero: it can come to {least}", "state a floor: a number, or \"none\"", "“{item}”没有下限，可能降到零分以下：{least}", "请写明 floor：一个数，或 \"none\""),
    UNREACHABLE_RULE("S503", Severity.WARNING, "the base rule {number} of \"{item}\" is never reached: an earlier one always holds", "put the ones with when first", "“{item}”的第 {number} 条基础规则永远用不到：前一条总成立", "请把带 when 的放在前面"),
    NOT_MONOTONE("S504", Severity.WARNING, "a better {indicator} scores worse in \"{item}\": {where}", "mend the points, or the direction of the indicator", "“{item}”中 {indicator} 越好得分反而越低：{where}", "请改正分值或指标的 direction"),
    ZERO_TARGET("S505", Severity.WARNING, "a target of {target} has no ratio in \"{item}\"", "state atZero, or use attain or deduct", "“{item}”的目标值为 {target}，无法计算完成率", "请写明 atZero，或改用 attain、deduct"),
    NOT_COMPUTABLE("S506", Severity.WARNING, "the goal \"{goal}\" can never be computed: {reason}", "state a figure or a rank it can be judged by", "目标“{goal}”无法判定：{reason}", "请给出可据以判定的指标值或名次"),
    UNREACHABLE_TIER("S507", Severity.WARNING, "the tier \"{tier}\" starts at {least}, above the most points there are ({most})", "mend the tier or the points", "等级“{tier}”从 {least} 分起，高于可得的最高分 {most}", "请改正等级或分值"),
    CLIFF("S508", Severity.INFO, "one step across {at} in \"{item}\" costs {points} of {full} points", "see whether that is meant", "“{item}”在 {at} 处一步相差 {points} 分（满分 {full}）", "请确认是否有意如此"),
    DEDUCTED_TWICE("S509", Severity.INFO, "\"{indicator}\" costs points in \"{item}\" and in \"{other}\"", "see whether that is meant", "“{indicator}”在“{item}”和“{other}”中都扣分", "请确认是否有意如此"),
    RELATIVE_OR_POINTS("S510", Severity.WARNING, "\"{text}\" compares the percentages {one} and {other}: relative, or in percentage points?", "write (a - b) / b * 100 for relative; state \"points\" in because for points", "“{text}”比较百分数 {one} 与 {other}：相对幅度还是百分点？", "相对幅度写成 (a - b) / b * 100；百分点请在 because 中写明"),
    NEVER_HOLDS("S511", Severity.WARNING, "\"{text}\" can never hold, by the ranges and numbers the scheme states", "mend the condition or the range", "按方案写明的范围和数值，“{text}”永远不成立", "请改正条件或 range"),
    UNREACHABLE_BAND("S512", Severity.WARNING, "no value can be in the band {band} of \"{item}\": values are in {range}", "drop the band, or widen the range", "“{item}”的分档 {band} 不会有取值：取值范围为 {range}", "请删除该档，或放宽 range"),
    NOTHING_JUDGED("S513", Severity.WARNING, "\"{item}\" gives its full marks whatever {indicator} is: it has no rule", "state a rule, or drop the indicator", "“{item}”没有规则，{indicator} 无论多少都得满分", "请写明规则，或删除 indicator"),
    UNREACHABLE_POINTS("S514", Severity.WARNING, "\"{item}\" can come to {most} at most, of {points} points", "mend the rules or the points", "“{item}”最多得 {most} 分，达不到满分 {points}", "请改正规则或 points");

    private final Entry entry;

    SchemeProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
