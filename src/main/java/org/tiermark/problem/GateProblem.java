package org.tiermark.problem;

/** What gates find: results that were asked to make the run fail. */
public enum GateProblem implements ProblemCode {
    SCORE_UNDER(
            "G101",
            Severity.ERROR,
            "{unit} scores {score}, below {limit}",
            "see explain for where the points went, or lower the gate",
            "{unit}得分 {score}，低于 {limit}",
            "请用 explain 查看失分，或调低门槛"),
    NO_SCORE(
            "G102",
            Severity.ERROR,
            "{unit} has no score and so is not at least {limit}",
            "send the figures that are missing",
            "{unit}没有得分，达不到 {limit}",
            "请补报缺少的数据"),
    TIER_REACHED(
            "G103",
            Severity.ERROR,
            "{unit} is {tier}; {limit} or worse fails",
            "see explain for why it got this tier, or lower the gate",
            "{unit}等级为 {tier}；{limit} 及以下为不通过",
            "请用 explain 查看定级原因，或调低门槛"),
    NO_TIER(
            "G104",
            Severity.ERROR,
            "{unit} has no tier and so is not better than {limit}",
            "send the figures that are missing",
            "{unit}没有等级，不优于 {limit}",
            "请补报缺少的数据"),
    GOAL_UNMET(
            "G105",
            Severity.ERROR,
            "{unit} does not meet the goal \"{goal}\": {reason}",
            "see explain for its figures",
            "{unit}未达到目标“{goal}”：{reason}",
            "请用 explain 查看相关数据"),
    GOAL_NOT_COMPUTABLE(
            "G106",
            Severity.ERROR,
            "whether {unit} meets the goal \"{goal}\" cannot be computed: {reason}",
            "send the figures that are missing",
            "无法判定{unit}是否达到目标“{goal}”：{reason}",
            "请补报缺少的数据");

    private final Entry entry;

    GateProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
