package org.tiermark.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiermark.problem.Language;

/** What the columns of a rule sheet are called: by key, or by a Chinese name. */
final class RuleHeaders {
    /** The column that says what a row holds. */
    static final String ROW = "row";
    /** The column that says in which item a row belongs. */
    static final String IN = "in";

    private static final Map<String, String> CHINESE = new LinkedHashMap<>();

    static {
        String[] names = {
            ROW,
            "行类型",
            IN,
            "所属事项",
            "id",
            "标识",
            "name",
            "名称",
            "kind",
            "规则种类",
            "points",
            "分值",
            "when",
            "条件",
            "of",
            "取数",
            "per",
            "每",
            "steps",
            "不足一档",
            "target",
            "目标值",
            "met",
            "达成条件",
            "otherwise",
            "未达成得分",
            "form",
            "越低越好的算法",
            "ends",
            "两端",
            "to",
            "改为",
            "cap",
            "上限",
            "floor",
            "下限",
            "once",
            "只计一次",
            "tierAtMost",
            "等级不高于",
            "tierDown",
            "等级下调",
            "rankLast",
            "列末位",
            "unranked",
            "不排名",
            "because",
            "理由",
            "source",
            "依据",
            "indicator",
            "数据指标",
            "weight",
            "权重",
            "aggregate",
            "汇总",
            "items",
            "下级事项",
            "missing",
            "缺失处理",
            "round",
            "取整",
            "counts",
            "计入上级",
            "owner",
            "责任单位",
            "warn",
            "预警",
            "aliases",
            "别名",
            "measure",
            "计量单位",
            "range",
            "取值范围",
            "integer",
            "整数",
            "values",
            "可取的词",
            "direction",
            "方向",
            "formula",
            "公式",
            "score",
            "得分区间",
            "share",
            "名额比例",
            "by",
            "排序依据",
            "on",
            "精度",
            "ties",
            "并列",
            "within",
            "分组",
            "assert",
            "应当成立",
            "message",
            "提示",
            "version",
            "版本",
            "title",
            "标题",
            "period",
            "周期",
            "key",
            "单位列",
            "attributes",
            "属性",
            "peers",
            "比较范围",
            "tokens",
            "缺失记号"
        };
        for (int i = 0; i < names.length; i += 2) {
            CHINESE.put(names[i], names[i + 1]);
        }
    }

    private RuleHeaders() {}

    /** Keys in the order in which their columns stand; those nobody knows come last. */
    static List<String> ordered(Set<String> keys) {
        List<String> ordered = new ArrayList<>(CHINESE.keySet());
        ordered.retainAll(keys);
        keys.stream().filter(key -> !CHINESE.containsKey(key)).forEach(ordered::add);
        return ordered;
    }

    /** What a key's column is called. */
    static String of(String key, Language language) {
        return language == Language.ZH ? CHINESE.getOrDefault(key, key) : key;
    }

    /** The key of a column; the header itself where it is none of those known. */
    static String key(String header) {
        String plain = header.strip();
        return CHINESE.entrySet().stream()
                .filter(names -> names.getValue().equals(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(plain);
    }
}
