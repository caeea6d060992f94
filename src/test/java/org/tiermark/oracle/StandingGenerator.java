package org.tiermark.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.oracle.DraftScope.Extra;

/** Makes tiers, rankings and goals. */
final class StandingGenerator {
    private static final List<String> TIERS = List.of("优秀", "良好", "达标", "基本达标", "不达标");

    private final Draft draft;
    private final Dice dice;
    /** Tiers may name ranks, or rankings may name the tier; both would be a circle. */
    private final Extra tiersKnow;

    StandingGenerator(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
        this.tiersKnow = dice.chance(50) ? Extra.RANKS : Extra.SCORE;
    }

    /** Chooses names first, for vetoes have to know them. */
    void plan() {
        if (draft.wants(GeneratorFeature.TIERS, 88)) {
            draft.tiers.addAll(TIERS.subList(0, dice.between(2, TIERS.size())));
        }
        if (draft.wants(GeneratorFeature.RANKINGS, 88)) {
            draft.rankings.addAll(List.of("rank", "rank_in_group", "名次3").subList(0, dice.between(1, 3)));
        }
    }

    /**
     * Adds what was planned.
     *
     * @param total what the items are worth, where that is known
     */
    void add(Optional<String> total) {
        if (!draft.tiers.isEmpty()) {
            addTiers(new BigDecimal(total.orElse("20")));
        }
        ArrayNode rankings = draft.scheme.putArray("rankings");
        draft.rankings.forEach(id -> rankings.add(ranking(id)));
        if (rankings.isEmpty()) {
            draft.scheme.remove("rankings");
        }
        if (draft.wants(GeneratorFeature.GOALS, 70)) {
            addGoals();
        }
    }

    private DraftScope scope(Set<Extra> known) {
        Set<Extra> names = EnumSet.of(Extra.SCORE, Extra.ITEMS);
        names.addAll(known);
        return new DraftScope(Optional.empty(), List.copyOf(draft.columns), List.copyOf(draft.finishedItems), names);
    }

    private void addTiers(BigDecimal total) {
        ArrayNode tiers = draft.scheme.putArray("tiers");
        Set<Extra> known = draft.rankings.isEmpty() ? Set.of() : EnumSet.of(tiersKnow);
        ConditionGenerator conditions = new ConditionGenerator(draft, scope(known));
        int percent = dice.between(70, 95);
        for (String name : draft.tiers) {
            ObjectNode tier = tiers.addObject().put("name", name);
            if (tiers.size() == draft.tiers.size()) {
                return;
            }
            BigDecimal bound = total.multiply(BigDecimal.valueOf(percent, 2))
                    .setScale(dice.between(0, 1), RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            if (dice.chance(85)) {
                tier.put("score", dice.pick("[", "[", "[", "(") + bound.toPlainString() + ",)");
            }
            if (!tier.has("score") || dice.chance(35)) {
                tier.put("when", tierCondition(conditions));
            }
            if (draft.uses(GeneratorFeature.SHARES) && mayShare() && dice.chance(25)) {
                addShare(tier);
            }
            percent -= dice.between(8, 20);
        }
    }

    /** Shares are counted by the first ranking, which then must not name the tier. */
    private boolean mayShare() {
        return tiersKnow == Extra.RANKS && !draft.rankings.isEmpty();
    }

    private void addShare(ObjectNode tier) {
        tier.put("share", dice.pick("15%", "30%", "50%", "0%", "33.3%"));
        tier.put("shareRounding", dice.pick("FLOOR", "CEILING", "HALF_UP", "HALF_EVEN"));
        tier.put("onTie", dice.pick("admit", "refuse"));
        if (dice.chance(40) && !draft.finishedItems.isEmpty()) {
            tier.putArray("by").add(dice.pick("", "-") + "coalesce(" + dice.pick(draft.finishedItems) + ", 0)");
        }
        if (dice.chance(40)) {
            tier.put("vetoed", dice.pick("count", "pass"));
        }
    }

    private String tierCondition(ConditionGenerator conditions) {
        if (tiersKnow == Extra.RANKS && !draft.rankings.isEmpty() && dice.chance(60)) {
            return dice.pick(draft.rankings) + " <= " + dice.between(1, 6);
        }
        return conditions.condition(1);
    }

    private ObjectNode ranking(String id) {
        ObjectNode ranking = Draft.object().put("id", id);
        ranking.put("ties", dice.pick("competition", "modified", "dense", "ordinal", "average"));
        boolean namesTier = tiersKnow != Extra.RANKS && !draft.tiers.isEmpty();
        if (dice.chance(45)) {
            ranking.set("by", Draft.array(keys(namesTier)));
        }
        boolean mayRound = draft.hasMode()
                && (draft.tiers.isEmpty() || !id.equals("rank") || draft.uses(GeneratorFeature.COARSE_TIERS));
        if (dice.chance(20)) {
            ranking.put("on", "exact");
        } else if (mayRound && dice.chance(35)) {
            ranking.put("on", dice.between(0, 2));
        }
        List<String> groups = draft.groups();
        if (!groups.isEmpty() && draft.wants(GeneratorFeature.GROUPS, 35)) {
            if (groups.size() > 1 && dice.chance(40)) {
                ranking.set("within", Draft.array(groups));
            } else {
                ranking.put("within", dice.pick(groups));
            }
        }
        if (dice.chance(20)) {
            Set<Extra> known = namesTier ? EnumSet.of(Extra.TIER) : Set.of();
            ranking.put("when", new ConditionGenerator(draft, scope(known)).condition(1));
        }
        return ranking;
    }

    private List<String> keys(boolean namesTier) {
        List<String> others = new ArrayList<>();
        boolean bare = draft.uses(GeneratorFeature.MISSING_KEYS);
        List<String> names = new ArrayList<>(draft.finishedItems);
        draft.numbers().forEach(column -> names.add(column.id()));
        for (String name : names) {
            others.add(dice.pick("", "-") + (bare && dice.chance(50) ? name : "coalesce(" + name + ", 0)"));
        }
        List<String> keys = new ArrayList<>(dice.chance(80) ? List.of("score") : List.of());
        if (namesTier && dice.chance(40)) {
            keys.add(0, "tier");
        }
        keys.addAll(dice.some(others, dice.between(keys.isEmpty() ? 1 : 0, 2)));
        return keys;
    }

    private void addGoals() {
        Set<Extra> known = EnumSet.of(Extra.SCORE);
        if (!draft.tiers.isEmpty()) {
            known.add(Extra.TIER);
        }
        if (!draft.rankings.isEmpty()) {
            known.add(Extra.RANKS);
        }
        ConditionGenerator conditions = new ConditionGenerator(draft, scope(known));
        ArrayNode goals = draft.scheme.putArray("goals");
        int count = dice.between(1, 4);
        for (int i = 1; i <= count; i++) {
            ObjectNode goal = goals.addObject().put("id", "g" + i).put("name", "goal " + i);
            boolean ofRank = !draft.rankings.isEmpty() && dice.chance(25);
            goal.put("when", ofRank ? dice.pick(draft.rankings) + " <= 3" : conditions.condition(1));
        }
    }
}
