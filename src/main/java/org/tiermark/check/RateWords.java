package org.tiermark.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the names of rates say that are no shares of a whole: change, which may be below zero, and fulfilment of a plan,
 * which may pass it.
 */
final class RateWords {
    private static final Pattern CHINESE =
            Pattern.compile("增|减|升|降|涨|跌|同比|环比|变化|变动|偏差|偏离|完成|达成|执行|兑现|计划|目标|任务|预算|指数|上年|去年|上期|上月|上季|基期");
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
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

    private RateWords() {}

    /** Whether a name has one of the words. */
    static boolean areIn(String name) {
        return CHINESE.matcher(name).find()
                || BETWEEN_WORDS
                        .splitAsStream(name.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> STEMS.stream().anyMatch(word::startsWith));
    }
}
