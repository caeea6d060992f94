package org.tiermark.problem;

/** What can be wrong with the shape of a scheme. */
public enum SchemeProblem implements ProblemCode {
    NOT_JSON(
            "S101",
            Severity.ERROR,
            "this is not valid JSON: {reason}",
            "mend it here",
            "此处不是合法的 JSON：{reason}",
            "请在此处改正"),
    DUPLICATE_KEY(
            "S102",
            Severity.ERROR,
            "the key \"{key}\" stands twice in this object",
            "keep one",
            "键“{key}”在同一对象中出现两次",
            "只保留一个"),
    UNKNOWN_KEY(
            "S103", Severity.ERROR, "no key \"{key}\" belongs in {where}", "{hint}", "{where}中没有键“{key}”", "{hint}"),
    MISSING_KEY("S104", Severity.ERROR, "{where} lacks the key \"{key}\"", "add it", "{where}缺少键“{key}”", "请补上"),
    WRONG_SHAPE(
            "S105",
            Severity.ERROR,
            "\"{key}\" is {found}, not {wanted}",
            "write {wanted}",
            "“{key}”是{found}，不是{wanted}",
            "请写{wanted}"),
    UNKNOWN_WORD(
            "S106",
            Severity.ERROR,
            "\"{key}\" does not know the word \"{value}\"",
            "{hint}",
            "“{key}”不认识“{value}”",
            "{hint}"),
    UNSOUND("S107", Severity.ERROR, "{reason}", "mend {where}", "{reason}", "请改正{where}"),
    DUPLICATE_ID(
            "S108",
            Severity.ERROR,
            "the id \"{id}\" is taken already, at {other}",
            "give one of them another id",
            "标识“{id}”已被占用（{other}）",
            "请改用另一个标识"),
    BAD_ID(
            "S109",
            Severity.ERROR,
            "\"{id}\" is no id",
            "write letters, digits and _ only, a letter first; other spellings go into aliases",
            "“{id}”不能作标识",
            "只用字母（含汉字）、数字和下划线，以字母开头；其他写法放入 aliases"),
    BAD_INTERVAL(
            "S110",
            Severity.ERROR,
            "\"{value}\" is no interval",
            "write one such as [60,90), or a number",
            "“{value}”不是区间",
            "请写成 [60,90) 这样的区间，或一个数"),
    NO_GROUPS(
            "S111",
            Severity.ERROR,
            "\"{key}\" differs by group, but no attribute tells groups apart",
            "state one in units: \"attributes\": [\"group\"]",
            "“{key}”按组取值，但没有区分组别的属性",
            "请在 units 中写明 \"attributes\": [\"group\"]"),
    NO_FULL_MARKS(
            "S201",
            Severity.ERROR,
            "the item \"{item}\" has no full marks, but its rule \"{kind}\" needs them",
            "state points",
            "事项“{item}”没有满分值，而规则“{kind}”需要",
            "请写明 points"),
    NO_BASE(
            "S202",
            Severity.ERROR,
            "the item \"{item}\" does not say what its adjustments start from",
            "state a base rule: full, none, attain, ratio, bands, curve or formula",
            "事项“{item}”没有写明基础分",
            "请写一条基础规则：full、none、attain、ratio、bands、curve 或 formula"),
    NO_CAP(
            "S203",
            Severity.ERROR,
            "the item \"{item}\" has no cap, though {kind} can pass full marks",
            "state cap: a number, or \"none\"",
            "事项“{item}”没有上限，而规则“{kind}”可以超过满分",
            "请写明 cap：一个数，或 \"none\""),
    UNKNOWN_KIND("S204", Severity.ERROR, "no rule kind \"{kind}\"", "{hint}", "没有规则种类“{kind}”", "{hint}"),
    NO_FORM(
            "S205",
            Severity.ERROR,
            "a ratio where lower is better can be mirrored (2 - value/target) or inverted (target/value)",
            "state form: mirror or inverse",
            "越低越好的完成率可取镜像（2 - 实际/目标）或倒数（目标/实际）",
            "请写明 form：mirror 或 inverse"),
    NO_STEPS(
            "S206",
            Severity.ERROR,
            "0.6 of a step can count in part, not at all, or as a whole one: {exact}, {whole} or {begun} points",
            "state steps: exact, whole or begun",
            "0.6 档可以按比例、不计或按一档计：分别为 {exact}、{whole}、{begun} 分",
            "请写明 steps：exact、whole 或 begun"),
    NO_DIRECTION(
            "S207",
            Severity.ERROR,
            "the rule \"{kind}\" must know whether more or less is better",
            "state direction of the indicator: higher or lower",
            "规则“{kind}”需要知道越高越好还是越低越好",
            "请写明指标的 direction：higher 或 lower"),
    BAND_GAP(
            "S208",
            Severity.ERROR,
            "the bands leave a gap: {gap}",
            "close it, or add a band for it",
            "分档之间有空档：{gap}",
            "请补上该档"),
    BAND_OVERLAP(
            "S209",
            Severity.ERROR,
            "the bands {one} and {other} overlap in {at}",
            "let each number belong to one band",
            "分档 {one} 与 {other} 在 {at} 处重叠",
            "请让每个数只属于一档"),
    NO_INDICATOR(
            "S210",
            Severity.ERROR,
            "the item \"{item}\" has no value, but its rule \"{kind}\" reads it",
            "name its indicator, or state of",
            "事项“{item}”没有取值，而规则“{kind}”要用",
            "请写明 indicator 或 of"),
    UNKNOWN_TIER("S211", Severity.ERROR, "no tier \"{tier}\"", "{hint}", "没有等级“{tier}”", "{hint}"),
    UNKNOWN_INDICATOR("S212", Severity.ERROR, "no indicator \"{indicator}\"", "{hint}", "没有指标“{indicator}”", "{hint}"),
    UNKNOWN_VALUE(
            "S213",
            Severity.ERROR,
            "\"{value}\" is none of the values of {indicator}",
            "{hint}",
            "“{value}”不是 {indicator} 的取值",
            "{hint}"),
    NOT_POSITIVE(
            "S214",
            Severity.ERROR,
            "\"{key}\" of the rule \"{kind}\" in \"{item}\" is {value}, so its points could never be computed",
            "write it without sign, per above zero",
            "“{item}”的规则“{kind}”中 {key} 为 {value}，永远无法计算",
            "请写不带符号的数，per 须大于零"),
    BREAKPOINTS(
            "S215",
            Severity.ERROR,
            "the breakpoints {one} and {other} of the curve in \"{item}\" are out of order",
            "let the values rise throughout, or fall throughout",
            "“{item}”的折线在 {one} 与 {other} 处次序不对",
            "请让各点的值一直递增或一直递减"),
    NO_SHARE_ROUNDING(
            "S216",
            Severity.ERROR,
            "{share} of {units} units is {exact} places, for the tier \"{tier}\"",
            "state shareRounding: FLOOR gives {down}, HALF_UP {half}, CEILING {up}",
            "等级“{tier}”：{units} 个单位的 {share} 是 {exact} 个名额",
            "请写明 shareRounding：FLOOR 得 {down}，HALF_UP 得 {half}，CEILING 得 {up}"),
    NO_ON_TIE(
            "S217",
            Severity.ERROR,
            "units can be alike at the last place of the tier \"{tier}\"",
            "state onTie: admit lets all of them in, refuse none",
            "等级“{tier}”的最后一个名额可能有并列",
            "请写明 onTie：admit 全部入选，refuse 全部不入选"),
    SHARE_OF_NOTHING(
            "S218",
            Severity.ERROR,
            "the tier \"{tier}\" takes a share of the ranked units, but nothing is ranked",
            "state a ranking; the first one counts",
            "等级“{tier}”按参与排名的单位取比例，但没有排名",
            "请写明排名，以第一个为准"),
    ONCE_ALONE(
            "S219",
            Severity.WARNING,
            "in \"{item}\" the key \"{once}\" of once stands with one {kind} only",
            "spell it alike in all the rules of which the largest counts",
            "“{item}”中 once 的“{once}”只有一条 {kind}",
            "请在只计最大者的各条规则中写成一样");

    private final Entry entry;

    SchemeProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
