package org.tiermark.check;

import java.util.List;
import java.util.Locale;

/**
 * What the names of rates say that are no shares of a whole: change, which may be below zero, and fulfilment of a plan,
 * which may pass it.
 */
final class RateWords {
    private static final List<String> CHINESE = List.of(
            "增", "减", "升", "降", "涨", "跌", "同比", "环比", "变化", "变动", "偏差", "偏离", "完成", "达成", "执行", "兑现", "计划", "目标", "任务",
            "预算", "指数", "上年", "去年", "上期", "上月", "上季", "基期");
    private static final List<String> STEMS = List.of(
            "growth",
            "change",
            "increase",
            "decrease",
            "deviation",
            "completion",
            "fulfil",
            "achieve",
            "attain",
            "execution",
            "plan",
            "target",
            "quota",
            "budget",
            "index",
            "previous");

    private RateWords() {}

    /** Whether a name has one of the words. */
    static boolean areIn(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return CHINESE.stream().anyMatch(plain::contains) || STEMS.stream().anyMatch(stem -> begins(stem, plain));
    }

    /** Whether a word of a name begins with a stem; what is no letter of the alphabet stands between words. */
    private static boolean begins(String stem, String name) {
        int at = name.indexOf(stem);
        while (at > 0 && name.charAt(at - 1) >= 'a' && name.charAt(at - 1) <= 'z') {
            at = name.indexOf(stem, at + 1);
        }
        return at >= 0;
    }
}
