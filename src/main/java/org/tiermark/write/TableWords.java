package org.tiermark.write;

import org.tiermark.problem.Wording;

/** Headings and sentences of the ranking and its summary. */
final class TableWords {
    static final Wording TITLE = new Wording("{title} ({scheme} {version})", "{title}（{scheme} {version}）");
    static final Wording PERIOD = new Wording(", period {period}", "，{period}");
    static final Wording RANK = new Wording("rank", "名次");
    static final Wording UNIT = new Wording("unit", "单位");
    static final Wording NAME = new Wording("name", "名称");
    static final Wording SCORE = new Wording("score", "得分");
    static final Wording TIER = new Wording("tier", "等级");
    static final Wording CHANGE = new Wording("change", "变化");
    static final Wording AS_COMPUTED = new Wording("as computed", "调整前");
    static final Wording LOSSES = new Wording("largest losses", "主要失分");
    static final Wording NEW = new Wording("new", "新增");
    static final Wording NOT_RANKED = new Wording("not ranked: {reason}", "未排名：{reason}");
    static final Wording NO_SCORE = new Wording("no score", "无得分");

    static final Wording UNITS = new Wording("units", "单位");
    static final Wording TIERS = new Wording("tiers", "等级");
    static final Wording SCORES = new Wording("scores", "得分");
    static final Wording GOALS = new Wording("goals", "目标");
    static final Wording OWNERS = new Wording("owners", "责任单位");
    static final Wording WARNINGS = new Wording("warnings", "预警");
    static final Wording VETOES = new Wording("vetoes", "否决");
    static final Wording BOUNDARIES = new Wording("boundary", "边界");
    static final Wording ALL_RANKED = new Wording("{units}, all ranked", "共 {units} 个，全部排名");
    static final Wording SOME_RANKED = new Wording("{units}, {ranked} ranked", "共 {units} 个，{ranked} 个排名");
    static final Wording WITHOUT_RANK = new Wording("{count} not ranked: {reason}", "{count} 个未排名：{reason}");
    static final Wording WITHOUT_RANK_IN =
            new Wording("{count} not ranked in {ranking}: {reason}", "{count} 个未列入{ranking}：{reason}");
    static final Wording GONE =
            new Wording("gone since the last result: {count} ({units})", "上次结果中有、本次没有：{count} 个（{units}）");
    static final Wording COUNTED = new Wording("{name} {count}", "{name} {count} 个");
    static final Wording TIERLESS = new Wording("none {count}", "无等级 {count} 个");
    static final Wording SPREAD = new Wording(
            "mean {mean}, median {median}, highest {highest} ({best}), lowest {lowest} ({worst})",
            "平均 {mean}，中位数 {median}，最高 {highest}（{best}），最低 {lowest}（{worst}）");
    static final Wording GOAL = new Wording(
            "{goal}: {met} met, {unmet} unmet, {not} not computable", "{goal}：{met} 个达标，{unmet} 个未达标，{not} 个无法判定");
    static final Wording OWNER =
            new Wording("{owner}: points lost {lost}, goals unmet {unmet}", "{owner}：失 {lost} 分，{unmet} 项目标未达标");
    static final Wording WARNED = new Wording("{on}: {count} ({units})", "{on}：{count} 个（{units}）");
    static final Wording NOTED = new Wording("{unit}: {text}", "{unit}：{text}");
    static final Wording MORE = new Wording("... and {count} more", "……另有 {count} 条");
    static final Wording COMMA = new Wording(", ", "，");
    static final Wording SEMICOLON = new Wording("; ", "；");

    private TableWords() {}
}
