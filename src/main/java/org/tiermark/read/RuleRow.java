package org.tiermark.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.problem.Language;
import org.tiermark.rule.Held;
import org.tiermark.rule.Key;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Rule;
import org.tiermark.scheme.Check;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;
import org.tiermark.scheme.Tier;
import org.tiermark.scheme.UnitScheme;

/** What a row of a rule sheet holds. */
enum RuleRow {
    SCHEME("方案", Scheme.class, ""),
    UNITS("单位", UnitScheme.class, "units"),
    INDICATOR("指标", Indicator.class, "indicators"),
    ITEM("事项", Item.class, "items"),
    DEFAULTS("默认", Item.class, "defaults"),
    RULE("规则", Rule.class, "rules"),
    TIER("等级", Tier.class, "tiers"),
    RANKING("排名", Ranking.class, "rankings"),
    GOAL("目标", Goal.class, "goals"),
    CHECK("校验", Check.class, "checks");

    /** What a key holds that is not known. */
    static final Held UNKNOWN = new Held(Object.class, Optional.empty());

    private final String chinese;
    private final Class<?> record;
    private final String key;

    RuleRow(String chinese, Class<?> record, String key) {
        this.chinese = chinese;
        this.record = record;
        this.key = key;
    }

    /** What the first column says of such a row. */
    String word(Language language) {
        return language == Language.ZH ? chinese : name().toLowerCase(Locale.ROOT);
    }

    static Optional<RuleRow> named(String word) {
        String plain = Headers.plain(word);
        return Stream.of(values())
                .filter(sort -> Stream.of(Language.values())
                        .anyMatch(in -> sort.word(in).equals(plain)))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(sort -> sort.word(Language.EN)).toList();
    }

    /** The key under which its object stands in the scheme or item above. */
    String key() {
        return key;
    }

    /** Whether there are several of them, in a list. */
    boolean isListed() {
        return this != UNITS && this != DEFAULTS && this != SCHEME;
    }

    /** What its keys hold; of a rule by its kind. */
    Map<String, Held> types(String kind) {
        Map<String, Held> types = new LinkedHashMap<>();
        Class<?> of = record;
        if (this == RULE) {
            of = Stream.<Class<?>>of(Rule.class.getPermittedSubclasses())
                    .filter(type -> type.getAnnotation(Kind.class).name().equals(kind))
                    .findFirst()
                    .orElse(Kind.class);
        }
        if (of.isRecord()) {
            collect(of, types);
        }
        return types;
    }

    private static void collect(Class<?> record, Map<String, Held> types) {
        for (Key key : Key.all(record)) {
            if (key.inline()) {
                collect(key.type(), types);
            } else if (!key.isPlace()) {
                types.putIfAbsent(key.name(), bare(key.held()));
            }
        }
    }

    private static Held bare(Held held) {
        return held.type() == Optional.class ? held.within().orElse(held) : held;
    }
}
