package org.tiermark.write;

import org.tiermark.problem.Wording;

/** What explain says around the sentences of ledgers. */
final class ExplanationWords {
    static final Wording ORDER = new Wording(
            "order: read > indicators > checks > items, parts first (value, base, adjustments in file order, ledger, "
                    + "floor and cap, rounding) > score > tiers and rankings with their vetoes > goals",
            "顺序：读入 > 指标 > 校验 > 事项，先下级后上级（取值、基础分、按文件顺序加减分、台账、下限与上限、舍入） > 总分" + " > 等级与排名（含否决） > 目标");
    static final Wording NAMED = new Wording("{name} ({id})", "{name}（{id}）");
    static final Wording SCORE = new Wording("score {score}", "得分 {score}");
    static final Wording NO_SCORE = new Wording("no score", "无得分");
    static final Wording TIER = new Wording("tier {tier}", "等级 {tier}");
    static final Wording RANK = new Wording("{ranking} {rank}", "{ranking} {rank}");
    static final Wording WITHIN = new Wording("{ranking} {rank} in {group}", "{ranking} {rank}（{group}）");
    static final Wording UNRANKED = new Wording("not ranked in {ranking}: {reason}", "{ranking} 未排名：{reason}");
    static final Wording VALUE = new Wording("value {value}", "取值 {value}");
    static final Wording FULL = new Wording("full marks {full}", "满分 {full}");
    static final Wording OWNER = new Wording("owner {owner}", "责任单位 {owner}");
    static final Wording BESIDE = new Wording("not part of the total", "不计入总分");
    static final Wording POINTS = new Wording("points", "得分");
    static final Wording NO_POINTS = new Wording("no points: {state}", "无得分：{state}");
    static final Wording EXACTLY = new Wording(" (exactly {ratio})", "（准确值 {ratio}）");
    static final Wording TIERS = new Wording("tiers tried", "等级判定");
    static final Wording GIVEN = new Wording("given", "评定");
    static final Wording PASSED = new Wording("no", "否");
    static final Wording VETOES = new Wording("vetoes", "否决");
    static final Wording GOALS = new Wording("goals", "目标");
    static final Wording WARNINGS = new Wording("early warnings", "预警");
    static final Wording LOSSES = new Wording("losses by owner", "按责任单位汇总失分");
    static final Wording NOBODY = new Wording("(no owner)", "（未注明）");
    static final Wording DECISIONS = new Wording("decided by hand", "人工决定");
    static final Wording AFTER = new Wording("after", "调整后");
    static final Wording COLON = new Wording(": ", "：");

    private ExplanationWords() {}
}
