package org.tiermark.problem;

/** What a scheme says that cannot be meant, or is better said otherwise. */
public enum SchemeLint implements ProblemCode {
    TIER_ORDER(
            "S401",
            Severity.ERROR,
            "the tier \"{tier}\" can never be reached: \"{earlier}\" above it takes every score it could have",
            "put the tiers from best to worst",
            "等级“{tier}”永远达不到：前面的“{earlier}”已包含其全部分数",
            "请把等级从高到低排列"),
    LAST_TIER(
            "S402",
            Severity.ERROR,
            "the last tier \"{tier}\" has a condition, so some unit could be in none",
            "leave it without one",
            "最后一个等级“{tier}”带有条件，可能有单位无等级",
            "请去掉条件"),
    FREE_TIER(
            "S403",
            Severity.ERROR,
            "the tier \"{tier}\" has no condition, so those below it can never be reached",
            "give it a score or a condition, or put it last",
            "等级“{tier}”没有条件，后面的等级永远达不到",
            "请写明分数或条件，或放到最后"),
    POINTS_TOTAL(
            "S404",
            Severity.ERROR,
            "the items of \"{item}\" have {sum} points together, not {points}",
            "mend the points of the items, or of \"{item}\"",
            "“{item}”各事项满分合计 {sum}，不等于 {points}",
            "请改正各事项或“{item}”的 points"),
    WEIGHTS(
            "S405",
            Severity.ERROR,
            "the weights under \"{item}\" add up to {sum}, not to 1 or 100",
            "mend them, or state \"normalise\": true",
            "“{item}”下各权重合计 {sum}，不等于 1 或 100",
            "请改正，或写明 \"normalise\": true"),
    TIER_GAP(
            "S406",
            Severity.WARNING,
            "scores in {gap} belong to no tier's interval and fall to \"{tier}\"",
            "close the gap",
            "{gap} 内的分数不属于任何等级区间，将落入“{tier}”",
            "请补上空档"),
    TIER_OVERLAP(
            "S407",
            Severity.WARNING,
            "scores in {overlap} belong to \"{tier}\" and to \"{earlier}\", which takes them",
            "end one where the other begins: [80,95) and [95,)",
            "{overlap} 内的分数同时属于“{tier}”和“{earlier}”，按后者计",
            "请让两个区间首尾相接，如 [80,95) 与 [95,)"),
    TIER_SEQUENCE(
            "S408",
            Severity.WARNING,
            "the scores of \"{tier}\" turn back after those of \"{earlier}\"",
            "put the tiers from best to worst",
            "“{tier}”的分数区间与“{earlier}”次序相反",
            "请把等级从高到低排列"),
    SOME_WEIGHTS(
            "S409",
            Severity.ERROR,
            "\"{item}\" states no weight, but others under \"{parent}\" do",
            "state a weight for each, or for none",
            "“{item}”没有写明权重，而“{parent}”下其他事项写了",
            "请都写明权重，或都不写"),
    IDLE_WEIGHT(
            "S410",
            Severity.WARNING,
            "the weight of \"{item}\" does nothing: \"{parent}\" is no weighted mean",
            "state \"aggregate\": \"mean\" there, or drop the weight",
            "“{item}”的权重不起作用：“{parent}”不是加权平均",
            "请在那里写明 \"aggregate\": \"mean\"，或删除权重"),
    UNUSED_INDICATOR(
            "S501",
            Severity.WARNING,
            "the indicator \"{indicator}\" is used nowhere",
            "use it or drop it",
            "指标“{indicator}”没有被使用",
            "请使用或删除"),
    MAY_EXCEED(
            "S502",
            Severity.WARNING,
            "\"{item}\" can fall below zero ({least}): no floor holds",
            "state a floor: a number, or \"none\"",
            "“{item}”可能降到零分以下（{least}）：没有下限",
            "请写明 floor：一个数，或 \"none\""),
    UNREACHABLE_RULE(
            "S503",
            Severity.WARNING,
            "the base rule {number} of \"{item}\" is never reached: an earlier one always holds",
            "put the ones with when first",
            "“{item}”的第 {number} 条基础规则永远用不到：前一条总成立",
            "请把带 when 的放在前面"),
    NOT_MONOTONE(
            "S504",
            Severity.WARNING,
            "a better {indicator} scores worse in \"{item}\": {where}",
            "mend the points, or the direction of the indicator",
            "“{item}”中 {indicator} 越好得分反而越低：{where}",
            "请改正分值或指标的 direction"),
    ZERO_TARGET(
            "S505",
            Severity.WARNING,
            "a target of {target} has no ratio in \"{item}\"",
            "state atZero, or use attain or deduct",
            "“{item}”的目标值为 {target}，无法计算完成率",
            "请写明 atZero，或改用 attain、deduct"),
    NOT_COMPUTABLE(
            "S506",
            Severity.WARNING,
            "the goal \"{goal}\" can never be computed: {reason}",
            "state a figure or a rank it can be judged by",
            "目标“{goal}”无法判定：{reason}",
            "请给出可据以判定的指标值或名次"),
    UNREACHABLE_TIER(
            "S507",
            Severity.WARNING,
            "the tier \"{tier}\" starts at {least}, above the most points there are ({most})",
            "mend the tier or the points",
            "等级“{tier}”从 {least} 分起，高于可得的最高分 {most}",
            "请改正等级或分值"),
    CLIFF(
            "S508",
            Severity.INFO,
            "one step across {at} in \"{item}\" costs {points} of {full} points",
            "see whether that is meant",
            "“{item}”在 {at} 处一步相差 {points} 分（满分 {full}）",
            "请确认是否有意如此"),
    DEDUCTED_TWICE(
            "S509",
            Severity.INFO,
            "\"{indicator}\" costs points in \"{item}\" and in \"{other}\"",
            "see whether that is meant",
            "“{indicator}”在“{item}”和“{other}”中都扣分",
            "请确认是否有意如此"),
    RELATIVE_OR_POINTS(
            "S510",
            Severity.WARNING,
            "\"{text}\" compares the percentages {one} and {other}: 12% against 10% is 2 points, or 20% relative",
            "write (a - b) / b * 100 for relative; state \"points\" in because for points",
            "“{text}”比较百分数 {one} 与 {other}：12% 比 10% 高 2 个百分点，或相对高 20%",
            "相对幅度写成 (a - b) / b * 100；百分点请在 because 中写明"),
    NEVER_HOLDS(
            "S511",
            Severity.WARNING,
            "\"{text}\" can never hold, by the ranges and numbers the scheme states",
            "mend the condition or the range",
            "按方案写明的范围和数值，“{text}”永远不成立",
            "请改正条件或 range"),
    UNREACHABLE_BAND(
            "S512",
            Severity.WARNING,
            "no value can be in the band {band} of \"{item}\": values are in {range}",
            "drop the band, or widen the range",
            "“{item}”的分档 {band} 不会有取值：取值范围为 {range}",
            "请删除该档，或放宽 range"),
    NOTHING_JUDGED(
            "S513",
            Severity.WARNING,
            "\"{item}\" gives its full marks whatever {indicator} is: it has no rule",
            "state a rule, or drop the indicator",
            "“{item}”没有规则，{indicator} 无论多少都得满分",
            "请写明规则，或删除 indicator"),
    UNREACHABLE_POINTS(
            "S514",
            Severity.WARNING,
            "\"{item}\" can come to {most} at most, of {points} points",
            "mend the rules or the points",
            "“{item}”最多得 {most} 分，达不到满分 {points}",
            "请改正规则或 points"),
    TWO_SLOPES(
            "S515",
            Severity.WARNING,
            "two prices for one quantity in \"{item}\" add up: at {at} {both} points; a text with two slopes"
                    + " means {marginal} (each for its own stretch), {replaced} (the second for all)"
                    + " or {only} (only the second)",
            "state one deduction with a curve for the first, with when for the others",
            "“{item}”对同一个量有两档扣分且会累加：{at} 处扣 {both} 分；"
                    + "两段斜率的原文可指 {marginal}（各段分别计）、{replaced}（全部按后一档）或 {only}（只计后一档）",
            "前一种请写成一条带 curve 的扣分，后两种请用 when 分开"),
    NO_TOTAL(
            "S516",
            Severity.WARNING,
            "{nobody}: it goes by the score, and the scheme makes no total (aggregate none)",
            "go by an item, or state another aggregate",
            "{nobody}：依据的是总分，而方案不计总分（aggregate 为 none）",
            "请改以某个事项为依据，或写明其他 aggregate");

    private final Entry entry;

    SchemeLint(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
